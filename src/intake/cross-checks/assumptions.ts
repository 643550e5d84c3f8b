import { ACCOUNTS_TOTAL, ASSUMPTIONS, findAssumption } from "../../engine/assumptions";
import { CRITERIA } from "../../engine/scores";
import { isIn } from "../../engine/require";
import { message } from "../../language";
import { rangeMessage } from "../kinds/range-message";
import { issueAt } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";
import { nameFinder } from "./nearest-name";

/** Assumptions the engine does not know, and values it cannot take. */
export const knownAssumptions: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.assumptions;
  if (reference === null) return [];
  const finder = nameFinder(ASSUMPTIONS.map((each) => each.key));
  return records.flatMap(({ row, key, keys, value }) => {
    if (keys.key === ACCOUNTS_TOTAL) return [];
    const definition = findAssumption(keys.key);
    if (definition === undefined) {
      const meant = finder.nearest(key);
      const expected =
        meant === null
          ? message("intake.cross.known-assumption")
          : message("intake.cross.known-assumption-meant", { meant });
      return [issueAt(reference, row, "key", { code: "unknown-assumption", severity: "warning", expected })];
    }
    if (isIn(definition.accepts, value)) return [];
    const expected = message("intake.cross.assumption-range", {
      key: definition.key,
      range: rangeMessage(definition.accepts, "plain"),
    });
    return [issueAt(reference, row, "value", { code: "assumption-range", expected })];
  });
};

/** Weights of criteria the scores do not have. */
export const knownCriteria: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.weights;
  if (reference === null) return [];
  const expected = message("intake.cross.known-criterion", { criteria: CRITERIA.map(({ key }) => key).join(", ") });
  return records.flatMap(({ row, keys }) =>
    keys.criterion !== undefined
      ? []
      : [issueAt(reference, row, "criterion", { code: "unknown-criterion", severity: "warning", expected })],
  );
};
