import { defaultOf } from "../../../engine/assumptions";
import { contactCost, hourlyCost, turnoverCost } from "../../../engine/cost";
import { breakEvenPrice, breakEvenVolume } from "../../../engine/finance";
import { yearlyOfferCost } from "../../../engine/offers";
import type { Tier } from "../../../engine/offers";
import { baseAgents, outsourcedShare } from "../../../engine/splitting";
import {
  contactsPerYear,
  erlangs,
  fraction,
  fte,
  hours,
  hoursPerYear,
  money,
  moneyPerContact,
  moneyPerHour,
  moneyPerMonth,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
  unitsPerMonth,
  unitsPerYear,
  years as yearsOf,
} from "../../../engine/quantities";
import { PRICINGS } from "../../../engine/records";
import type { Pricing } from "../../../engine/records";
import { message, phrase } from "../../../language";
import { isBlank } from "../check-value";
import { NoAnswer, scalarFunction, wholeFunction } from "../declaration";
import { listIn, numberIn, oneOf, tableOf } from "../parameter";
import { BadArgument } from "../refusal";
import { SHARE, handling } from "./common-parameters";

/** Amounts beyond anything a contact centre can mean are slips of a unit or a misplaced separator. */
const AMOUNT = { min: 0, max: 1e12 } as const;
const DIVISOR = { min: 1e-3, max: 1e12 } as const;

const yearly = { interval: AMOUNT, omitted: 0 } as const;

/** The words a cell uses for the pricings: those of the table Offers. */
const PRICING_OF: ReadonlyMap<string, Pricing> = new Map(
  PRICINGS.map((pricing) => [phrase("en", `choices.pricing.${pricing}`), pricing]),
);

const oneOffs = {
  oneOff: numberIn("currency", "oneOff", yearly),
  years: numberIn("years", "overYears", { interval: DIVISOR, omitted: 3 }),
  governance: numberIn("share", "governance", { interval: SHARE, omitted: 0 }),
};

/** Rows of two numbers; a blank counts as 0, and rows that are blank altogether are skipped. */
function tiersOf(table: readonly (readonly unknown[])[]): readonly Tier[] | undefined {
  const counted = table.map((row) => row.map((cell) => (isBlank(cell) ? 0 : cell)));
  const filled = counted.filter((row) => row.some((cell) => cell !== 0));
  const tiers = filled.flatMap(([from, price]) =>
    typeof from === "number" && typeof price === "number" && from > 0 && price >= 0
      ? [{ from: unitsPerMonth(from), price: moneyPerUnit(price) }]
      : [],
  );
  return tiers.length === filled.length ? tiers.sort((a, b) => a.from - b.from) : undefined;
}

