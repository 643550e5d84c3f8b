import {
  contacts,
  fraction,
  hours,
  hoursPerWeek,
  money,
  moneyPerContact,
  moneyPerHour,
  people,
  ratio,
  seconds,
  weeks,
} from "../../engine/quantities";
import type {
  Bucket,
  OwnPeople,
  PartPrice,
  TransitionCase,
  TransitionFlow,
  TransitionMoney,
  TransitionPlan,
  Wave,
  WavePart,
} from "../../engine/transition";
import { message } from "../../language";
import { JsonValue } from "./json-value";
import type { ModelIssue } from "./json-value";

const SHARE = { min: 0, max: 1 };
const BELOW_ONE = { min: 0, max: 1, openMax: true };
const ABOVE_ZERO = { min: 0, max: 1, openMin: true };
const AMOUNT = { min: 0, max: 1e9 };
const POSITIVE = { min: 0, max: 1e9, openMin: true };
const WEEK = { min: 0, max: 1040 };
const SHARE_SLACK = 1e-6;
/** Billed time that is contacts, where a wave does not say. */
const OCCUPANCY = 0.85;
/** Weeks in which a provider's slowness falls to a third, where a wave does not say. */
const LEARN_WEEKS = 5;

/** A case as read; it may be used where there is no issue. */
export interface TransitionCaseRead {
  readonly given: TransitionCase;
  readonly issues: readonly ModelIssue[];
}

/** Reads a transition's case of JSON: each wrong value is named with its path, nothing is coerced. */
export function readTransitionCase(value: unknown): TransitionCaseRead {
  const issues: ModelIssue[] = [];
  const root = new JsonValue(value, "", issues);
  const flows = root.at("flows").items(1).map(flowOf);
  const count = root.at("weeks").whole({ min: 1, max: 1040 });
  const given: TransitionCase = {
    count,
    openHours: root.at("openHours").number({ min: 0, max: 168, openMin: true }, hoursPerWeek),
    scheduleFit: root.at("scheduleFit").number(SHARE, fraction, 1),
    redialWhole: root.at("redialWhole").flag(),
    buckets: bucketsOf(root.at("buckets")),
    people: peopleOf(root.at("people")),
    flows,
    plan: planOf(root.at("plan"), count),
    money: moneyOf(root.at("money")),
  };
  return { given, issues: [...issues, ...contradictions(given, issues.length > 0)] };
}

function bucketsOf(list: JsonValue): readonly Bucket[] {
  const buckets = list.items(1).map((item) => ({
    volume: item.at("volume").number(SHARE, fraction),
    hours: item.at("hours").number(ABOVE_ZERO, fraction),
  }));
  for (const share of ["volume", "hours"] as const) {
    const sum = buckets.reduce((total, bucket) => total + bucket[share], 0);
    if (buckets.length > 0 && Math.abs(sum - 1) > SHARE_SLACK)
      list.at(share).refuse(message("model.shares-of-one", { sum }));
  }
  return buckets;
}

function peopleOf(value: JsonValue): OwnPeople {
  const rampWeeks = value.at("rampWeeks").number(WEEK, weeks, 0);
  return {
    heads: value.at("heads").number({ min: 0, max: 1e6 }, people),
    attrition: value.at("attrition").number({ min: 0, max: 10 }, ratio),
    shrinkage: value.at("shrinkage").number(BELOW_ONE, fraction),
    paidHours: value.at("paidHours").number({ min: 0, max: 168, openMin: true }, hoursPerWeek),
    rampWeeks,
    rampStart: value.at("rampStart").number(SHARE, fraction, rampWeeks > 0 ? undefined : 1),
    overtimeLimit: value.at("overtimeLimit").number({ min: 0, max: 168 }, hoursPerWeek, 0),
  };
}

function flowOf(value: JsonValue): TransitionFlow {
  const flow = value.at("flow").text();
  const kind = value.at("kind").text();
  const volume = value.at("volume").number(AMOUNT, contacts);
  const handling = value.at("handling").number({ min: 0, max: 86_400, openMin: true }, seconds);
  if (kind === "deferrable") return { kind, flow, volume, handling };
  if (kind !== "call" && kind !== "") value.at("kind").refuse(message("model.one-of", { choices: "call, deferrable" }));
  const patience = value.at("patience");
  return {
    kind: "call",
    flow,
    volume,
    handling,
    answer: value.at("answer").number({ min: 0, max: 86_400 }, seconds),
    target: value.at("target").number(BELOW_ONE, fraction),
    patience: patience.isThere ? patience.number(POSITIVE, seconds) : seconds(Infinity),
    redial: value.at("redial").number(SHARE, fraction, 0),
    valueAtRisk: value.at("valueAtRisk").number(AMOUNT, moneyPerContact, 0),
  };
}

