import fc from "fast-check";
import { analyse } from "../../src/decision";
import type { OptionRow, Recommendation } from "../../src/decision";
import {
  contactsPerYear,
  fraction,
  hours,
  money,
  moneyPerContact,
  moneyPerUnit,
  months,
  ratio,
  seconds,
  unitsPerMonth,
  weeks,
} from "../../src/engine/quantities";
import type { ServiceLevelDefinition } from "../../src/engine/records";
import { text } from "../../src/language";
import { reasonWords } from "../../src/report/explanation";
import { CONTEXT, caseOf } from "../support/economics";
import { anyCase } from "../support/random-case";
import { keyed } from "../support/keyed";
import type { StatedFlow, StatedInputs, StatedOffer } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

/** 100 calls of 180 s in a half-hour, patience 300 s, 12 agents: the published share that gives up. */
const GIVING_UP = 0.0427111056986;
/** Half-hours a year from 9 to 18 on five days a week, and calls in a year of 100 in each. */
const CELLS = (18 * 5 * 365) / 7;
const CALLS = 100 * CELLS;
const VALUE = 4;
const LOST = CALLS * GIVING_UP * VALUE;

/** Callers who wait for ever. */
const ENDLESS: StatedFlow = {
  row: 1,
  name: "Orders",
  channel: "phone",
  annualVolume: contactsPerYear(CALLS),
  handlingTime: seconds(180),
  volumeUncertainty: ratio(0),
  // Twelve agents answer seven calls in ten within 20 s, eleven do not.
  serviceTarget: fraction(0.7),
  answerTime: seconds(20),
  valueAtRisk: moneyPerContact(VALUE),
  opens: hours(9),
  closes: hours(18),
  openDays: [1, 2, 3, 4, 5],
  languages: [],
  skills: [],
};
const FLOW: StatedFlow = { ...ENDLESS, patience: seconds(300) };
const OFFER: StatedOffer = {
  row: 1,
  provider: "P",
  pricing: "contact",
  price: moneyPerUnit(3),
  languages: [],
  setUp: money(12000),
  trainingHours: hours(0),
  governance: fraction(0.05),
  rampUpWeeks: weeks(0),
  noticeMonths: months(0),
};
const ONE_SEASON = [{ row: 1, key: "seasonTypes", value: 1 }];

function run(stated: Partial<StatedInputs>): Recommendation {
  return analyse(caseOf({ flows: [FLOW], assumptions: ONE_SEASON, ...stated }), CONTEXT);
}

const valued = (value: number, flow: StatedFlow = FLOW): StatedFlow => ({
  ...flow,
  valueAtRisk: moneyPerContact(value),
});
const full = ({ workings }: Recommendation): OptionRow | undefined =>
  workings.options.find(({ kind }) => kind === "full");
const lostLine = ({ workings }: Recommendation, flow = "Orders"): number =>
  workings.optimisedLines
    .filter(({ component, flow: own }) => component === "lostContacts" && own === flow)
    .reduce((sum, each) => sum + each.full, 0);
const lostOutside = ({ workings }: Recommendation): number =>
  // The offer for all of the flow comes first; that for what overflows has its own price.
  workings.offers
    .slice(0, 1)
    .flatMap(({ lines }) => lines)
    .filter(({ step }) => step === "lostContacts")
    .reduce((sum, { amount }) => sum + amount, 0);

