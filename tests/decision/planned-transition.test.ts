import fc from "fast-check";
import { analyse } from "../../src/decision";
import type { PlannedTransition, Recommendation } from "../../src/decision";
import type { Inputs } from "../../src/engine/records";
import {
  contactsPerYear,
  fte,
  hours,
  moneyPerContact,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
} from "../../src/engine/quantities";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedFlow, StatedInputs } from "../support/keyed";
import { anyCase } from "../support/random-case";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const flow = (rest: Partial<StatedFlow>): StatedFlow => ({
  row: 1,
  name: "Care",
  channel: "phone",
  annualVolume: contactsPerYear(120_000),
  handlingTime: seconds(300),
  patience: seconds(150),
  valueAtRisk: moneyPerContact(4),
  languages: ["French"],
  skills: [],
  pool: "Front",
  ...rest,
});
/** One flow of a pool is worth handing over, the calls and letters beside it are not. */
const FLOWS = [
  flow({}),
  flow({ row: 2, name: "Orders", annualVolume: contactsPerYear(60_000), handlingTime: seconds(240) }),
  flow({ row: 3, name: "Letters", channel: "email", annualVolume: contactsPerYear(20_000), deadline: hours(16) }),
];
const TEAM: StatedInputs["team"] = [
  {
    row: 1,
    role: "agent",
    fte: fte(24),
    grossSalary: moneyPerYear(26_000),
    attrition: ratio(0.26),
    languages: [],
    skills: [],
  },
];
const OFFERS: StatedInputs["offers"] = [
  { row: 1, provider: "Atlas", flow: "Orders", pricing: "productiveHour", price: moneyPerUnit(12), languages: [] },
];
type Stated = Readonly<Record<string, number>>;
const stated = (values: Stated): StatedInputs["assumptions"] =>
  Object.entries(values).map(([key, value], index) => ({ row: index + 1, key, value }));
const given = (values: Stated = {}, flows = FLOWS): Inputs =>
  caseOf({ flows, team: TEAM, offers: OFFERS, assumptions: stated(values) });
const asked = (inputs: Inputs): Recommendation => analyse(inputs, { ...CONTEXT, transition: true });
const wayOf = (inputs: Inputs): PlannedTransition => {
  const found = asked(inputs).workings.transition;
  if (found === null) throw new Error("nothing leaves");
  return found;
};

/** Nobody is told, nobody waits, nobody learns: all goes over in the night of the decision. */
const NIGHT = {
  announcementWeek: 0,
  tension: 1,
  afterFreeze: 1,
  surge: 0,
  transferWeeks: 0,
  providerHires: 100_000,
  offerRampUpStart: 1,
  parallelRunWeeks: 0,
};

test("where all changes in one night, the weeks in the cash flows leave them as they are", () => {
  fc.assert(
    fc.property(anyCase, (inputs) => {
      const keys = new Set(Object.keys({ ...NIGHT, transitionInCash: 1 }));
      const kept = inputs.assumptions.filter(({ key }) => !keys.has(key));
      const of = (values: Stated): Recommendation =>
        analyse({ ...inputs, assumptions: [...kept, ...caseOf({ assumptions: stated(values) }).assumptions] }, CONTEXT);
      const byWeeks = of({ ...NIGHT, transitionInCash: 1 });
      // Where leavers empty the places for less than parting costs, the proposed waves wait for them.
      fc.pre((byWeeks.workings.transition?.waves ?? []).every(({ week }) => week === 0));
      const lump = of(NIGHT);
      const close = (a: number, b: number): void =>
        expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));
      close(byWeeks.portfolio.npv, lump.portfolio.npv);
      byWeeks.flows.forEach(({ npv }, place) => close(npv, lump.flows[place]?.npv ?? NaN));
      byWeeks.workings.cashFlows.forEach(({ amount }, month) =>
        expect(amount).toBeCloseTo(lump.workings.cashFlows[month]?.amount ?? NaN, 4),
      );
    }),
    { numRuns: 15 },
  );
});

