import fc from "fast-check";
import { billVariance, planAlarms, totalVariance } from "../../../src/engine/actuals";
import type { ActualMonth, MonthPair, PlannedMonth } from "../../../src/engine/actuals";
import { contacts, fraction, money, moneyPerUnit, seconds, units } from "../../../src/engine/quantities";
import { keyOf } from "../../../src/intake";

const PLANNED: PlannedMonth = {
  period: "2027-03",
  flow: "Orders",
  key: keyOf("Orders"),
  contacts: contacts(100),
  handling: seconds(200),
  units: units(10),
  price: moneyPerUnit(20),
  bill: money(210),
  inside: money(50),
  steering: money(30),
  baseline: money(500),
  serviceTarget: fraction(0.8),
  pricing: "hour",
};
const ACTUAL: ActualMonth = {
  contacts: contacts(110),
  handling: seconds(220),
  units: units(13),
  price: moneyPerUnit(21),
  bill: money(290),
  inside: money(60),
  steering: money(25),
  serviceLevel: fraction(0.82),
};

describe("a bill against its plan, worked by hand", () => {
  test("five parts, and the saving", () => {
    // k = 0.1, r = 1.1: 10 × 0.1 × 20; 11 × 0.1 × 20; (13 − 12.1) × 20; 13 × 1; (290 − 273) − (210 − 200).
    const { volume, handling, use, price, other, ...rest } = billVariance({ planned: PLANNED, actual: ACTUAL });
    [20, 22, 18, 13, 7].forEach((expected, place) =>
      expect([volume, handling, use, price, other][place]).toBeCloseTo(expected, 9),
    );
    expect(rest).toMatchObject({
      inside: 10,
      steering: -5,
      saving: 500 - 290 - 60 - 25,
      planSaving: 500 - 210 - 50 - 30,
    });
  });

  test("where contacts are billed, longer handling costs nothing", () => {
    const planned: PlannedMonth = { ...PLANNED, pricing: "contact" };
    expect(billVariance({ planned, actual: ACTUAL }).handling).toBe(0);
  });

  test("what is absent is taken as planned: a price from the bill, the planned time and cost inside", () => {
    const rest: ActualMonth = { contacts: contacts(110), units: units(13), bill: money(290), steering: money(25) };
    const found = billVariance({ planned: PLANNED, actual: rest });
    expect(found.price).toBeCloseTo(13 * (290 / 13 - 20), 9);
    expect(found.handling).toBe(0);
    expect(found.inside).toBeUndefined();
    expect(found.saving).toBe(500 - 290 - 50 - 25);
  });

  const amount = fc.integer({ min: 0, max: 100_000 });
  test("the parts add up to the difference, in each month and in all", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount, amount, amount, amount, fc.boolean()), { minLength: 1, maxLength: 4 }),
        (months) => {
          const told = months.map(([many, time, sold, price, bill, timed]) =>
            billVariance({
              planned: { ...PLANNED, pricing: timed ? "minute" : "outcome" },
              actual: {
                contacts: contacts(many),
                handling: seconds(time / 10),
                units: units(sold),
                price: moneyPerUnit(price / 100),
                bill: money(bill),
              },
            }),
          );
          for (const each of [...told, totalVariance(told)]) {
            const parts = each.volume + each.handling + each.use + each.price + each.other;
            const size = Math.max(1, ...[each.volume, each.handling, each.use, each.price, each.other].map(Math.abs));
            expect(Math.abs(parts - (each.bill - each.planBill)) / size).toBeLessThan(1e-9);
          }
        },
      ),
    );
  });
});

describe("alarms", () => {
  const month = (place: number, actual: Partial<ActualMonth>): MonthPair => ({
    planned: { ...PLANNED, period: `2027-0${place}` },
    actual: { ...ACTUAL, ...actual },
  });

  test("price of the last three months by units, time by contacts, volume to date; by hand", () => {
    const months = [
      month(1, { contacts: contacts(140) }),
      month(2, { units: units(10), price: moneyPerUnit(20), contacts: contacts(100), handling: seconds(200) }),
      month(3, { units: units(10), price: moneyPerUnit(22), contacts: contacts(100), handling: seconds(220) }),
      month(4, { units: units(20), price: moneyPerUnit(24), contacts: contacts(200), handling: seconds(240) }),
    ];
    const [price, time, volume] = planAlarms(months, [
      { parameter: "price", planValue: 20, turnsAt: 25 },
      { parameter: "handlingTimeRatio", planValue: 1.1, turnsAt: 1.3 },
      { parameter: "volume", planValue: 1200, turnsAt: 1800 },
    ]);
    // (200 + 220 + 480) / 40 = 22.5, half of the way.
    expect(price).toMatchObject({ value: 22.5, used: 0.5, state: "none" });
    // 1.1 × (20,000 + 22,000 + 48,000) / (400 × 200) = 1.2375: 0.6875 of the way.
    expect(time?.value).toBeCloseTo(1.2375, 10);
    expect(time?.used).toBeCloseTo(0.6875, 10);
    // 540 came of 400: 1,620 a year, 0.7 of the way.
    expect(volume?.value).toBeCloseTo(1620, 9);
    expect(volume?.used).toBeCloseTo(0.7, 10);
  });

  test.each([
    [24, "near"],
    [23.9, "none"],
    [25, "crossed"],
    [15, "none"],
  ])("a price of %s is %s", (price, state) => {
    const [alarm] = planAlarms(
      [month(1, { price: moneyPerUnit(price) })],
      [{ parameter: "price", planValue: 20, turnsAt: 25 }],
    );
    expect(alarm?.state).toBe(state);
  });

  test.each([
    [[0.9, 0.9, 0.9], "none"],
    [[0.7, 0.9, 0.9], "near"],
    [[0.7, 0.9, 0.7], "crossed"],
    // Before the last three.
    [[0.7, 0.7, 0.9, 0.9, 0.9], "none"],
  ])("service levels %s against 0.8 are %s", (levels, state) => {
    const months = levels.map((level, place) => month(place + 1, { serviceLevel: fraction(level) }));
    const [alarm] = planAlarms(months, []);
    expect(alarm).toMatchObject({ parameter: "serviceLevel", turnsAt: 0.8, value: levels.at(-1), state });
  });
});
