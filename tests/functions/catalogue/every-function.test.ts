import fc from "fast-check";
import { CATALOGUE, ENGINE_VERSION, isOptional } from "../../../src/functions/catalogue";
import type { FunctionDeclaration, Parameter } from "../../../src/functions/catalogue";
import { phrase } from "../../../src/language";
import { argumentsIn, call, isCellError } from "./support";
import { version } from "../../../package.json";

/**
 * Ids and the order of parameters, as shipped. They are frozen: formulas in people's workbooks depend on them. A new parameter is optional and
 * stands last; a new function is a new line.
 */
const FROZEN = [
  "LOAD(contacts, handling, [interval])",
  "ERLANGB(agents, load)",
  "ERLANGC(agents, load)",
  "SERVICELEVEL(agents, contacts, handling, answer, [patience], [interval], [definition], [uncertainty])",
  "ASA(agents, contacts, handling, [patience], [interval])",
  "ABANDONMENT(agents, contacts, handling, patience, [interval])",
  "OCCUPANCY(agents, contacts, handling, [patience], [interval])",
  "AGENTS(contacts, handling, target, answer, [patience], [interval], [maxOccupancy], [maxAbandonment], [definition], [uncertainty], [whole])",
  "CAPACITY(agents, handling, target, answer, [patience], [interval], [definition])",
  "LINES(load, blocking)",
  "CHATAGENTS(contacts, handling, target, answer, concurrency, [patience], [interval])",
  "BACKLOGAGENTS(arrivals, handling, deadline, [interval])",
  "SHRINKAGE(external, internal)",
  "GROSSAGENTS(agents, shrinkage)",
  "PRODUCTIVEHOURS([paid], [absence], [training], [meetings], [breaks])",
  "PERIODAGENTS(contacts, handling, target, answer, [patience], [interval], [floor])",
  "LAW(key, [date], [country], [legislation])",
  "EMPLOYERRATE(gross, [year], [fiftyPlus], [mobility], [insurance], [wageTaxed], [legislation])",
  "LOADEDSALARY(gross, [year], [fiftyPlus], [mobility], [insurance], [wageTaxed], [legislation])",
  "SEVERANCE(monthly, years, [agreement], [date])",
  "MEANSEVERANCE(monthly, [tenure], [attrition], [date])",
  "NOTICEMONTHS(years, [agreement], [date])",
  "ATTRITIONABSORBS(people, attrition, months)",
  "PARTINGCOST(gross, loaded, years, [leave], [csp], [noticeWorked], [date])",
  "TRANSFERCOST(people, loaded, leave)",
  "POSTSFREED(posts, agentsBefore, agentsAfter, [size])",
  "NETCONTAINMENT(claimed, again, [eligible])",
  "RESIDUALHANDLING(handling, contained, [containedHandling], [handover], [tried])",
  "AUTOMATIONCOST(contacts, claimed, again, eligible, price, [licence], [run], [build], [years], [resolved])",
  "COMMITMENTLOSS(contacts, minimum, price, growth, [months], [stepDown])",
  "TURNOVERCOST(fte, attrition, recruitment, training, ramp, hourCost)",
  "HOURLYCOST(loaded, productiveHours, [workplace], [licence], [supervision], [turnover], [other])",
  "CONTACTCOST(handling, hourCost, occupancy)",
  "OFFERCOST(pricing, price, contacts, handling, [hoursBilled], [minimum], [fixed], [tiers])",
  "BREAKEVENPRICE(insideCost, billed, [oneOff], [years], [governance])",
  "BREAKEVENVOLUME(insideFixed, insideContact, outsideContact, [oneOff], [years], [governance])",
  "BASEAGENTS(loads, hours, insideCost, outsideRate)",
  "OUTSOURCEDSHARE(loads, hours, base)",
  "SCORE(headers, rows, [weights], [axis])",
  "DECISION(headers, rows, team, offers, [assumptions], [weights], [volumes], [profiles], [overheads])",
  "CERTAINTY(flow, flows, team, offers, [assumptions], [seed], [draws], [volumes], [profiles], [weights], [overheads])",
  "ANALYSE(flows, team, offers, [volumes], [profiles], [assumptions], [weights], [overheads])",
  "EXPLAIN(flow, flows, team, offers, [volumes], [profiles], [assumptions], [weights], [overheads])",
  "VERSION()",
];

