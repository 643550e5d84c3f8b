import { agents as agentsOf, contacts as contactsOf, fraction, seconds } from "../../../engine/quantities";
import type { Agents, Erlangs } from "../../../engine/quantities";
import { agentsNeeded, periodAgents, serviceMeasures } from "../../../engine/workforce";
import { message } from "../../../language";
import { NoAnswer, wholeFunction } from "../declaration";
import { numberIn, tableOf } from "../parameter";
import { BadArgument } from "../refusal";
import { SHARE_BELOW_ONE, answer, handling, interval, patience, target } from "./common-parameters";
import { loadOf } from "./queues";

/** Intervals of a week of quarter-hours: beyond it a cell would wait. */
const MOST_INTERVALS = 672;
const MOST_CONTACTS = 100_000;

/** The contacts of a range, in its shape; undefined where a cell is none. */
function contactsIn(table: readonly (readonly unknown[])[]): readonly number[] | undefined {
  const cells = table.flat();
  const numbers = cells.flatMap((cell) =>
    typeof cell === "number" && cell >= 0 && cell <= MOST_CONTACTS ? [cell] : [],
  );
  return numbers.length === cells.length && cells.length <= MOST_INTERVALS ? numbers : undefined;
}

/** The fewest agents of an interval with contacts: those of its floor, and more than the load where nobody gives up. */
function fewestOf(
  { handling, answer, patience, floor }: Record<"handling" | "answer" | "patience" | "floor", number>,
  load: Erlangs,
): Agents {
  const stable = patience === Infinity ? Math.floor(load) + 1 : 1;
  const ofFloor = agentsNeeded({
    load,
    handling: seconds(handling),
    answer: seconds(answer),
    target: fraction(floor),
    patience: seconds(patience),
  });
  return agentsOf(Math.max(stable, ofFloor));
}

export const PERIOD_FUNCTIONS = [
  wholeFunction({
    id: "PERIODAGENTS",
    cost: "list",
    parameters: {
      contacts: tableOf("periodContacts", { blanks: 0 }),
      handling,
      target,
      answer,
      patience,
      interval,
      floor: numberIn("share", "intervalFloor", { interval: SHARE_BELOW_ONE, omitted: 0 }),
    },
    result: "agents",
    page: "period-target",
    // Six half-hours together need 52 agent-half-hours, each by itself 55; the first of them.
    example: { formula: "=OUTSOURCE.PERIODAGENTS({20;35;60;80;50;30},240,0.8,20)", gives: 4 },
    compute: (asked) => {
      const given = contactsIn(asked.contacts);
      if (given === undefined)
        return new BadArgument(
          "contacts",
          message("catalogue.accepts.period", { most: MOST_CONTACTS, intervals: MOST_INTERVALS }),
          asked.contacts.length,
        );
      const perInterval = given.map((each) => {
        const load = loadOf(each, asked.handling, asked.interval);
        const reached = (count: number) =>
          count > 0
            ? serviceMeasures({
                agents: agentsOf(count),
                load,
                handling: seconds(asked.handling),
                answer: seconds(asked.answer),
                patience: seconds(asked.patience),
              }).serviceLevel.offered
            : fraction(each > 0 ? 0 : 1);
        return { contacts: contactsOf(each), least: each > 0 ? fewestOf(asked, load) : agentsOf(0), reached };
      });
      if (perInterval.length === 0) return new NoAnswer(message("catalogue.none.nothing-due"));
      const found = periodAgents(perInterval, fraction(asked.target));
      const width = asked.contacts[0]?.length ?? 1;
      return asked.contacts.map((row, line) => row.map((_, column) => found[line * width + column] ?? 0));
    },
  }),
];
