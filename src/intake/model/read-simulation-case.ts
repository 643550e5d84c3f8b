import { agents, contacts, contactsPerSecond, fraction, ratio } from "../../engine/quantities";
import type { Agents } from "../../engine/quantities";
import type {
  AgentGroup,
  ContactType,
  DeferrableWork,
  Dialler,
  Law,
  Route,
  SimulationCase,
} from "../../engine/simulation";
import { message } from "../../language";
import { JsonValue } from "./json-value";
import type { ModelIssue } from "./json-value";
import { lawOf, lawsOf, minutes } from "./read-law";

const SHARE = { min: 0, max: 1 };
const TIME = { min: 0, max: 1e6 };
const RATE = { min: 0, max: 1e4 };
const COUNT = { min: 0, max: 1e6 };
const MINUTE = 60;
/** Contacts of a replication that the memory holds with ease. */
const MOST_CONTACTS = 3_000_000;
/** Types, groups: more are no day of a contact centre. */
const MOST_PLACES = 500;
const perMinute = (value: number) => contactsPerSecond(value / MINUTE);

/** A case as read; it may be used where there is no issue. */
export interface SimulationCaseRead {
  readonly given: SimulationCase;
  readonly issues: readonly ModelIssue[];
}

/** Reads a simulation's case of JSON: each wrong value is named with its path, nothing is coerced. Its times are minutes. */
export function readSimulationCase(value: unknown): SimulationCaseRead {
  const issues: ModelIssue[] = [];
  const root = new JsonValue(value, "", issues);
  const periods = root.at("periods").whole({ min: 1, max: 1008 });
  const groupList = named(root, "groups");
  const groups = groupList.map((each) => groupOf(each, periods));
  const groupNames = groups.map(({ name }) => name);
  const typeList = named(root, "types");
  const types = typeList.map((each) => typeOf(each, periods, groupNames));
  const routing = root.at("routing");
  const busyness = root.at("busyness");
  const deferrable = root.at("deferrable");
  const dialler = root.at("dialler");
  const expected = root.at("expectedOffered");
  const given: SimulationCase = {
    days: root.at("days").whole({ min: 2, max: 100_000 }, 1000),
    daysPerReplication: root.at("daysPerReplication").whole({ min: 1, max: 1000 }, 1),
    periods,
    period: root.at("periodMin").number({ min: 0, max: 1e5, openMin: true }, minutes),
    types,
    groups,
    routing: {
      groupsOf: routesOf(routing.at("typeToGroups"), "group", types.length, groups.length),
      typesOf: routesOf(routing.at("groupToTypes"), "type", groups.length, types.length),
      pull: choice(routing.at("pull"), ["longest-wait", "priority"]),
      select: choice(routing.at("select"), ["first", "random"]),
    },
    lines: limitOf(root.at("lines")),
    queueLimit: limitOf(root.at("queueLimit")),
    busyness: busyness.isThere ? busynessOf(busyness) : undefined,
    deferrable: deferrable.isThere ? deferrableOf(deferrable, groups.length) : undefined,
    dialler: dialler.isThere ? diallerOf(dialler, types.length, groups.length, periods) : undefined,
    end: choice(root.at("end"), ["drain", "disconnect"]),
    expectedOffered: expected.isThere ? expected.number({ min: 0, max: 1e12, openMin: true }, contacts) : undefined,
  };
  const volume = types.reduce((sum, { rates }) => sum + rates.reduce((all, rate) => all + rate * given.period, 0), 0);
  if (volume * given.daysPerReplication > MOST_CONTACTS)
    root.at("types").refuse(message("model.most-contacts", { most: MOST_CONTACTS }));
  return { given, issues };
}

/** A list of things with names, each once. */
function named(root: JsonValue, list: string): readonly JsonValue[] {
  const items = root.at(list).items(1);
  if (items.length > MOST_PLACES) root.at(list).refuse(message("model.list-up-to", { most: MOST_PLACES }));
  const names = items.map((each) => each.at("name").text());
  items.forEach((each, place) => {
    const name = names[place];
    if (name !== "" && name !== undefined && names.indexOf(name) !== place)
      each.at("name").refuse(message("model.name-once"));
  });
  return items;
}

