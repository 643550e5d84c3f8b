import fc from "fast-check";
import { analyse } from "../../src/decision";
import type { FlowRecommendation } from "../../src/decision";
import { toolsFor } from "../../src/engine/automation";
import { assumptionsOf } from "../../src/engine/assumptions";
import {
  contactsPerYear,
  fraction,
  fte,
  hours,
  money,
  moneyPerContact,
  moneyPerUnit,
  moneyPerYear,
  months,
  ratio,
  seconds,
} from "../../src/engine/quantities";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedInputs } from "../support/keyed";

type StatedTool = NonNullable<StatedInputs["automation"]>[number];

const VOLUME = 120_000;
const MAIL = {
  row: 1,
  name: "Mail",
  channel: "email",
  annualVolume: contactsPerYear(VOLUME),
  handlingTime: seconds(420),
  deadline: hours(8),
  volumeUncertainty: ratio(0),
  opens: hours(9),
  closes: hours(18),
  openDays: [1, 2, 3, 4, 5],
  languages: [],
  skills: [],
} as const;
const BOT: StatedTool = {
  row: 1,
  tool: "Bot",
  eligible: fraction(0.5),
  claimed: fraction(0.6),
  again: fraction(0.4),
  containedHandling: seconds(210),
  price: moneyPerContact(0.1),
  build: money(20_000),
  run: moneyPerYear(4000),
  rampMonths: months(0),
};
const TEAM = [
  { row: 1, role: "agent", fte: fte(12), loadedSalary: moneyPerYear(32_000), languages: [], skills: [] },
] as const;

function mail(automation: readonly StatedTool[], more: Partial<StatedInputs> = {}): FlowRecommendation {
  const found = analyse(caseOf({ flows: [MAIL], team: TEAM, automation, ...more }), { ...CONTEXT, draws: 0 }).flows[0];
  if (found === undefined) throw new RangeError("no flow");
  return found;
}

test("a tool before people pays by what it frees, less its price", () => {
  const found = mail([BOT]);
  // k = 0.5 · 0.6 · 0.6; h' = (420 − 0.18 · 210) / 0.82
  expect(found.automation).toMatchObject({ tool: "Bot", netContainment: 0.18, rest: "inside" });
  expect(found.automation?.residualHandling).toBeCloseTo(466.097561, 6);
  expect(found.automation?.humanContacts).toBeCloseTo(VOLUME * 0.82, 6);
  expect(found).toMatchObject({ decision: "automate", provider: null });
});

test("as dear as people it is told, and not taken", () => {
  expect(mail([{ ...BOT, price: moneyPerContact(3) }])).toMatchObject({
    decision: "keep",
    automation: { tool: "Bot", netContainment: 0.18 },
  });
});

test("a provider may take the rest", () => {
  const found = mail([BOT], {
    offers: [{ row: 1, provider: "P", pricing: "contact", price: moneyPerUnit(2), languages: [] }],
  });
  expect(found).toMatchObject({ decision: "automate", provider: "P", automation: { rest: "full" } });
});

test("a provider billed by time takes the rest as long as it is: fewer contacts, and longer ones", () => {
  const free = { ...BOT, price: moneyPerContact(0), build: money(0), run: moneyPerYear(0) };
  const offers = [{ row: 1, provider: "P", pricing: "minute", price: moneyPerUnit(0.4), languages: [] }] as const;
  const { options } = analyse(caseOf({ flows: [MAIL], team: TEAM, automation: [free], offers }), {
    ...CONTEXT,
    draws: 0,
  }).workings;
  const outside = (kind: "full" | "withTool") => options.find(({ option }) => option.kind === kind)?.outside;
  // k = 0.18 leaves 98,400 contacts of 466.097561 s, billed by the minute.
  expect(outside("withTool")).toBeCloseTo((0.4 * VOLUME * (420 - 0.18 * 210)) / 60, 4);
  expect(outside("full")).toBeCloseTo((0.4 * VOLUME * 420) / 60, 4);
});

test("a veto keeps a flow from providers, not from a tool before its own people", () => {
  const vetoed = { ...MAIL, coreBusiness: true, weeksToCompetence: 60, undocumented: 0.9 } as unknown as typeof MAIL;
  const found = mail([BOT], {
    flows: [vetoed],
    offers: [{ row: 1, provider: "P", pricing: "contact", price: moneyPerUnit(0.5), languages: [] }],
  });
  expect(found.vetoes.length).toBeGreaterThan(0);
  expect(found).toMatchObject({ decision: "automate", provider: null, automation: { rest: "inside" } });
});

