import { agents as agentsOf, fraction, hours } from "../../../engine/quantities";
import { FRENCH_YEAR, grossAgents, productiveHours, shrinkage } from "../../../engine/workforce";
import { message } from "../../../language";
import { scalarFunction, wholeFunction } from "../declaration";
import { listIn, numberIn } from "../parameter";
import { BadArgument } from "../refusal";
import { COUNT, SHARE, SHARE_BELOW_ONE } from "./common-parameters";

/** A year has 8,784 hours at most. */
const YEAR = { min: 0, max: 8784 } as const;

function sum(shares: readonly number[]): number {
  return shares.reduce((total, share) => total + share, 0);
}

export const WORKING_TIME_FUNCTIONS = [
  wholeFunction({
    id: "SHRINKAGE",
    cost: "list",
    parameters: {
      external: listIn("share", "external", { interval: SHARE }),
      internal: listIn("share", "internal", { interval: SHARE }),
    },
    result: "share",
    page: "shrinkage",
    example: { formula: "=OUTSOURCE.SHRINKAGE({0.1,0.08},{0.07,0.05})", gives: 0.2784 },
    compute: ({ external, internal }) => {
      if (sum(external) >= 1)
        return new BadArgument("external", message("catalogue.accepts.sum-below-one"), sum(external));
      if (sum(internal) >= 1)
        return new BadArgument("internal", message("catalogue.accepts.sum-below-one"), sum(internal));
      return shrinkage(external.map(fraction), internal.map(fraction));
    },
  }),
  scalarFunction({
    id: "GROSSAGENTS",
    cost: "moment",
    parameters: {
      agents: numberIn("agents", "agents", { interval: COUNT }),
      shrinkage: numberIn("share", "shrinkage", { interval: SHARE_BELOW_ONE }),
    },
    result: "people",
    page: "shrinkage",
    example: { formula: "=OUTSOURCE.GROSSAGENTS(21,0.3)", gives: 30 },
    compute: (asked) => grossAgents(agentsOf(asked.agents), fraction(asked.shrinkage)),
  }),
  scalarFunction({
    id: "PRODUCTIVEHOURS",
    cost: "moment",
    parameters: {
      paid: numberIn("hours", "paid", { interval: YEAR, omitted: FRENCH_YEAR.paid }),
      absence: numberIn("share", "absence", { interval: SHARE, omitted: FRENCH_YEAR.absence }),
      training: numberIn("hours", "training", { interval: YEAR, omitted: FRENCH_YEAR.training }),
      meetings: numberIn("share", "meetings", { interval: SHARE, omitted: FRENCH_YEAR.meetings }),
      breaks: numberIn("share", "breaks", { interval: SHARE, omitted: FRENCH_YEAR.breaks }),
    },
    result: "hours",
    page: "productive-hours",
    example: { formula: "=OUTSOURCE.PRODUCTIVEHOURS()", gives: 1302.127224 },
    compute: (asked) => {
      const untrained = {
        paid: hours(asked.paid),
        absence: fraction(asked.absence),
        training: hours(0),
        meetings: fraction(0),
        breaks: fraction(0),
      };
      const atWork = productiveHours(untrained);
      if (asked.training > atWork)
        return new BadArgument(
          "training",
          message("catalogue.accepts.hours-at-work", { hours: atWork }),
          asked.training,
        );
      return productiveHours({
        ...untrained,
        training: hours(asked.training),
        meetings: fraction(asked.meetings),
        breaks: fraction(asked.breaks),
      });
    },
  }),
];
