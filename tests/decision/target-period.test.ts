import { analyse } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import {
  contactsPerYear,
  fraction,
  hours,
  money,
  moneyPerUnit,
  months,
  ratio,
  seconds,
  weeks,
} from "../../src/engine/quantities";
import { LANGUAGES, text } from "../../src/language";
import { reasonWords } from "../../src/report/explanation";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedFlow, StatedInputs, StatedOffer } from "../support/keyed";

// A service target over a day or a week, in the decision: inside, in pools and at providers.

jest.setTimeout(300_000);

/** 100 calls of 180 s in each of the 90 half-hours of a week. */
const CELLS = 90;
const FLOW: StatedFlow = {
  row: 1,
  name: "Orders",
  channel: "phone",
  annualVolume: contactsPerYear((100 * CELLS * 365) / 7),
  handlingTime: seconds(180),
  volumeUncertainty: ratio(0),
  serviceTarget: fraction(0.8),
  answerTime: seconds(20),
  opens: hours(9),
  closes: hours(18),
  openDays: [1, 2, 3, 4, 5],
  languages: [],
  skills: [],
};
const OFFER: StatedOffer = {
  row: 1,
  provider: "P",
  pricing: "hour",
  price: moneyPerUnit(24),
  languages: [],
  setUp: money(12_000),
  trainingHours: hours(0),
  rampUpWeeks: weeks(0),
  noticeMonths: months(0),
};

const run = (stated: Partial<StatedInputs>): Recommendation =>
  analyse(
    caseOf({
      flows: [FLOW],
      assumptions: [{ row: 1, key: "maxOccupancy", value: 1 }],
      ...stated,
    }),
    CONTEXT,
  );
const over = (targetPeriod: NonNullable<StatedFlow["targetPeriod"]>): StatedFlow => ({ ...FLOW, targetPeriod });
const positionHours = ({ workings }: Recommendation): number =>
  workings.staffing.reduce((sum, each) => sum + each.positionHours, 0);
const optimised = ({ flows }: Recommendation): number => flows[0]?.baseline.optimised ?? NaN;
const reasons = ({ flows }: Recommendation, kind: string) =>
  (flows[0]?.reasons ?? []).filter((reason) => reason.kind === kind);

/** Erlang C by its sum: the share of calls answered in 20 s by some agents at 10 erlangs of 180 s. */
function answered(count: number): number {
  let term = 1;
  let sum = 1;
  for (let each = 1; each < count; each += 1) sum += term *= 10 / each;
  const last = ((term * 10) / count) * (count / (count - 10));
  return 1 - (last / (sum + last)) * Math.exp((-(count - 10) * 20) / 180);
}

test("by the week only as many half-hours have the last agent as the target takes", () => {
  // 14 agents answer 88.8 % in time (the published example), 13 fewer than 80 %.
  expect(answered(14)).toBeCloseTo(0.888, 3);
  expect(answered(13)).toBeLessThan(0.8);
  const needed = Math.ceil((CELLS * (0.8 - answered(13))) / (answered(14) - answered(13)) - 1e-9);
  const perYear = 365 / 7 / 2;
  expect(positionHours(run({}))).toBeCloseTo(14 * CELLS * perYear, 6);
  expect(positionHours(run({ flows: [over("week")] }))).toBeCloseTo((13 * CELLS + needed) * perYear, 6);
  // By the day each of the five days needs a whole number of its own.
  const ofDay = Math.ceil((18 * (0.8 - answered(13))) / (answered(14) - answered(13)) - 1e-9);
  expect(positionHours(run({ flows: [over("day")] }))).toBeCloseTo((13 * CELLS + 5 * ofDay) * perYear, 6);
});

test("the half-hour stated is the half-hour left blank, to the last digit", () => {
  const stated = run({ flows: [over("halfHour")], offers: [OFFER] });
  expect(stated.flows).toEqual(run({ offers: [OFFER] }).flows);
  expect(stated.assumptions.map(({ key }) => key)).not.toContain("intervalFloor");
});

test("what it saves is told, and is the difference between two runs", () => {
  const week = run({ flows: [over("week")] });
  expect(week.assumptions.map(({ key }) => key)).toContain("intervalFloor");
  const [reason] = reasons(week, "targetPeriod");
  expect(reason).toMatchObject({ period: "week" });
  if (reason?.kind !== "targetPeriod") throw new Error("a reason");
  expect(reason.amount).toBeGreaterThan(0);
  expect(reason.amount).toBeCloseTo(optimised(run({})) - optimised(week), 2);
  for (const language of LANGUAGES) expect(text(language, reasonWords(reason, "€"))).toMatch(/€/);
});

test("the strictest of a pool holds for all of it", () => {
  const pool = (first: StatedFlow, second: StatedFlow) =>
    positionHours(
      run({
        flows: [
          { ...first, pool: "Care" },
          { ...second, pool: "Care", row: 2, name: "Claims" },
        ],
      }),
    );
  expect(pool(over("week"), FLOW)).toBe(pool(FLOW, FLOW));
  expect(pool(over("week"), over("day"))).toBe(pool(over("day"), over("day")));
  expect(pool(over("week"), over("week"))).toBeLessThan(pool(FLOW, FLOW));
});

test("a provider bound by the week is brought to the service of each half-hour, and it is said", () => {
  const plain = run({ offers: [OFFER] });
  const byWeek = run({ offers: [{ ...OFFER, servicePeriod: "week" }] });
  const [own] = byWeek.workings.offers;
  const [ours] = plain.workings.offers;
  expect(own?.annual).toBe(ours?.annual);
  const line = own?.lines.find(({ step }) => step === "definition")?.amount ?? 0;
  // Billed by the hour: the hours it would not staff by its own measure, at its price.
  const hoursApart = positionHours(plain) - positionHours(run({ flows: [over("week")] }));
  expect(line).toBeCloseTo(24 * hoursApart, 4);
  expect(own?.promisedService).toBeCloseTo(0.8, 2);
  const said = run({
    flows: [FLOW],
    offers: [{ ...OFFER, servicePeriod: "week", price: moneyPerUnit(8) }],
  });
  expect(reasons(said, "otherPeriod")).toEqual([{ kind: "otherPeriod", provider: "P", period: "week" }]);
  // Asked for the week as well, it promises what the flow asks.
  const [same] = run({ flows: [over("week")], offers: [{ ...OFFER, servicePeriod: "week" }] }).workings.offers;
  expect(same?.promisedService).toBeNull();
});

test("work by a deadline has no such target", () => {
  const mail = (flow: StatedFlow): StatedFlow => ({ ...flow, channel: "email" });
  expect(optimised(run({ flows: [mail(over("week"))] }))).toBe(optimised(run({ flows: [mail(FLOW)] })));
});