test("people and money conserve: heads close week by week, what is paid once comes to the same, months move by what the weeks cost", () => {
  const lump = asked(given());
  const byWeeks = asked(given({ transitionInCash: 1 }));
  const way = byWeeks.workings.transition;
  if (way === null) throw new Error("nothing leaves");
  way.weeks.forEach(({ heads, parted, leavers, hired }, week) => {
    const before = way.weeks[week - 1]?.heads ?? heads + parted + leavers - hired;
    expect(heads).toBeCloseTo(before - parted - leavers + hired, 9);
  });
  const sum = (of: (week: PlannedTransition["weeks"][number]) => number): number =>
    way.weeks.reduce((all, week) => all + of(week), 0);
  // At the end as many are there as the plan has places: 5.2 of 100 leave in a year of 52 weeks at 26 %, all replaced.
  const places = way.waves.flatMap(({ flows }) => flows).reduce((all, each) => all + each.places, 0);
  expect(way.weeks.at(-1)?.heads).toBeCloseTo((way.weeks[0]?.heads ?? NaN) - places, 6);
  const { people } = lump.portfolio;
  expect(sum(({ cost }) => cost.severance)).toBeCloseTo(people.once, 6);
  const start = -(lump.workings.cashFlows[0]?.oneOff ?? NaN) - (people.month === 0 ? people.once : 0);
  expect(sum(({ cost }) => cost.oneOff + cost.learning + cost.parallel)).toBeCloseTo(start, 6);
  expect(sum(({ cost }) => cost.learning + cost.parallel)).toBeCloseTo(way.lump, 6);
  const moved = byWeeks.workings.cashFlows.reduce(
    (all, { amount }, month) => all + amount - (lump.workings.cashFlows[month]?.amount ?? NaN),
    0,
  );
  expect(moved).toBeCloseTo(way.lump - way.way.total, 4);
  expect(byWeeks.portfolio.npv - lump.portfolio.npv).toBeCloseTo(way.npvByWeeks, 4);
  expect(byWeeks.flows.reduce((all, { npv }) => all + npv, 0)).toBeCloseTo(byWeeks.portfolio.npv, 4);
  // What was decided, and the savings of a year, are those of the lump sums.
  expect(byWeeks.portfolio.saving).toBe(lump.portfolio.saving);
});

test("who knows leaves more often and is not replaced until the work has left, by hand", () => {
  const { weeks: rows, waves } = wayOf(given());
  const [first] = rows;
  if (first === undefined) throw new Error("no weeks");
  // 26 % a year are half a percent a week; half as many more from week 4 on.
  expect(first.leavers).toBeCloseTo(first.heads * 0.005, 9);
  expect(first.hired).toBeCloseTo(first.leavers, 9);
  const four = first.heads * (1 - 0.0075);
  expect(rows[4]?.heads).toBeCloseTo(four, 9);
  expect(rows[5]?.heads).toBeCloseTo(four * (1 - 0.0075), 9);
  expect(rows[5]?.hired).toBe(0);
  const [wave] = waves;
  // Handing over takes four weeks, and the provider hires five people a week from the announcement on.
  expect(wave?.week).toBe(8);
  const empty = first.heads - (rows[7]?.heads ?? NaN);
  const places = wave?.flows[0]?.places ?? NaN;
  expect(rows[8]?.parted).toBeCloseTo(places - empty, 9);
  // A class of eight has one trainer of 40 hours; 8 hours for each place; a quarter of it in each of four weeks.
  const trainers = Math.ceil((wave?.flows[0]?.agents ?? NaN) / 8);
  expect(rows[4]?.transferHours).toBeCloseTo((places * 8 + trainers * 40) / 4, 9);
});

test("service falls below target where people are missing, written work waits first, and what would hold it does", () => {
  // The help of the assumptions ends with the surge: nobody leaves more often after it here.
  const calm = { afterFreeze: 1 };
  const way = wayOf(given(calm));
  const [trough] = way.troughs;
  const [remedy] = way.remedies;
  if (trough === undefined || remedy === undefined || remedy.heads === null)
    throw new Error("no trough, or nothing holds it");
  expect(trough.service).toBeLessThan(trough.target);
  const before = way.services.filter(({ week, flow: name }) => week < 4 && name === trough.flow);
  before.forEach(({ service, planned }) => expect(service).toBeCloseTo(planned, 9));
  expect(Math.max(...way.backlogs.map(({ backlog }) => backlog))).toBeGreaterThan(0);
  expect(way.backlogs.filter(({ week }) => week < 4).every(({ backlog }) => backlog < 1e-6)).toBe(true);
  const lent = (heads: number): PlannedTransition => wayOf(given({ ...calm, borrowedHeads: heads }));
  expect(lent(remedy.heads).troughs).toEqual([]);
  expect(lent(remedy.heads - 1).troughs.length).toBeGreaterThan(0);
});

test.each([
  ["tension", { tension: 3 }],
  ["surge", { surge: 0.1 }],
  ["afterFreeze", { afterFreeze: 4 }],
  ["transferHours", { transferHours: 60 }],
] as const)("more of %s is never better service", (_, more) => {
  const mean = (way: PlannedTransition): number =>
    way.services.reduce((sum, { service }) => sum + service, 0) / way.services.length;
  const waves = ({ waves: found }: PlannedTransition): readonly number[] => found.map(({ week }) => week);
  const [usual, worse] = [wayOf(given({ waveGap: 6 })), wayOf(given({ waveGap: 6, ...more }))];
  expect(waves(worse)).toEqual(waves(usual));
  expect(mean(worse)).toBeLessThan(mean(usual));
});