const anyTool = fc.record({
  eligible: fc.double({ min: 0, max: 1, noNaN: true }).map(fraction),
  claimed: fc.double({ min: 0, max: 0.95, noNaN: true }).map(fraction),
  again: fc.double({ min: 0, max: 1, noNaN: true }).map(fraction),
  contained: fc.double({ min: 0, max: 1, noNaN: true }),
  handover: fc.double({ min: 0, max: 120, noNaN: true }).map(seconds),
});

test("work is conserved: what people and machine handle is what all handled, and the handovers", () => {
  fc.assert(
    fc.property(anyTool, fc.integer({ min: 30, max: 3600 }), ({ contained, ...stated }, handling) => {
      const given = caseOf({
        flows: [{ ...MAIL, handlingTime: seconds(handling) }],
        automation: [{ ...BOT, ...stated, containedHandling: seconds(contained * handling) }],
      });
      const [flow] = given.flows;
      if (flow === undefined) return;
      const [tool] = toolsFor(given.automation, flow, assumptionsOf([]));
      if (tool === undefined) throw new RangeError("no tool");
      const k = stated.eligible * stated.claimed * (1 - stated.again);
      const after = VOLUME * (1 - k) * tool.residualHandling + VOLUME * k * contained * handling;
      const before = VOLUME * handling + VOLUME * stated.handover * Math.max(0, stated.eligible - k);
      expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-12 * before);
    }),
  );
});

test("a dearer tool never costs less, and tools by other names or in other rows are the same tools", () => {
  const other: StatedTool = { ...BOT, row: 2, tool: "Other", claimed: fraction(0.3), price: moneyPerContact(0.02) };
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (one, more) => {
      const priced = (price: number): FlowRecommendation => mail([{ ...BOT, price: moneyPerContact(price) }, other]);
      expect(priced(one + more).cost).toBeGreaterThanOrEqual(priced(one).cost - 1e-6);
      const renamed = mail([
        { ...other, row: 1, tool: "a" },
        { ...BOT, row: 2, tool: "b", price: moneyPerContact(one) },
      ]);
      expect(renamed.cost).toBe(priced(one).cost);
    }),
    { numRuns: 10 },
  );
});

describe("what a tool contains, at which the decision turns", () => {
  const PROVIDER = { row: 1, provider: "P", pricing: "contact" as const, languages: [] };
  const label = ({ decision, provider }: Pick<FlowRecommendation, "decision" | "provider">): string =>
    `${decision} ${provider ?? ""}`.trim();
  // Dearer and cheaper tools, alone and beside a provider at the inside's price or nearly.
  const WORLDS = [0.1, 0.55, 1.1].flatMap((price) =>
    [undefined, 2.2, 2.75, 3.3].map((perContact) => ({
      tool: { ...BOT, price: moneyPerContact(price) },
      more: perContact === undefined ? {} : { offers: [{ ...PROVIDER, price: moneyPerUnit(perContact) }] },
    })),
  );

  test("holds in runs of their own on both sides", () => {
    const seen = WORLDS.flatMap(({ tool, more }) => {
      const today = mail([tool], more);
      return today.turningPoints
        .filter(({ parameter }) => parameter === "containment")
        .map(({ value, margin, from, to }) => {
          expect(value).toBeCloseTo(tool.claimed * (1 + margin), 12);
          const side = Math.sign(margin);
          const at = (by: number): string =>
            label(mail([{ ...tool, claimed: fraction(value * (1 + side * by)) }], more));
          expect([label(from), at(-0.01), at(0.01)]).toEqual([label(today), label(from), label(to)]);
          return `${label(from)} > ${label(to)}`;
        });
    });
    expect(new Set(seen).size).toBeGreaterThan(1);
  });

  test("is none where no tool serves the flow", () => {
    const { turningPoints } = mail([], { offers: [{ ...PROVIDER, price: moneyPerUnit(2.75) }] });
    expect(turningPoints.map(({ parameter }) => parameter)).not.toContain("containment");
  });
});