function planOf(value: JsonValue, count: number): TransitionPlan {
  const borrowed = value.at("borrowed");
  return {
    announcement: value.at("announcement").whole(WEEK),
    freeze: { from: value.at("freezeFrom").whole(WEEK), to: value.at("freezeTo").whole(WEEK) },
    tension: value.at("tension").number({ min: 0, max: 100 }, ratio),
    after: value.at("after").number({ min: 0, max: 100 }, ratio),
    hireUntil: value.at("hireUntil").whole({ min: 0, max: 1e6 }, count),
    surge: value.at("surge").number(SHARE, fraction, 0),
    surgeWeeks: value.at("surgeWeeks").number(WEEK, weeks, 0),
    overtime: {
      hours: value.at("overtimeHours").number(AMOUNT, hours, 0),
      from: value.at("overtimeFrom").whole(WEEK, 0),
      to: value.at("overtimeTo").whole(WEEK, 0),
    },
    borrowed: borrowed.isThere
      ? {
          heads: borrowed.at("heads").number({ min: 0, max: 1e6 }, people),
          slower: borrowed.at("slower").number({ min: 0.1, max: 10 }, ratio),
          from: borrowed.at("from").whole(WEEK),
          to: borrowed.at("to").whole(WEEK),
        }
      : undefined,
    waves: value.at("waves").items().map(waveOf),
  };
}

function waveOf(value: JsonValue): Wave {
  const transferHours = value.at("transferHours").number(AMOUNT, hours, 0);
  return {
    week: value.at("week").whole(WEEK),
    headsLeaving: value.at("headsLeaving").number({ min: 0, max: 1e6 }, people, 0),
    transferWeeks: value
      .at("transferWeeks")
      .number({ min: 0, max: 1040, openMin: transferHours > 0 }, weeks, transferHours > 0 ? undefined : 0),
    transferHours,
    parallelWeeks: value.at("parallelWeeks").number(WEEK, weeks, 0),
    parallelHours: value.at("parallelHours").number(AMOUNT, hours, 0),
    oneOff: value.at("oneOff").number(AMOUNT, money, 0),
    slow: value.at("slow").number(BELOW_ONE, fraction, 0),
    learnWeeks: value.at("learnWeeks").number({ min: 0, max: 1040, openMin: true }, weeks, LEARN_WEEKS),
    parts: value.at("flows").items().map(partOf),
  };
}

function partOf(value: JsonValue): WavePart {
  return { flow: value.at("flow").text(), share: value.at("share").number(SHARE, fraction), price: priceOf(value) };
}

function priceOf(value: JsonValue): PartPrice {
  const byContact = value.at("pricePerContact");
  if (byContact.isThere) return { by: "contact", price: byContact.number(AMOUNT, moneyPerContact) };
  return {
    by: "hour",
    price: value.at("pricePerHour").number(AMOUNT, moneyPerHour),
    occupancy: value.at("occupancy").number(ABOVE_ZERO, fraction, OCCUPANCY),
  };
}

function moneyOf(value: JsonValue): TransitionMoney {
  return {
    headWeek: value.at("headWeek").number(AMOUNT, money),
    overtimeHour: value.at("overtimeHour").number(AMOUNT, moneyPerHour),
    borrowedWeek: value.at("borrowedWeek").number(AMOUNT, money),
    hire: value.at("hire").number(AMOUNT, money),
    partingEach: value.at("partingEach").number(AMOUNT, money),
  };
}

/** Flows named twice, parts of unknown flows, and more of a flow leaving than there is. */
function contradictions({ flows, plan }: TransitionCase, isFaulty: boolean): readonly ModelIssue[] {
  if (isFaulty) return [];
  const names = flows.map(({ flow }) => flow);
  const twice = names.flatMap((flow, place): readonly ModelIssue[] =>
    names.indexOf(flow) === place
      ? []
      : [{ path: `flows[${place}].flow`, received: flow, expected: message("model.name-once") }],
  );
  const unknown = plan.waves.flatMap(({ parts }, wave) =>
    parts.flatMap(({ flow }, part): readonly ModelIssue[] =>
      names.includes(flow)
        ? []
        : [
            {
              path: `plan.waves[${wave}].flows[${part}].flow`,
              received: flow,
              expected: message("model.one-of", { choices: names.join(", ") }),
            },
          ],
    ),
  );
  const beyond = names.flatMap((flow): readonly ModelIssue[] => {
    const share = plan.waves
      .flatMap(({ parts }) => parts)
      .reduce((sum, part) => sum + (part.flow === flow ? part.share : 0), 0);
    return share > 1 + SHARE_SLACK
      ? [{ path: "plan.waves", received: String(share), expected: message("model.at-most-all", { flow }) }]
      : [];
  });
  return [...twice, ...unknown, ...beyond];
}
