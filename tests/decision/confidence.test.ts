import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import { moneyPerUnit, ratio } from "../../src/engine/quantities";
import { CONTEXT } from "../support/economics";
import { anyCase } from "../support/random-case";
import { keyed } from "../support/keyed";
import type { StatedInputs } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const caseOf = (name: string): StatedInputs =>
  JSON.parse(readFileSync(join(__dirname, "..", "..", "samples", "cases", `${name}.json`), "utf8")) as StatedInputs;
const draw = (inputs: StatedInputs, { seed = 1, draws = 400 } = {}): Recommendation =>
  analyse(keyed(inputs), { ...CONTEXT, seed, draws });
const CERTAIN = [
  "spreadMeasured",
  "spreadEstimated",
  "spreadDefault",
  "spreadGrowth",
  "spreadRates",
  "volumeUncertainty",
];
const certain = (inputs: StatedInputs): StatedInputs => ({
  ...inputs,
  flows: inputs.flows.map((flow) => ({ ...flow, volumeUncertainty: ratio(0) })),
  assumptions: [
    ...inputs.assumptions.filter(({ key }) => !CERTAIN.includes(key)),
    ...CERTAIN.map((key, index) => ({ row: 200 + index, key, value: 0 })),
  ],
});

describe("where nothing is uncertain", () => {
  test.each([
    "night-window",
    "noon-peak",
    "commitment-makes-a-base",
    "language-leaves-for-skill",
    "mail-with-all-one-offs",
  ])("%s: the recommendation is sure, and every quantile is its saving", (name) => {
    const { flows, portfolio } = draw(certain(caseOf(name)));
    for (const { confidence, saving } of flows) {
      expect(confidence?.probability).toBe(1);
      expect(confidence?.regret).toBe(0);
      for (const each of [confidence?.p10, confidence?.p50, confidence?.p90]) expect(each).toBeCloseTo(saving, 4);
    }
    expect(portfolio.confidence?.p50).toBeCloseTo(portfolio.saving, 4);
  });

  test("any case: quantiles are the saving to the cent, in pools too", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        for (const { confidence, saving } of draw(certain(inputs), { draws: 2 }).flows) {
          if (confidence !== null)
            expect(Math.abs(confidence.p50 - saving)).toBeLessThan(1e-6 * Math.max(1, Math.abs(saving)) + 0.01);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("a price at the point where the decision turns", () => {
  // By the law of the median: at the turning price as many draws speak for leaving as against it, whatever their spread.
  test("is even", () => {
    const inputs = caseOf("mail-with-all-one-offs");
    const turn = draw(inputs, { draws: 0 }).flows[0]?.turningPoints.find(({ parameter }) => parameter === "price");
    const at = {
      ...inputs,
      offers: inputs.offers.map((offer) => ({ ...offer, price: moneyPerUnit(turn?.value ?? NaN) })),
    };
    const { confidence } = draw(at, { draws: 2000 }).flows[0] ?? {};
    expect(confidence?.probability).toBeGreaterThan(0.4);
    expect(confidence?.probability).toBeLessThan(0.65);
    expect(confidence?.label).toBe("fragile");
  });

  test("far on either side it is sure", () => {
    const inputs = caseOf("mail-with-all-one-offs");
    const at = (by: number): Recommendation =>
      draw({ ...inputs, offers: inputs.offers.map((offer) => ({ ...offer, price: moneyPerUnit(offer.price * by) })) });
    expect(at(0.4).flows[0]).toMatchObject({ decision: "full", confidence: { probability: 1, label: "firm" } });
    expect(at(3).flows[0]).toMatchObject({
      decision: "keep",
      confidence: { probability: 1, label: "firm", p10: 0, p90: 0 },
    });
  });
});

describe("laws", () => {
  test("other names move no draw: flows, pools and providers called otherwise give the same answer", () => {
    const renamed = ({ flows, offers, team, volumes, profiles, overheads, ...rest }: StatedInputs): StatedInputs => {
      // The first name becomes the last: what is sorted by name comes in another order.
      const other = (name: string): string =>
        [...name].map((each) => String.fromCodePoint(0x9f - (each.codePointAt(0) ?? 0x20))).join("");
      const named = <Name extends "name" | "flow" | "pool" | "provider">(record: object, ...names: readonly Name[]) =>
        Object.fromEntries(
          Object.entries(record).map(([key, value]) => [
            key,
            (names as readonly string[]).includes(key) && typeof value === "string" ? other(value) : (value as unknown),
          ]),
        );
      return {
        ...rest,
        profiles,
        flows: flows.map((each) => ({ ...each, ...named(each, "name", "pool") })),
        offers: offers.map((each) => ({ ...each, ...named(each, "provider", "flow") })),
        team: team.map((each) => ({ ...each, ...named(each, "pool") })),
        volumes: volumes.map((each) => ({ ...each, ...named(each, "flow") })),
        overheads: overheads.map((each) => ({ ...each, ...named(each, "flow") })),
      };
    };
    const figures = (inputs: StatedInputs) =>
      [...draw(inputs, { seed: 3, draws: 60 }).flows]
        .sort((a, b) => a.row - b.row)
        .flatMap(({ confidence }) => (confidence === null ? [NaN] : [confidence.p10, confidence.p50, confidence.p90]));
    fc.assert(
      fc.property(anyCase, (inputs) => {
        const [before, after] = [figures(inputs), figures(renamed(inputs))];
        expect(after).toHaveLength(before.length);
        before.forEach((value, at) => {
          if (Number.isNaN(value)) expect(after[at]).toBeNaN();
          else expect(Math.abs((after[at] ?? NaN) - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
        });
      }),
      { numRuns: 25 },
    );
  });

  test("the same seed gives the same answer, in any order of the rows; another seed one close to it", () => {
    const inputs = caseOf("mail-with-all-one-offs");
    const confidence = (given: StatedInputs, seed: number, draws: number) =>
      draw(given, { seed, draws }).flows[0]?.confidence;
    expect(
      confidence(
        { ...inputs, offers: [...inputs.offers].reverse(), assumptions: [...inputs.assumptions].reverse() },
        1,
        300,
      ),
    ).toEqual(confidence(inputs, 1, 300));
    const [one, two] = [confidence(inputs, 1, 2000), confidence(inputs, 2, 2000)];
    expect(one).not.toEqual(two);
    // Six standard errors of the difference of two shares of 2,000 draws.
    expect(Math.abs((one?.probability ?? NaN) - (two?.probability ?? NaN))).toBeLessThan(
      6 * Math.sqrt((2 * 0.25) / 2000),
    );
  });

  test("draws change no decision and no figure", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        const plain = (found: Recommendation) =>
          found.flows.map(({ decision, provider, cost, saving, turningPoints }) => ({
            decision,
            provider,
            cost,
            saving,
            turningPoints,
          }));
        expect(plain(draw(inputs, { draws: 20 }))).toEqual(plain(draw(inputs, { draws: 0 })));
      }),
      { numRuns: 10 },
    );
  });

  test("quantiles stand in order, shares are shares, regret is never below 0, and what a veto decides is not drawn", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        const { flows, portfolio } = draw(inputs, { draws: 60 });
        for (const { confidence, vetoes } of flows) {
          if (vetoes.length > 0) expect(confidence).toBeNull();
          if (confidence === null) continue;
          expect(confidence.p10).toBeLessThanOrEqual(confidence.p50);
          expect(confidence.p50).toBeLessThanOrEqual(confidence.p90);
          expect(confidence.probability).toBeGreaterThanOrEqual(0);
          expect(confidence.probability).toBeLessThanOrEqual(1);
          expect(confidence.regret).toBeGreaterThanOrEqual(0);
        }
        if (portfolio.confidence !== null)
          expect(portfolio.confidence.worst).toBeLessThanOrEqual(portfolio.confidence.p50);
      }),
      { numRuns: 15 },
    );
  });

  test("a more uncertain volume never narrows the range of the saving", () => {
    const inputs = caseOf("night-window");
    const width = (value: number): number => {
      const { confidence } =
        draw(
          { ...certain(inputs), flows: inputs.flows.map((flow) => ({ ...flow, volumeUncertainty: ratio(value) })) },
          { draws: 1000 },
        ).flows[0] ?? {};
      return (confidence?.p90 ?? NaN) - (confidence?.p10 ?? NaN);
    };
    expect(width(0)).toBeCloseTo(0, 4);
    expect(width(0.2)).toBeGreaterThan(width(0.1));
    expect(width(0.1)).toBeGreaterThan(0);
  });
});

test("the run says what it drew, and nothing where it drew nothing", () => {
  const inputs = caseOf("mail-with-all-one-offs");
  expect(draw(inputs, { seed: 7, draws: 50 }).provenance).toMatchObject({ seed: 7, draws: 50 });
  const none = draw(inputs, { draws: 0 });
  expect(none.provenance).toMatchObject({ seed: null, draws: null });
  expect(none.flows[0]?.confidence).toBeNull();
  expect(none.portfolio.confidence).toBeNull();
});