test("where lost contacts have no value, waiting with nobody hired is no saving", () => {
  // The provider can begin in week 8 and saves little; each month of waiting would empty places whose missing work costs nothing.
  const { waves } = wayOf(
    caseOf({
      flows: FLOWS.map((each) => ({ ...each, valueAtRisk: moneyPerContact(0) })),
      team: TEAM,
      offers: OFFERS.map((offer) => ({ ...offer, price: moneyPerUnit(24) })),
      assumptions: stated({ tension: 4, afterFreeze: 1, surge: 0 }),
    }),
  );
  expect(waves.map(({ week }) => week)).toEqual([8]);
});

test("the order of the rows and the names of the flows change nothing", () => {
  const all = [...OFFERS, { ...OFFERS[0], row: 2, flow: "Care", price: moneyPerUnit(11) }] as StatedInputs["offers"];
  const rename = (name: string): string => ({ Care: "Zebra", Orders: "Aster", Letters: "Mole" })[name] ?? name;
  const of = (flows: readonly StatedFlow[], offers: StatedInputs["offers"]): PlannedTransition =>
    wayOf(caseOf({ flows, team: TEAM, offers, assumptions: stated({ providerHires: 2 }) }));
  const once = of(FLOWS, all);
  expect(once.waves.length).toBeGreaterThan(1);
  const turned = of([...FLOWS].reverse(), [...all].reverse());
  expect(turned).toEqual(once);
  const renamed = of(
    FLOWS.map((each) => ({ ...each, name: rename(each.name) })),
    all.map((offer) => ({ ...offer, ...(offer.flow !== undefined && { flow: rename(offer.flow) }) })),
  );
  renamed.weeks.forEach(({ heads, total, needed, there }, week) => {
    const same = once.weeks[week];
    expect(heads).toBeCloseTo(same?.heads ?? NaN, 9);
    expect(total).toBeCloseTo(same?.total ?? NaN, 6);
    expect(needed).toBeCloseTo(same?.needed ?? NaN, 9);
    expect(there).toBeCloseTo(same?.there ?? NaN, 9);
  });
  expect(renamed.waves.map(({ week, flows }) => [week, flows.map(({ flow: name }) => name)])).toEqual(
    once.waves.map(({ week, flows }) => [week, flows.map(({ flow: name }) => rename(name))]),
  );
});

test("waves lie as far apart as asked, after the announcement and the handing over, and providers hire in time", () => {
  const all = [...OFFERS, { ...OFFERS[0], row: 2, flow: "Care", price: moneyPerUnit(11) }] as StatedInputs["offers"];
  const { waves } = wayOf(
    caseOf({
      flows: FLOWS,
      team: TEAM,
      offers: all,
      assumptions: stated({ providerHires: 2, providerHiresShare: 0, waveGap: 9, announcementWeek: 3 }),
    }),
  );
  let since = 2;
  for (const { week, flows } of waves) {
    const agents = flows.reduce((sum, each) => sum + each.agents, 0);
    expect(week).toBeGreaterThanOrEqual(since === 2 ? 7 : since + 9);
    expect(agents).toBeLessThanOrEqual((week - since) * 2 + 1e-6);
    since = week;
  }
  expect(waves.length).toBe(2);
});

test("for any case the lines add up, shares are shares, and every flow that leaves is in one wave", () => {
  fc.assert(
    fc.property(anyCase, (inputs) => {
      const answer = asked(inputs);
      const way = answer.workings.transition;
      const left = answer.flows.filter(({ share }) => share > 0).map(({ flow: name }) => name);
      expect((way?.waves ?? []).flatMap(({ flows }) => flows.map(({ flow: name }) => name)).sort()).toEqual(
        left.sort(),
      );
      for (const { cost, total, heads } of way?.weeks ?? []) {
        expect(Object.values(cost).reduce<number>((sum, each) => sum + Number(each), 0)).toBeCloseTo(total, 6);
        expect(heads).toBeGreaterThanOrEqual(0);
      }
      for (const { service, planned } of way?.services ?? []) {
        expect(service).toBeGreaterThanOrEqual(0);
        expect(service).toBeLessThanOrEqual(planned + 1e-9);
      }
    }),
    { numRuns: 15 },
  );
});

test("not asked, or nothing leaves: no way", () => {
  expect(analyse(given(), CONTEXT).workings.transition).toBeNull();
  expect(asked(caseOf({ flows: FLOWS, team: TEAM })).workings.transition).toBeNull();
});