describe("contacts lost inside, by hand from the published share", () => {
  test("are a line of the cost, on the full and the avoidable basis, never cash", () => {
    const { workings } = run({});
    expect((workings.staffing[0]?.positionHours ?? NaN) / CELLS / 0.5).toBeCloseTo(12, 9);
    for (const lines of [workings.costLines, workings.optimisedLines]) {
      const [line] = lines.filter(({ component }) => component === "lostContacts");
      expect(line?.full).toBeCloseTo(LOST, 4);
      expect(line?.avoidable).toBe(line?.full);
      expect(line?.cash).toBe(0);
    }
  });

  test("chats one at a time queue like calls", () => {
    expect(lostLine(run({ flows: [{ ...FLOW, channel: "chat", concurrency: 1 }] }))).toBeCloseTo(LOST, 4);
  });

  test("those who come back are not lost, and the share is listed with its grade only where it serves", () => {
    const half = run({ assumptions: [...ONE_SEASON, { row: 2, key: "redialShare", value: 0.5 }] });
    expect(lostLine(half)).toBeCloseTo(LOST / 2, 4);
    expect(run({}).assumptions.find(({ key }) => key === "redialShare")).toMatchObject({
      value: 0,
      grade: "default",
      fromWorkbook: false,
    });
    expect(run({ flows: [valued(0)] }).assumptions.map(({ key }) => key)).not.toContain("redialShare");
  });

  test("flows that share agents lose in proportion to calls over patience", () => {
    // Rates of giving up 1/200 and 1/600 have the mean 1/300; three quarters of it are the first's.
    const half = { ...FLOW, annualVolume: contactsPerYear(CALLS / 2), pool: "Care" };
    const both = run({
      flows: [
        { ...half, patience: seconds(200) },
        { ...half, row: 2, name: "Claims", patience: seconds(600), valueAtRisk: moneyPerContact(VALUE * 10) },
      ],
    });
    expect(lostLine(both)).toBeCloseTo(LOST * 0.75, 4);
    expect(lostLine(both, "Claims")).toBeCloseTo(LOST * 0.25 * 10, 4);
  });

  test("the total of the accounts is not compared with them", () => {
    const accounts = { row: 9, key: "accountsTotal", value: 1e6 };
    const computed = (value: number): number =>
      run({ flows: [valued(value)], assumptions: [...ONE_SEASON, accounts] }).workings.tieOut?.computed ?? NaN;
    expect(computed(VALUE)).toBeCloseTo(computed(0), 6);
  });
});

describe("contacts lost outside, by hand from the published share", () => {
  test.each`
    from                                                      | flow                                              | offer                                           | lost
    ${"billed by the contact, at the staffing of the target"} | ${{}}                                             | ${{}}                                           | ${LOST}
    ${"billed by the hour of its own staffing"}               | ${{}}                                             | ${{ pricing: "hour", price: moneyPerUnit(30) }} | ${LOST}
    ${"at its own handling time: 150 s × 1.2"}                | ${{ handlingTime: seconds(150) }}                 | ${{ handlingTimeRatio: ratio(1.2) }}            | ${LOST}
    ${"with its repeats: 80 × 1.25 calls"}                    | ${{ annualVolume: contactsPerYear(CALLS * 0.8) }} | ${{ repeatContacts: fraction(0.25) }}           | ${LOST}
  `("$from", ({ flow, offer, lost }: { flow: Partial<StatedFlow>; offer: Partial<StatedOffer>; lost: number }) => {
    const stated = { flows: [{ ...FLOW, ...flow }], offers: [{ ...OFFER, ...offer }] };
    const found = run(stated);
    const without = run({ ...stated, flows: stated.flows.map((each) => valued(0, each)) });
    expect(lostOutside(found)).toBeCloseTo(lost, 4);
    expect(full(found)?.service).toBeCloseTo(lost, 4);
    expect(full(found)?.outside).toBe(full(without)?.outside);
    // Nothing is trained, set up or run in parallel for a contact that gave up.
    expect(full(found)?.oneOff).toBe(full(without)?.oneOff);
    expect(full(found)?.governance).toBe(full(without)?.governance);
  });

  test("a provider staffed like us neither gains nor loses by the value of a contact", () => {
    const gap = (value: number): number => {
      const { flows, workings } = run({ flows: [valued(value)], offers: [OFFER] });
      return (
        (flows[0]?.baseline.optimised ?? NaN) - (workings.options.find(({ kind }) => kind === "full")?.total ?? NaN)
      );
    };
    expect(gap(50)).toBeCloseTo(gap(0), 4);
  });

  test("a provider that makes more contacts of each problem loses more of them, and a high enough value keeps the flow", () => {
    const offers = [{ ...OFFER, price: moneyPerUnit(0.1), repeatContacts: fraction(1) }];
    expect(run({ flows: [valued(0)], offers }).flows[0]?.decision).not.toBe("keep");
    // Twice the calls, each as likely to be lost or nearly so.
    const dear = run({ flows: [valued(2000)], offers });
    expect(full(dear)?.total).toBeGreaterThan(dear.flows[0]?.baseline.optimised ?? NaN);
    expect(dear.flows[0]?.share).toBeLessThan(1);
  });

  test("the value of a contact does not grow with wages, month by month", () => {
    const amounts = (value: number): readonly number[] =>
      run({
        flows: [valued(value)],
        offers: [{ ...OFFER, price: moneyPerUnit(0.5), repeatContacts: fraction(0.3) }],
        assumptions: [...ONE_SEASON, { row: 2, key: "wageGrowth", value: 0.06 }],
      }).workings.cashFlows.map(({ amount }) => amount);
    const [none, some] = [amounts(0), amounts(1)];
    const gaps = some.map((amount, month) => amount - (none[month] ?? NaN));
    expect(Math.abs(gaps[1] ?? NaN)).toBeGreaterThan(1);
    expect(gaps[0]).toBe(0);
    expect(gaps[36]).toBeCloseTo(gaps[1] ?? NaN, 6);
    expect(gaps[13]).toBeCloseTo(gaps[1] ?? NaN, 6);
  });

  test("where all that find agents busy overflow at once, nobody gives up inside", () => {
    const inside = (value: number): number | undefined =>
      run({ flows: [valued(value)], offers: [OFFER] }).workings.options.find(({ kind }) => kind === "overflow")?.inside;
    expect(inside(0)).toBeGreaterThan(0);
    expect(inside(500)).toBeCloseTo(inside(0) ?? NaN, 6);
  });
});

