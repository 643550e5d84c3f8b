import { analyse } from "../../src/decision";
import type { PeopleTotals } from "../../src/decision";
import {
  contactsPerYear,
  fraction,
  fte,
  hours,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
  years,
} from "../../src/engine/quantities";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedInputs } from "../support/keyed";

// Years of service as they are, in place of a mean: who leaves is paid by them.

type Years = NonNullable<StatedInputs["tenure"]>;
const served = (row: number, tenure: number, people: number, pool?: string): Years[number] => ({
  row,
  role: "agent",
  tenure: years(tenure),
  people: fte(people),
  ...(pool !== undefined && { pool }),
});

/** A flow that leaves whole; nothing is paid at parting but severance: no notice, no leave, no plan, no month without work. */
function people(tenure: Years): PeopleTotals {
  const assumptions = Object.entries({
    partingLead: 1,
    temporaryPremium: 0,
    leaveBalance: 0,
    cspAcceptance: 0,
    noticeWorked: 1,
    pseFixed: 0,
    pseSupport: 0,
  }).map(([key, value], index) => ({ row: index + 1, key, value }));
  return analyse(
    caseOf({
      flows: [
        {
          row: 1,
          name: "Orders",
          channel: "phone",
          annualVolume: contactsPerYear(40_000),
          handlingTime: seconds(300),
          volumeUncertainty: ratio(0),
          pool: "Phones",
          opens: hours(9),
          closes: hours(18),
          openDays: [1, 2, 3, 4, 5],
          languages: [],
          skills: [],
        },
      ],
      team: [
        {
          row: 1,
          role: "agent",
          fte: fte(4),
          grossSalary: moneyPerYear(24_000),
          tenure: years(9),
          languages: [],
          skills: [],
        },
      ],
      tenure,
      offers: [
        { row: 1, provider: "P", pricing: "contact", price: moneyPerUnit(0.5), governance: fraction(0), languages: [] },
      ],
      assumptions,
    }),
    CONTEXT,
  ).portfolio.people;
}

test("each dismissed head is paid the mean of the years stated, not of the mean year (by hand)", () => {
  // A month's pay is 2,000 €: 0.4 years nothing, 5 years 2,500 €, 12 years 6,333.33 €.
  const { dismissed, once } = people([served(1, 0.4, 2), served(2, 5, 1), served(3, 12, 1)]);
  expect(dismissed).toBeGreaterThan(1);
  expect(once / dismissed).toBeCloseTo((2500 + 2000 * (2.5 + 2 / 3)) / 4, 6);
});

test("a pool's own years go before those of every pool, and another pool's change nothing", () => {
  const own = people([served(1, 5, 3, "phones"), served(2, 30, 9), served(3, 40, 9, "Mail")]);
  expect(own.once / own.dismissed).toBeCloseTo(2500, 6);
  const general = people([served(2, 5, 9), served(3, 40, 9, "Mail")]);
  expect(general.once).toBeCloseTo(own.once, 6);
  expect(people([served(3, 40, 9, "Mail")]).once).toBeCloseTo(people([]).once, 9);
});