function groupOf(value: JsonValue, periods: number): AgentGroup {
  return {
    name: value.at("name").text(),
    agents: value
      .at("agents")
      .perPeriod(periods)
      .map((each) => agents(each.whole(COUNT))),
  };
}

function typeOf(value: JsonValue, periods: number, groups: readonly string[]): ContactType {
  const patience = value.at("patience");
  const longest = value.at("maxWait");
  const retry = value.at("retry");
  return {
    name: value.at("name").text(),
    rates: value
      .at("ratePerMin")
      .perPeriod(periods)
      .map((each) => each.number(RATE, perMinute)),
    services: lawsOf(value.at("service"), periods),
    serviceByGroup: servicesOf(value.at("serviceByGroup"), groups),
    patiences: patience.isThere
      ? lawsOf(patience, periods)
      : Array.from({ length: periods }, (): Law | undefined => undefined),
    balk: value.at("balk").number(SHARE, fraction, 0),
    answer: value.at("answerTime").number(TIME, minutes),
    longestWait: longest.isThere ? longest.number({ min: 0, max: TIME.max, openMin: true }, minutes) : undefined,
    retry: retry.isThere
      ? {
          share: retry.at("share").number({ min: 0, max: 1, openMax: true }, fraction),
          delay: lawOf(retry.at("delay")),
        }
      : undefined,
  };
}

/** Laws of those groups that handle a type in another time. */
function servicesOf(value: JsonValue, groups: readonly string[]): ReadonlyMap<number, Law> | undefined {
  if (!value.isThere) return undefined;
  return new Map(
    value.members().map((name) => {
      const index = groups.indexOf(name);
      if (index < 0) value.at(name).refuse(message("model.group-of", { choices: groups.join(", ") }));
      return [index, lawOf(value.at(name))];
    }),
  );
}

/** For each of some rows its routes: places of the others in order. */
function routesOf(
  value: JsonValue,
  name: "group" | "type",
  rows: number,
  others: number,
): readonly (readonly Route[])[] {
  const lists = value.items();
  if (lists.length !== rows) value.refuse(message("model.values-of", { count: rows }));
  return lists.map((list) =>
    list.items().map((each) => ({
      index: each.at(name).whole({ min: 0, max: Math.max(0, others - 1) }),
      after: each.at("after").number(TIME, minutes, 0),
    })),
  );
}

/** One of some words; the first where none stands. */
function choice<T extends string>(value: JsonValue, words: readonly [T, ...T[]]): T {
  if (!value.isThere) return words[0];
  const found = value.text();
  const word = words.find((each) => each === found);
  if (word === undefined) value.refuse(message("model.one-of", { choices: words.join(", ") }));
  return word ?? words[0];
}

function limitOf(value: JsonValue): number | undefined {
  return value.isThere ? value.whole(COUNT) : undefined;
}

function busynessOf(value: JsonValue): SimulationCase["busyness"] {
  choice(value.at("law"), ["gamma"]);
  return { variation: value.at("cv").number({ min: 0, max: 2 }, ratio), by: choice(value.at("by"), ["day", "type"]) };
}

function deferrableOf(value: JsonValue, groups: number): DeferrableWork {
  const places = value
    .at("groups")
    .items(1)
    .map((each) => each.whole({ min: 0, max: Math.max(0, groups - 1) }));
  const reserve = value
    .at("reserve")
    .items(Math.max(...places, 0) + 1)
    .map((each): Agents => agents(each.whole(COUNT)));
  return {
    groups: places,
    reserve,
    service: lawOf(value.at("service")),
    rate: value.at("perMin").number(RATE, perMinute, 0),
    startStock: value.at("startStock").number(COUNT, contacts, 0),
  };
}

function diallerOf(value: JsonValue, types: number, groups: number, periods: number): Dialler {
  return {
    type: value.at("type").whole({ min: 0, max: Math.max(0, types - 1) }),
    group: value.at("group").whole({ min: 0, max: Math.max(0, groups - 1) }),
    from: value.at("from").number(TIME, minutes),
    to: value.at("to").number(TIME, minutes),
    leastFree: agents(value.at("minFree").whole(COUNT)),
    factor: value.at("factor").number({ min: 0, max: 100 }, ratio),
    reach: value
      .at("reach")
      .perPeriod(periods)
      .map((each) => each.number(SHARE, fraction)),
  };
}