test("ids and parameters are as shipped", () => {
  const signatures = CATALOGUE.map(
    ({ id, parameters }) =>
      `${id}(${Object.entries(parameters)
        .map(([name, parameter]) => (isOptional(parameter) ? `[${name}]` : name))
        .join(", ")})`,
  );
  expect([...signatures].sort()).toEqual([...FROZEN].sort());
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});

test("optional parameters stand last", () => {
  for (const { id, parameters } of CATALOGUE) {
    const optional = Object.values(parameters).map(isOptional);
    expect({ id, optional }).toEqual({ id, optional: [...optional].sort() });
  }
});

test("the engine's version is the package's", () => expect(ENGINE_VERSION).toBe(version));

describe.each(
  CATALOGUE.filter(({ parameters }) =>
    Object.values(parameters).every(({ kind }) => kind !== "table" && kind !== "text"),
  ).map((declaration) => [declaration.id, declaration] as const),
)("%s", (id, declaration) => {
  test("inside its ranges it answers, and never with NaN", () => {
    fc.assert(
      fc.property(fc.tuple(...Object.values(declaration.parameters).map(inside)), (args) => {
        const outcome = call(id, args);
        if (!("ok" in outcome)) return expect(outcome.code === "#N/A" || contradicts(outcome.message)).toBe(true);
        const cells = typeof outcome.ok === "object" ? outcome.ok.flat() : [outcome.ok];
        for (const cell of cells)
          if (!isCellError(cell) && typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 20_000 },
    );
  });

  test("outside, it refuses by name, whichever parameter it is", () => {
    for (const [index, [, parameter]] of Object.entries(declaration.parameters).entries()) {
      for (const wrong of outside(parameter)) {
        const args = exampleArguments(declaration);
        args[index] = wrong;
        const outcome = call(id, args);
        expect(outcome).toMatchObject({ code: "#VALUE!" });
        if (!("ok" in outcome)) expect(outcome.message.startsWith(words(parameter))).toBe(true);
      }
    }
  });
});

/** Arguments inside their ranges may still contradict each other: more training than hours at work, lists of two lengths. */
function contradicts(message: string): boolean {
  return /add up to less than 1|hours at work|whose rules are known|a day from 2000|contacts contained|mean tenure|tenure must|small enough|as many values as/.test(
    message,
  );
}

function words({ word }: Parameter): string {
  return phrase("en", `catalogue.parameter.${word}.name`);
}

/** The arguments of the declared example, filled up with the declared values of what it leaves out. */
function exampleArguments({ example, parameters }: FunctionDeclaration): unknown[] {
  const given = argumentsIn(example.formula);
  return Object.values(parameters).map((_, index) => given[index] ?? null);
}

function inside(parameter: Parameter): fc.Arbitrary<unknown> {
  switch (parameter.kind) {
    case "number": {
      const { interval, whole } = parameter;
      const low = Math.max(interval.min ?? -1000, -1000);
      const high = Math.min(interval.max ?? 1000, 5000);
      const numbers = whole
        ? fc.integer({ min: low, max: high })
        : fc
            .double({
              min: low,
              max: high,
              minExcluded: interval.openMin === true,
              maxExcluded: interval.openMax === true && high === interval.max,
              noNaN: true,
            })
            .map((value) => (value === 0 && interval.openMin !== true ? 0 : value));
      return parameter.omitted === undefined ? numbers : fc.option(numbers, { nil: null });
    }
    case "list":
      return fc
        .array(
          fc.double({
            min: parameter.interval.min ?? 0,
            max: Math.min(parameter.interval.max ?? 100, 100) / 8,
            noNaN: true,
          }),
          { minLength: 1, maxLength: 8 },
        )
        .map((row) => [row]);
    case "boolean":
      return fc.constantFrom(true, false);
    case "choice":
      return fc.constantFrom(...parameter.choices);
    default:
      return fc.constant(null);
  }
}

function outside(parameter: Parameter): unknown[] {
  const always: unknown[] = ["text", { code: "#N/A" }];
  switch (parameter.kind) {
    case "number":
    case "list": {
      const { min = -Infinity, max = Infinity, openMin = false, openMax = false } = parameter.interval;
      const wrong: unknown[] = [...always, true, NaN];
      if (min > -Infinity) wrong.push(openMin ? min : min - 1e-9 - 1e-9 * Math.abs(min));
      if (max < Infinity) wrong.push(openMax ? max : max + 1e-9 + 1e-9 * Math.abs(max));
      if (parameter.kind === "number" && parameter.whole) wrong.push(min + 0.5);
      return wrong;
    }
    case "boolean":
      return [...always, 1];
    case "choice":
      return [...always, 3];
    default:
      return [];
  }
}
