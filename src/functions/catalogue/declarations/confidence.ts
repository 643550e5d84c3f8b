import { message } from "../../../language";
import { NoAnswer, wholeFunction } from "../declaration";
import { anyText, numberIn, tableOf } from "../parameter";
import { caseRanges, flowNamed, OTHER_TABLES, recommendation } from "./decision";

const SEEDS = { min: 0, max: 2 ** 31 - 1 };
/** Fewer draws say nothing, more than these nothing that fewer do not. */
const DRAWS = { min: 100, max: 20_000 };

export const CONFIDENCE_FUNCTIONS = [
  wholeFunction({
    id: "CERTAINTY",
    cost: "case",
    parameters: {
      flow: anyText("flowName"),
      flows: tableOf("flowsTable"),
      team: tableOf("teamTable"),
      offers: tableOf("offersTable"),
      assumptions: OTHER_TABLES.assumptions,
      seed: numberIn("number", "seed", { interval: SEEDS, omitted: 1 }),
      draws: numberIn("number", "draws", { interval: DRAWS, omitted: 2000 }),
      volumes: OTHER_TABLES.volumes,
      profiles: OTHER_TABLES.profiles,
      weights: OTHER_TABLES.weights,
      overheads: OTHER_TABLES.overheads,
    },
    result: "share",
    page: "confidence",
    example: { formula: `=OUTSOURCE.CERTAINTY("Orders by phone",${caseRanges(",,1,200")})`, gives: 1 },
    compute: ({ flow: name, seed, draws, ...asked }, context) => {
      const found = recommendation(asked, context, { seed: Math.round(seed), draws: Math.round(draws) });
      if (found instanceof NoAnswer) return found;
      const flow = flowNamed(found, name);
      if (flow instanceof NoAnswer) return flow;
      return flow.confidence === null
        ? new NoAnswer(message("catalogue.none.confidence"))
        : flow.confidence.probability;
    },
  }),
];