describe("the words", () => {
  const keys = (stated: Partial<StatedInputs>): readonly string[] =>
    run(stated).flows[0]?.reasons.map(({ kind }) => kind) ?? [];

  test("lost contacts are told where they weigh, on both sides", () => {
    expect(keys({ offers: [OFFER] })).toEqual(expect.arrayContaining(["lostInside", "lostOutside"]));
    expect(keys({ flows: [valued(0.001)], offers: [OFFER] }).filter((key) => key.startsWith("lost"))).toEqual([]);
  });

  /** 100 calls of 180 s in a half-hour, patience 300 s, 12 agents, 20 s: what each definition counts, published; by ours it is 77.228 %. */
  test.each([
    ["virtual", 0.77563],
    ["handled", 0.7901],
    ["patient", 0.78629],
    ["answered", 0.80674],
  ] as const)(
    "an offer that promises by %s is priced as offered, and what its promise is worth by ours is told from half a point on",
    (serviceLevelDefinition, level) => {
      // A target just below what twelve agents reach by that definition, and above what they reach by ours: thirteen by ours.
      const flows = [{ ...FLOW, serviceTarget: fraction(level - 0.0001) }];
      const found = run({
        flows,
        offers: [{ ...OFFER, pricing: "hour", price: moneyPerUnit(5), serviceLevelDefinition }],
      });
      const told = found.flows[0]?.reasons.find(({ kind }) => kind === "promised");
      // By virtual the target is 77.55 %: 77.228 % is a third of a point below.
      if (serviceLevelDefinition === "virtual") expect(told).toBeUndefined();
      else expect(told?.kind === "promised" ? told.promised : NaN).toBeCloseTo(0.77228, 5);
      const [offer] = found.workings.offers;
      expect(offer?.promisedService).toBeCloseTo(0.77228, 5);
      const line = (key: string): number => offer?.lines.find(({ step }) => step === key)?.amount ?? NaN;
      // Twelve agents all the open hours at 5 € are theirs; the thirteenth brings it to ours.
      expect(line("used")).toBeCloseTo(12 * 0.5 * CELLS * 5, 3);
      expect(line("definition")).toBeCloseTo(0.5 * CELLS * 5, 3);
      expect(offer?.lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(offer?.annual ?? NaN, 4);
    },
  );

  test("what our definition adds is what it adds to the bill: a commitment pays for a part of it already, tax follows it", () => {
    // 12 agents and 13 for CELLS / 24 hours a month; the commitment lies half an agent above twelve. Tax of 20 %, none recovered.
    const month = CELLS / 24;
    const stated = {
      flows: [{ ...FLOW, serviceTarget: fraction(0.8) }],
      assumptions: [...ONE_SEASON, { row: 2, key: "recoverableTax", value: 0 }],
    };
    const offer: StatedOffer = {
      ...OFFER,
      pricing: "hour",
      price: moneyPerUnit(5),
      minimumCommitment: unitsPerMonth(12.5 * month),
      serviceLevelDefinition: "answered",
    };
    const found = run({ ...stated, offers: [offer] }).workings.offers[0];
    const line = (key: string): number => found?.lines.find(({ step }) => step === key)?.amount ?? NaN;
    expect(line("used")).toBeCloseTo(12 * month * 12 * 5, 3);
    expect(line("commitment")).toBeCloseTo(0.5 * month * 12 * 5, 3);
    expect(line("definition")).toBeCloseTo(0.5 * month * 12 * 5 * 1.2, 3);
    expect(found?.lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(found?.annual ?? NaN, 4);
    // The annual cost is that of the same offer by our definition.
    expect(found?.annual).toBe(
      run({ ...stated, offers: [{ ...offer, serviceLevelDefinition: "offered" }] }).workings.offers[0]?.annual,
    );
  });

  test("an offer by our definition promises what we ask; billed by the contact another definition adds nothing to the bill", () => {
    const cheap = { ...OFFER, price: moneyPerUnit(0.5) };
    for (const offer of [cheap, { ...cheap, serviceLevelDefinition: "offered" as const }]) {
      const found = run({ offers: [offer] });
      expect(found.workings.offers[0]?.promisedService).toBeNull();
      expect(found.flows[0]?.reasons.map(({ kind }) => kind)).not.toContain("promised");
    }
    const other = run({ offers: [{ ...cheap, serviceLevelDefinition: "answered" }] }).workings.offers[0];
    expect(other?.promisedService).toBeLessThan(0.78);
    expect(other?.lines.map(({ step }) => step)).not.toContain("definition");
  });

  test("the target keeps its decimals", () => {
    const { flows } = run({
      flows: [{ ...FLOW, serviceTarget: fraction(0.786) }],
      offers: [{ ...OFFER, price: moneyPerUnit(0.5), serviceLevelDefinition: "patient" }],
    });
    const told = flows[0]?.reasons.find(({ kind }) => kind === "promised");
    expect(told === undefined ? "" : text("en", reasonWords(told, "€"))).toContain(
      "its 78.6% would be 77.2% of all that come in",
    );
  });

  test.each`
    what                                                            | flow                                            | told
    ${"callers who wait for ever are counted alike by all"}         | ${ENDLESS}                                      | ${false}
    ${"work with a deadline waits in no queue"}                     | ${{ ...FLOW, channel: "email" }}                | ${false}
    ${"of several chats at once the words stay general: no figure"} | ${{ ...FLOW, channel: "chat", concurrency: 3 }} | ${true}
  `("$what", ({ flow, told }: { flow: StatedFlow; told: boolean }) => {
    const found = run({
      flows: [flow],
      offers: [{ ...OFFER, price: moneyPerUnit(0.1), serviceLevelDefinition: "answered" }],
    });
    expect(found.flows[0]?.decision).toBe("full");
    expect(found.workings.offers[0]?.promisedService).toBeNull();
    expect(
      found.flows[0]?.reasons.map(({ kind }) => kind).filter((key) => /promised|easierDefinition/u.test(key)),
    ).toEqual(told ? ["easierDefinition"] : []);
  });
});

/** Any case in which customers have patience and contacts a value; nobody finds it closed. */
const anyImpatient = fc
  .tuple(anyCase, fc.integer({ min: 60, max: 900 }), fc.integer({ min: 0, max: 30 }))
  .map(([inputs, patience, value]): StatedInputs => ({
    ...inputs,
    flows: inputs.flows.map((flow, index) => ({
      ...flow,
      unmetDemand: fraction(0),
      patience: seconds(patience * (index + 1)),
      valueAtRisk: moneyPerContact(value),
    })),
  }));
const near = (value: number | undefined, expected: number): void =>
  expect(Math.abs((value ?? NaN) - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)) + 1e-6);
const at = (inputs: StatedInputs, value: (each: StatedFlow) => number): Recommendation =>
  analyse(keyed({ ...inputs, flows: inputs.flows.map((each) => valued(value(each), each)) }), CONTEXT);

describe("laws", () => {
  test("the definition an offer states changes no cost and no decision, and its lines add up to the annual cost", () => {
    const counted = fc.tuple(
      anyImpatient,
      fc.array(fc.constantFrom<ServiceLevelDefinition>("virtual", "handled", "patient", "answered"), {
        minLength: 2,
        maxLength: 2,
      }),
    );
    fc.assert(
      fc.property(counted, ([inputs, definitions]) => {
        const found = analyse(
          keyed({
            ...inputs,
            offers: inputs.offers.map((offer, index) => ({
              ...offer,
              serviceLevelDefinition: definitions[index] ?? "answered",
            })),
          }),
          CONTEXT,
        );
        const ours = analyse(keyed(inputs), CONTEXT);
        for (const { lines, annual, promisedService } of found.workings.offers) {
          near(
            lines.reduce((sum, { amount }) => sum + amount, 0),
            annual,
          );
          for (const { step, amount } of lines) if (step === "definition") expect(amount).toBeGreaterThan(0);
          expect(promisedService === null || (promisedService > 0 && promisedService <= 1)).toBe(true);
        }
        expect(found.workings.offers.map(({ annual }) => annual)).toEqual(
          ours.workings.offers.map(({ annual }) => annual),
        );
        expect(found.workings.options).toEqual(ours.workings.options);
        expect(found.flows.map(({ decision, cost }) => ({ decision, cost }))).toEqual(
          ours.flows.map(({ decision, cost }) => ({ decision, cost })),
        );
      }),
      { numRuns: 20 },
    );
  });

  test("lines, options, offers, cash flows and totals add up", () => {
    fc.assert(
      fc.property(anyImpatient, (inputs) => {
        const { flows, portfolio, workings } = analyse(keyed(inputs), CONTEXT);
        for (const { flow, baseline, cost } of flows) {
          const own = <Row extends { flow: string }>(rows: readonly Row[]): readonly Row[] =>
            rows.filter((row) => row.flow === flow);
          near(
            own(workings.costLines).reduce((sum, { avoidable }) => sum + avoidable, 0),
            baseline.asIs,
          );
          near(
            own(workings.optimisedLines).reduce((sum, { avoidable }) => sum + avoidable, 0),
            baseline.optimised,
          );
          near(own(workings.options).find(({ chosen }) => chosen)?.total, cost);
          for (const row of own(workings.options))
            near(
              row.inside +
                row.outside +
                row.governance +
                row.oneOff +
                row.stranded +
                row.posts +
                row.parting +
                row.service,
              row.total,
            );
          for (const offer of own(workings.offers))
            near(
              offer.lines.reduce((sum, { amount }) => sum + amount, 0),
              offer.annual,
            );
        }
        near(
          portfolio.waterfall.reduce((sum, { amount }) => sum + amount, Number(portfolio.asIs)),
          portfolio.cost,
        );
        near(
          workings.cashFlows.reduce((sum, { month, amount }) => sum + amount / 1.08 ** (month / 12), 0),
          portfolio.npv,
        );
      }),
      { numRuns: 25 },
    );
  });

  test("more value at risk never lowers the cost inside, nor any option's of a flow alone", () => {
    fc.assert(
      fc.property(anyImpatient, (inputs) => {
        const alone = { ...inputs, flows: inputs.flows.slice(0, 1) };
        const less = at(alone, ({ valueAtRisk }) => valueAtRisk ?? 0).workings.options;
        const more = at(alone, ({ valueAtRisk }) => (valueAtRisk ?? 0) * 1.5 + 1).workings.options;
        expect(more).toHaveLength(less.length);
        more.forEach(({ total }, index) => expect(total).toBeGreaterThanOrEqual((less[index]?.total ?? NaN) - 1e-6));
        const [low, high] = [at(inputs, () => 1).portfolio, at(inputs, () => 3).portfolio];
        expect(high.optimised).toBeGreaterThanOrEqual(low.optimised - 1e-6);
      }),
      { numRuns: 15 },
    );
  });

  test("no value, or customers who wait for ever, change nothing to the last digit", () => {
    const plain = ({ flows, portfolio, workings, assumptions }: Recommendation): unknown => ({
      flows,
      portfolio,
      workings,
      assumptions,
    });
    fc.assert(
      fc.property(anyImpatient, (inputs) => {
        const blank = (field: "valueAtRisk" | "patience", from: StatedInputs): StatedInputs => ({
          ...from,
          flows: from.flows.map(
            (flow) =>
              Object.fromEntries(Object.entries(flow).filter(([key]) => key !== field)) as unknown as StatedFlow,
          ),
        });
        expect(plain(at(inputs, () => 0))).toEqual(plain(analyse(keyed(blank("valueAtRisk", inputs)), CONTEXT)));
        expect(plain(analyse(keyed(blank("patience", inputs)), CONTEXT))).toEqual(
          plain(analyse(keyed(blank("valueAtRisk", blank("patience", inputs))), CONTEXT)),
        );
      }),
      { numRuns: 10 },
    );
  });
});
