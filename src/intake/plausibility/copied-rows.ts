import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import type { Issue } from "../issue";
import { issueAt, receivedText, standsAt } from "../reading/table-reference";

/** Numbers that must agree before rows are taken for copies: two flows may well share a handling time. */
const FEWEST_NUMBERS = 3;

/** Flows that differ from another in their names alone: a row that was copied and not filled in. A note, as it may be right. */
export const copiedRows: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  if (reference === null) return [];
  const name = reference.positions.get("name");
  const first = new Map<string, number>();
  return records.flatMap(({ row }): readonly Issue[] => {
    const cells = (reference.content.rows[row - 1] ?? []).filter((_, position) => position !== name);
    if (cells.filter((cell) => typeof cell === "number").length < FEWEST_NUMBERS) return [];
    const rest = cells.map((cell) => `${typeof cell}:${receivedText(cell)}`).join("|");
    const other = first.get(rest);
    if (other === undefined) {
      first.set(rest, row);
      return [];
    }
    const expected = message("intake.plausible.copied-row", { other: standsAt(reference, other, "name") });
    return [issueAt(reference, row, "name", { code: "copied-row", severity: "note", expected })];
  });
};
