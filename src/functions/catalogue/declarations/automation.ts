import { automationCost, netContainment, residualHandling } from "../../../engine/automation";
import { commitmentLoss } from "../../../engine/offers";
import {
  contacts as contactsOf,
  contactsPerYear,
  fraction,
  money,
  moneyPerContact,
  moneyPerMonth,
  moneyPerYear,
  months as monthsOf,
  ratio,
  seconds,
  unitsPerMonth,
} from "../../../engine/quantities";
import type { ResolvedMeans } from "../../../engine/records";
import { message } from "../../../language";
import { scalarFunction } from "../declaration";
import { numberIn, oneOf } from "../parameter";
import { BadArgument } from "../refusal";
import { SHARE, SHARE_BELOW_ONE, handling } from "./common-parameters";

const AMOUNT = { min: 0, max: 1e12 } as const;
const yearly = { interval: AMOUNT, omitted: 0 } as const;
/** What a contained contact takes of the mean where nothing is said. */
const HALF = 0.5;

const claimed = numberIn("share", "claimed", { interval: SHARE });
const again = numberIn("share", "again", { interval: SHARE });
const RESOLVED: readonly ResolvedMeans[] = ["claimed", "net"];

export const AUTOMATION_FUNCTIONS = [
  scalarFunction({
    id: "NETCONTAINMENT",
    cost: "moment",
    parameters: { claimed, again, eligible: numberIn("share", "eligible", { interval: SHARE, omitted: 1 }) },
    result: "share",
    page: "automation",
    // Half of the contacts are tried, 60 % of them contained, 40 % of those come back.
    example: { formula: "=OUTSOURCE.NETCONTAINMENT(0.6,0.4,0.5)", gives: 0.18 },
    compute: (asked) => netContainment(fraction(asked.claimed), fraction(asked.again), fraction(asked.eligible)),
  }),
  scalarFunction({
    id: "RESIDUALHANDLING",
    cost: "moment",
    parameters: {
      handling,
      contained: numberIn("share", "contained", { interval: SHARE_BELOW_ONE }),
      containedHandling: numberIn("seconds", "containedHandling", { interval: AMOUNT, omitted: Infinity }),
      handover: numberIn("seconds", "handover", { interval: AMOUNT, omitted: 0 }),
      tried: numberIn("share", "tried", { interval: SHARE, omitted: 0 }),
    },
    result: "seconds",
    page: "automation",
    // (360 − 0.2 × 180) / 0.8.
    example: { formula: "=OUTSOURCE.RESIDUALHANDLING(360,0.2,180)", gives: 405 },
    compute: (asked) => {
      const each = asked.containedHandling === Infinity ? HALF * asked.handling : asked.containedHandling;
      if (each * asked.contained > asked.handling)
        return new BadArgument(
          "containedHandling",
          message("catalogue.accepts.contained", { most: asked.handling / asked.contained }),
          each,
        );
      return residualHandling(seconds(asked.handling), {
        contained: fraction(asked.contained),
        containedHandling: seconds(each),
        handover: seconds(asked.handover),
        tried: fraction(asked.tried),
      });
    },
  }),
  scalarFunction({
    id: "AUTOMATIONCOST",
    cost: "moment",
    parameters: {
      contacts: numberIn("contacts", "yearlyContactsOffered", { interval: AMOUNT }),
      claimed,
      again,
      eligible: numberIn("share", "eligibleShare", { interval: SHARE }),
      price: numberIn("currencyPerContact", "perResolution", { interval: AMOUNT }),
      licence: numberIn("currencyPerMonth", "monthlyLicence", yearly),
      run: numberIn("currencyPerYear", "running", yearly),
      build: numberIn("currency", "build", yearly),
      years: numberIn("years", "overYears", { interval: { min: 1e-3, max: 100 }, omitted: 3 }),
      resolved: oneOf<ResolvedMeans>(RESOLVED, "resolved", { omitted: "claimed" }),
    },
    result: "currencyPerYear",
    page: "automation",
    // 120,000 × 0.5 × 0.6 × 0.80 + 12 × 900 + 12,000 + 40,000 / 3.
    example: { formula: "=OUTSOURCE.AUTOMATIONCOST(120000,0.6,0.4,0.5,0.8,900,12000,40000)", gives: 64933.33 },
    compute: (asked) =>
      moneyPerYear(
        automationCost(contactsPerYear(asked.contacts), {
          eligible: fraction(asked.eligible),
          claimed: fraction(asked.claimed),
          again: fraction(asked.again),
          resolved: asked.resolved === "net" ? "net" : "claimed",
          perResolution: moneyPerContact(asked.price),
          licence: moneyPerMonth(asked.licence),
          run: moneyPerYear(asked.run),
        }) +
          money(asked.build) / asked.years,
      ),
  }),
  scalarFunction({
    id: "COMMITMENTLOSS",
    cost: "moment",
    parameters: {
      contacts: numberIn("contacts", "monthlyContacts", { interval: AMOUNT }),
      minimum: numberIn("contacts", "monthlyMinimum", { interval: AMOUNT }),
      price: numberIn("currencyPerContact", "price", { interval: AMOUNT }),
      growth: numberIn("ratio", "growth", { interval: { min: -0.99, max: 2 } }),
      months: numberIn("months", "term", { interval: { min: 1, max: 240 }, omitted: 36 }),
      stepDown: numberIn("share", "stepDown", { interval: SHARE, omitted: 0 }),
    },
    result: "currency",
    page: "offers",
    // 10,000 contacts a month that shrink by 12 % a year, 9,000 of them committed at 2.60 €, over three years.
    example: { formula: "=OUTSOURCE.COMMITMENTLOSS(10000,9000,2.6,-0.12)", gives: 74774.04 },
    compute: (asked) =>
      commitmentLoss({
        contacts: contactsOf(asked.contacts),
        minimum: unitsPerMonth(asked.minimum),
        price: moneyPerContact(asked.price),
        growth: ratio(asked.growth),
        term: monthsOf(asked.months),
        stepDown: ratio(asked.stepDown),
      }),
  }),
];
