import fc from "fast-check";
import {
  contactsPerYear,
  fraction,
  fte,
  hours,
  money,
  moneyPerContact,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
} from "../../src/engine/quantities";
import type { Inputs, Weekday } from "../../src/engine/records";
import { caseOf } from "./economics";
import type { StatedFlow, StatedOffer, StatedOverhead } from "./keyed";

const DAYS: readonly (readonly Weekday[])[] = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6],
  [1, 2, 3, 4, 5, 6, 7],
];

const flow: fc.Arbitrary<StatedFlow> = fc
  .record({
    volume: fc.integer({ min: 6000, max: 250000 }),
    handling: fc.integer({ min: 90, max: 600 }),
    channel: fc.constantFrom<StatedFlow["channel"]>("phone", "phone", "phone", "email", "chat"),
    pool: fc.constantFrom(undefined, "Care"),
    opens: fc.integer({ min: 6, max: 10 }),
    closes: fc.integer({ min: 16, max: 23 }),
    days: fc.constantFrom(...DAYS),
    concurrency: fc.integer({ min: 1, max: 3 }),
    unmet: fc.constantFrom(undefined, undefined, 0.04, 0.2),
    value: fc.constantFrom(undefined, 3, 40),
  })
  .map(({ volume, handling, channel, pool, opens, closes, days, concurrency, unmet, value }) => ({
    row: 0,
    name: "",
    channel,
    annualVolume: contactsPerYear(volume),
    handlingTime: seconds(handling),
    languages: [],
    skills: [],
    opens: hours(opens),
    closes: hours(closes),
    openDays: days,
    ...(pool === undefined ? {} : { pool }),
    ...(channel === "chat" ? { concurrency } : {}),
    ...(unmet === undefined ? {} : { unmetDemand: fraction(unmet) }),
    ...(value === undefined ? {} : { valueAtRisk: moneyPerContact(value) }),
  }));

const PRICES: Readonly<Record<string, readonly [number, number]>> = {
  hour: [15, 60],
  minute: [0.3, 1],
  contact: [1, 9],
  fteMonth: [2000, 6500],
  productiveHour: [18, 70],
};

const ROUND_THE_CLOCK: StatedOffer["hoursCovered"] = [{ days: [1, 2, 3, 4, 5, 6, 7], from: hours(0), to: hours(24) }];

const offer: fc.Arbitrary<StatedOffer> = fc
  .record({
    pricing: fc.constantFrom("hour", "minute", "contact", "fteMonth", "productiveHour"),
    level: fc.double({ min: 0, max: 1, noNaN: true }),
    setUp: fc.integer({ min: 0, max: 40000 }),
    late: fc.boolean(),
  })
  .map(({ pricing, level, setUp, late }) => {
    const [low, high] = PRICES[pricing] ?? [1, 2];
    return {
      row: 0,
      provider: "",
      pricing: pricing as StatedOffer["pricing"],
      price: moneyPerUnit(low + level * (high - low)),
      setUp: money(setUp),
      languages: [],
      ...(late ? { hoursCovered: ROUND_THE_CLOCK } : {}),
    };
  });

const overhead: fc.Arbitrary<StatedOverhead> = fc
  .record({
    cost: fc.integer({ min: 0, max: 90000 }),
    driver: fc.constantFrom<StatedOverhead["driver"]>("perFte", "perSeat", "perContact", "perMinute", "payrollShare"),
    avoidable: fc.constantFrom<StatedOverhead["avoidable"]>(
      { kind: "yes" },
      { kind: "no" },
      { kind: "from", date: "2027-07-01" },
    ),
  })
  .map(({ cost, driver, avoidable }) => ({ row: 0, item: "", annualCost: moneyPerYear(cost), driver, avoidable }));

/** Whole cases of one to three flows with everything a workbook may state in small. */
export const anyCase: fc.Arbitrary<Inputs> = fc
  .record({
    flows: fc.array(flow, { minLength: 1, maxLength: 3 }),
    offers: fc.array(offer, { maxLength: 2 }),
    overheads: fc.array(overhead, { maxLength: 2 }),
    people: fc.integer({ min: 3, max: 60 }),
  })
  .map(({ flows, offers, overheads, people }) =>
    caseOf({
      flows: flows.map((each, index) => ({
        ...each,
        row: index + 1,
        name: `Flow ${index + 1}`,
        languages: ["French"],
      })),
      team: [
        {
          row: 1,
          role: "agent",
          fte: fte(people),
          loadedSalary: moneyPerYear(34000),
          attrition: ratio(0.3),
          languages: [],
          skills: [],
        },
        { row: 2, role: "supervisor", fte: fte(1), loadedSalary: moneyPerYear(48000), languages: [], skills: [] },
      ],
      offers: offers.map((each, index) => ({ ...each, row: index + 1, provider: `Provider ${index + 1}` })),
      overheads: overheads.map((each, index) => ({ ...each, row: index + 1, item: `Item ${index + 1}` })),
    }),
  );
