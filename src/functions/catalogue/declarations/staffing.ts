import {
  agents as agentsOf,
  contacts as contactsOf,
  erlangs,
  fraction,
  hours,
  ratio,
  seconds,
} from "../../../engine/quantities";
import {
  MOST_CONCURRENT,
  agentsNeeded,
  chatAgentsNeeded,
  deferrableStaff,
  fractionalAgentsNeeded,
  linesNeeded,
  loadCapacity,
} from "../../../engine/workforce";
import { message } from "../../../language";
import { NoAnswer, scalarFunction, wholeFunction } from "../declaration";
import { listIn, numberIn, yesOrNo } from "../parameter";
import { BadArgument } from "../refusal";
import {
  COUNT,
  HOURS,
  MINUTES,
  TIME,
  agents,
  answer,
  contacts,
  definition,
  handling,
  interval,
  load,
  patience,
  target,
  uncertainty,
} from "./common-parameters";
import { loadOf } from "./queues";

/** Above this many chats in hand the chain of states grows too long for a cell. */
const MOST_CHAT_LOAD = 20_000;
const LIMIT = { min: 0.000001, max: 1 } as const;
const INSIDE_ONE = { min: 0.000001, max: 1, openMax: true } as const;

export const STAFFING_FUNCTIONS = [
  scalarFunction({
    id: "AGENTS",
    cost: "search",
    parameters: {
      contacts,
      handling,
      target,
      answer,
      patience,
      interval,
      maxOccupancy: numberIn("share", "maxOccupancy", { interval: LIMIT, omitted: 1 }),
      maxAbandonment: numberIn("share", "maxAbandonment", { interval: LIMIT, omitted: 1 }),
      definition,
      uncertainty,
      whole: yesOrNo("whole", { omitted: true }),
    },
    result: "agents",
    page: "agents-needed",
    example: { formula: "=OUTSOURCE.AGENTS(100,180,0.8,20)", gives: 14 },
    compute: (asked) => {
      const question = {
        load: loadOf(asked.contacts, asked.handling, asked.interval),
        handling: seconds(asked.handling),
        answer: seconds(asked.answer),
        target: fraction(asked.target),
        patience: seconds(asked.patience),
        maxOccupancy: fraction(asked.maxOccupancy),
        maxAbandonment: fraction(asked.maxAbandonment),
        definition: asked.definition,
        uncertainty: ratio(asked.uncertainty),
      };
      if (asked.whole) return agentsNeeded(question);
      const answered = fractionalAgentsNeeded(question);
      return answered.kind === "agents" ? answered.agents : new NoAnswer(message("catalogue.none.no-minimum"));
    },
  }),
  scalarFunction({
    id: "CAPACITY",
    cost: "search",
    parameters: {
      agents,
      handling,
      target: { ...target, interval: INSIDE_ONE },
      answer,
      patience,
      interval,
      definition,
    },
    result: "calls",
    page: "capacity",
    example: { formula: "=OUTSOURCE.CAPACITY(14,180,0.8883500191794669,20)", gives: 100 },
    compute: (asked) => {
      const found = loadCapacity({
        agents: agentsOf(asked.agents),
        handling: seconds(asked.handling),
        answer: seconds(asked.answer),
        target: fraction(asked.target),
        patience: seconds(asked.patience),
        definition: asked.definition,
      });
      if (found.kind === "no maximum") return new NoAnswer(message("catalogue.none.no-maximum"));
      return contactsOf((found.load * asked.interval * 60) / asked.handling);
    },
  }),
  scalarFunction({
    id: "LINES",
    cost: "search",
    parameters: { load, blocking: numberIn("share", "blocking", { interval: INSIDE_ONE }) },
    result: "number",
    page: "erlang-b",
    example: { formula: "=OUTSOURCE.LINES(10,0.01)", gives: 18 },
    compute: (asked) => linesNeeded(erlangs(asked.load), fraction(asked.blocking)),
  }),
  scalarFunction({
    id: "CHATAGENTS",
    cost: "search",
    parameters: {
      contacts,
      handling: numberIn("seconds", "chatHandling", { interval: TIME }),
      target,
      answer,
      concurrency: numberIn("number", "concurrency", { interval: { min: 1, max: MOST_CONCURRENT }, whole: true }),
      patience,
      interval,
    },
    result: "agents",
    page: "chat",
    example: { formula: "=OUTSOURCE.CHATAGENTS(60,480,0.8,20,3,180)", gives: 8 },
    compute: (asked) => {
      const offered = loadOf(asked.contacts, asked.handling, asked.interval);
      if (offered > MOST_CHAT_LOAD) {
        return new BadArgument(
          "contacts",
          message("catalogue.accepts.smaller-load", { most: MOST_CHAT_LOAD }),
          asked.contacts,
        );
      }
      const desk = {
        load: offered,
        handling: seconds(asked.handling),
        answer: seconds(asked.answer),
        concurrency: asked.concurrency,
        patience: seconds(asked.patience),
      };
      return chatAgentsNeeded(desk, fraction(asked.target));
    },
  }),
  wholeFunction({
    id: "BACKLOGAGENTS",
    cost: "list",
    parameters: {
      arrivals: listIn("contacts", "arrivals", { interval: COUNT }),
      handling,
      deadline: numberIn("hours", "deadline", { interval: HOURS }),
      interval: numberIn("minutes", "slot", { interval: MINUTES, omitted: 60 }),
    },
    result: "agents",
    page: "deferrable-work",
    example: { formula: "=OUTSOURCE.BACKLOGAGENTS({0,40,60,80,50,30,20,10,5,5,0,0},360,1)", gives: 4.75 },
    compute: (asked) => {
      const found = deferrableStaff({
        work: asked.arrivals.map((count) => hours((count * asked.handling) / 3600)),
        slot: hours(asked.interval / 60),
        deadline: hours(asked.deadline),
      });
      return found.kind === "agents" ? found.agents : new NoAnswer(message("catalogue.none.nothing-due"));
    },
  }),
];