export const ECONOMICS_FUNCTIONS = [
  scalarFunction({
    id: "TURNOVERCOST",
    cost: "moment",
    parameters: {
      fte: numberIn("people", "fte", { interval: AMOUNT }),
      attrition: numberIn("share", "attrition", { interval: { min: 0, max: 10 } }),
      recruitment: numberIn("currency", "recruitment", { interval: AMOUNT }),
      training: numberIn("hours", "newcomerTraining", { interval: AMOUNT }),
      ramp: numberIn("hours", "ramp", { interval: AMOUNT }),
      hourCost: numberIn("currencyPerHour", "hourCost", { interval: AMOUNT }),
    },
    result: "currencyPerYear",
    page: "internal-cost",
    // 2.5 leavers × (1,800 + 254 h × 26).
    example: { formula: "=OUTSOURCE.TURNOVERCOST(10,0.25,1800,140,114,26)", gives: 21010 },
    compute: (asked) =>
      turnoverCost(fte(asked.fte), {
        attrition: ratio(asked.attrition),
        recruitment: money(asked.recruitment),
        training: hours(asked.training),
        rampUp: hours(asked.ramp),
        hourCost: moneyPerHour(asked.hourCost),
      }),
  }),
  scalarFunction({
    id: "HOURLYCOST",
    cost: "moment",
    parameters: {
      loaded: numberIn("currencyPerYear", "loaded", { interval: AMOUNT }),
      productiveHours: numberIn("hours", "productiveHours", { interval: DIVISOR }),
      workplace: numberIn("currencyPerYear", "workplace", yearly),
      licence: numberIn("currencyPerYear", "licence", yearly),
      supervision: numberIn("currencyPerYear", "supervision", yearly),
      turnover: numberIn("currencyPerYear", "turnover", yearly),
      other: numberIn("currencyPerYear", "other", yearly),
    },
    result: "currencyPerHour",
    page: "internal-cost",
    // (34,000 + 8,000 + 1,320 + 8,280 + 2,000) / 1,300.
    example: { formula: "=OUTSOURCE.HOURLYCOST(34000,1300,8000,1320,8280,2000)", gives: 41.23 },
    compute: ({ loaded, productiveHours, ...extras }) =>
      hourlyCost(moneyPerYear(loaded), hoursPerYear(productiveHours), {
        workplace: moneyPerYear(extras.workplace),
        licence: moneyPerYear(extras.licence),
        supervision: moneyPerYear(extras.supervision),
        turnover: moneyPerYear(extras.turnover),
        other: moneyPerYear(extras.other),
      }),
  }),
  scalarFunction({
    id: "CONTACTCOST",
    cost: "moment",
    parameters: {
      handling,
      hourCost: numberIn("currencyPerHour", "hourCost", { interval: AMOUNT }),
      occupancy: numberIn("share", "occupancy", { interval: { min: 0.01, max: 1 } }),
    },
    result: "currencyPerContact",
    page: "internal-cost",
    // 300 / 3,600 h × 45 € / 0.75.
    example: { formula: "=OUTSOURCE.CONTACTCOST(300,45,0.75)", gives: 5 },
    compute: (asked) => contactCost(seconds(asked.handling), moneyPerHour(asked.hourCost), fraction(asked.occupancy)),
  }),
  wholeFunction({
    id: "OFFERCOST",
    cost: "list",
    parameters: {
      pricing: oneOf([...PRICING_OF.keys()], "pricing"),
      price: numberIn("currency", "price", { interval: AMOUNT }),
      contacts: numberIn("contacts", "yearlyContacts", { interval: AMOUNT }),
      handling,
      hoursBilled: numberIn("hours", "hoursBilled", { interval: AMOUNT, omitted: Infinity }),
      minimum: numberIn("number", "minimum", yearly),
      fixed: numberIn("currency", "fixed", yearly),
      tiers: tableOf("tiers", { omitted: [] }),
    },
    result: "currencyPerYear",
    page: "offers",
    // 12 months × 12,000 contacts of the commitment × 4 €.
    example: { formula: '=OUTSOURCE.OFFERCOST("contact",4,120000,300,,12000)', gives: 576000 },
    compute: (asked) => {
      const tiers = tiersOf(asked.tiers);
      if (tiers === undefined) return new BadArgument("tiers", message("catalogue.accepts.tiers"), asked.tiers.length);
      const offer = {
        pricing: PRICING_OF.get(asked.pricing) ?? "contact",
        price: moneyPerUnit(asked.price),
        contacts: contactsPerYear(asked.contacts),
        handling: seconds(asked.handling),
        hoursPerFteMonth: defaultOf("hoursPerFteMonth"),
        minimum: unitsPerMonth(asked.minimum),
        fixed: moneyPerMonth(asked.fixed),
        tiers,
      };
      return yearlyOfferCost(
        asked.hoursBilled === Infinity ? offer : { ...offer, hoursBilled: hoursPerYear(asked.hoursBilled) },
      );
    },
  }),
  scalarFunction({
    id: "BREAKEVENPRICE",
    cost: "moment",
    parameters: {
      insideCost: numberIn("currencyPerYear", "insideCost", { interval: AMOUNT }),
      billed: numberIn("number", "billed", { interval: DIVISOR }),
      ...oneOffs,
    },
    result: "currency",
    page: "finance",
    // (110,000 − 30,000 / 3) / (8,000 × 1.25).
    example: { formula: "=OUTSOURCE.BREAKEVENPRICE(110000,8000,30000,3,0.25)", gives: 10 },
    compute: ({ insideCost, billed, oneOff, years, governance }) =>
      breakEvenPrice(moneyPerYear(insideCost), unitsPerYear(billed), {
        oneOff: money(oneOff),
        years: yearsOf(years),
        governance: fraction(governance),
      }),
  }),
  scalarFunction({
    id: "BREAKEVENVOLUME",
    cost: "moment",
    parameters: {
      insideFixed: numberIn("currencyPerYear", "insideFixed", { interval: AMOUNT }),
      insideContact: numberIn("currencyPerContact", "insideContact", { interval: AMOUNT }),
      outsideContact: numberIn("currencyPerContact", "outsideContact", { interval: AMOUNT }),
      ...oneOffs,
    },
    result: "contacts",
    page: "finance",
    // (60,000 − 10,000) / (3.6 × 1.25 − 2).
    example: { formula: "=OUTSOURCE.BREAKEVENVOLUME(60000,2,3.6,30000,3,0.25)", gives: 20000 },
    compute: ({ insideFixed, insideContact, outsideContact, oneOff, years, governance }) => {
      const found = breakEvenVolume(
        moneyPerYear(insideFixed),
        moneyPerContact(insideContact),
        moneyPerContact(outsideContact),
        {
          oneOff: money(oneOff),
          years: yearsOf(years),
          governance: fraction(governance),
        },
      );
      return found.kind === "volume" ? found.contacts : new NoAnswer(message(`catalogue.none.volume-${found.cheaper}`));
    },
  }),
  wholeFunction({
    id: "BASEAGENTS",
    cost: "list",
    parameters: {
      loads: listIn("erlangs", "loads", { interval: AMOUNT }),
      hours: listIn("hours", "periodHours", { interval: AMOUNT }),
      insideCost: numberIn("currencyPerYear", "positionCost", { interval: AMOUNT }),
      outsideRate: numberIn("currencyPerHour", "outsideRate", { interval: DIVISOR }),
    },
    result: "erlangs",
    page: "partial-outsourcing",
    // 3,000 h a year are worth a position at 10 € an hour: 4 erlangs work 4,000 h, more only 1,000.
    example: { formula: "=OUTSOURCE.BASEAGENTS({4,10,1},{3000,1000,4000},30000,10)", gives: 4 },
    compute: (asked) =>
      baseAgents(asked.loads, asked.hours, moneyPerYear(asked.insideCost), moneyPerHour(asked.outsideRate)),
  }),
  wholeFunction({
    id: "OUTSOURCEDSHARE",
    cost: "list",
    parameters: {
      loads: listIn("erlangs", "loads", { interval: AMOUNT }),
      hours: listIn("hours", "periodHours", { interval: AMOUNT }),
      base: numberIn("erlangs", "base", { interval: AMOUNT }),
    },
    result: "share",
    page: "partial-outsourcing",
    // 6,000 of 26,000 erlang-hours lie above 4.
    example: { formula: "=OUTSOURCE.OUTSOURCEDSHARE({4,10,1},{3000,1000,4000},4)", gives: 0.2308 },
    compute: (asked) => outsourcedShare(asked.loads, asked.hours, erlangs(asked.base)),
  }),
];
