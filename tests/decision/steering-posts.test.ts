import { analyse } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import {
  contactsPerYear,
  fraction,
  fte,
  hours,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
} from "../../src/engine/quantities";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedFlow, StatedInputs, StatedOffer } from "../support/keyed";

// Posts that stay to steer the providers: what they do is not paid a second time.

jest.setTimeout(300_000);

const flow = (row: number, name: string, volume: number): StatedFlow => ({
  row,
  name,
  channel: "phone",
  annualVolume: contactsPerYear(volume),
  handlingTime: seconds(300),
  volumeUncertainty: ratio(0),
  opens: hours(9),
  closes: hours(18),
  openDays: [1, 2, 3, 4, 5],
  languages: [],
  skills: [],
});
const FLOWS = [flow(1, "Orders", 200_000), flow(2, "Claims", 120_000)];
const SALARY = 60_000;
const CERTAIN = ["spreadMeasured", "spreadEstimated", "spreadDefault", "spreadGrowth", "spreadRates"];

function run(
  whenWorkLeaves: "stays" | "steers",
  {
    price = 2,
    share = 0.05,
    draws = 0,
  }: { readonly price?: number; readonly share?: number; readonly draws?: number } = {},
): Recommendation {
  const offers: readonly StatedOffer[] = [
    {
      row: 1,
      provider: "P",
      pricing: "contact",
      price: moneyPerUnit(price),
      governance: fraction(share),
      languages: [],
    },
  ];
  const team: StatedInputs["team"] = [
    { row: 1, role: "agent", fte: fte(25), loadedSalary: moneyPerYear(34_000), languages: [], skills: [] },
    {
      row: 2,
      role: "supervisor",
      fte: fte(1),
      loadedSalary: moneyPerYear(SALARY),
      whenWorkLeaves,
      languages: [],
      skills: [],
    },
  ];
  const assumptions = CERTAIN.map((key, index) => ({ row: index + 1, key, value: 0 }));
  return analyse(caseOf({ flows: FLOWS, team, offers, assumptions: draws > 0 ? assumptions : [] }), {
    ...CONTEXT,
    draws,
  });
}
const steering = ({ portfolio }: Recommendation): number =>
  portfolio.waterfall.find(({ step }) => step === "governance")?.amount ?? 0;
const decisions = ({ flows }: Recommendation) => flows.map(({ decision }) => decision);

test("what the post does is not charged again: five per cent of the bills, less the post, never below nothing", () => {
  // 320,000 contacts at 2 € make bills of 640,000 €, steered for 32,000 €: less than the post costs. At 5 € it is 80,000 €, 20,000 € above it.
  const [stays, steers] = [run("stays"), run("steers")];
  expect([decisions(stays), decisions(steers)]).toEqual([
    ["full", "full"],
    ["full", "full"],
  ]);
  expect(steering(stays)).toBeCloseTo(0.05 * 320_000 * 2, 4);
  expect(steering(steers)).toBeCloseTo(0, 6);
  expect(steers.portfolio.saving - stays.portfolio.saving).toBeCloseTo(32_000, 4);
  const dear = { share: 0.125 };
  expect(steering(run("stays", dear))).toBeCloseTo(80_000, 4);
  expect(steering(run("steers", dear))).toBeCloseTo(20_000, 4);
});

test("flows bear what is left by their own steering, and options, flows and totals add up", () => {
  const { flows, portfolio, workings } = run("steers", { share: 0.125 });
  const chosen = workings.options.filter((option) => option.chosen);
  expect(chosen.map(({ governance }) => governance / 20_000)).toEqual([
    expect.closeTo(200 / 320, 9),
    expect.closeTo(120 / 320, 9),
  ]);
  chosen.forEach((option, at) => expect(option.total).toBeCloseTo(flows[at]?.cost ?? NaN, 4));
  expect(flows.reduce((sum, each) => sum + each.saving, 0)).toBeCloseTo(portfolio.saving, 4);
});

test("a post that steers never makes a plan dearer, and may let one leave", () => {
  // At this price inside and outside are near: only who steers decides.
  for (const price of [2, 3, 3.4, 3.6, 3.8, 4, 4.4])
    expect(run("steers", { price }).portfolio.saving).toBeGreaterThanOrEqual(
      run("stays", { price }).portfolio.saving - 1e-6,
    );
});

test("where nothing is uncertain the draws say the same", () => {
  const { flows } = run("steers", { share: 0.125, draws: 50 });
  for (const { confidence, saving } of flows) expect(confidence?.p50).toBeCloseTo(saving, 4);
});
