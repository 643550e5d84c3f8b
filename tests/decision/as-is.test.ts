import { analyse } from "../../src/decision";
import { contactsPerYear, fte, moneyPerYear, seconds } from "../../src/engine/quantities";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedFlow, StatedInputs, StatedTeam } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const mail = (row: number, name: string, pool: string, volume: number): StatedFlow => ({
  row,
  name,
  channel: "email",
  annualVolume: contactsPerYear(volume),
  handlingTime: seconds(360),
  pool,
  languages: [],
  skills: [],
});
const people = (row: number, role: StatedTeam["role"], number: number, loaded: number, pool?: string): StatedTeam => ({
  row,
  role,
  fte: fte(number),
  loadedSalary: moneyPerYear(loaded),
  languages: [],
  skills: [],
  ...(pool === undefined ? {} : { pool }),
});

/** Assumptions that leave an agent's salary as the only cost of an agent. */
const BARE = [
  "attrition",
  "continuousTraining",
  "licence",
  "telecom",
  "equipment",
  "mealVoucher",
  "transport",
  "workplace",
].map((key, index) => ({ row: index + 1, key, value: 0 }));
/** Posts that cost nothing to speak of, whatever their number. */
const NO_POSTS = ["supervisor", "manager", "quality", "planner", "trainer"].map((role, index) => ({
  row: 20 + index,
  key: `${role}Salary`,
  value: 1e-9,
}));

function asIs(stated: Partial<StatedInputs>): readonly number[] {
  return analyse(caseOf({ assumptions: [...BARE, ...NO_POSTS], ...stated }), CONTEXT).flows.map(
    ({ baseline }) => baseline.asIs,
  );
}

describe("what the team costs today, by hand", () => {
  const flows = [mail(1, "A", "One", 30000), mail(2, "B", "One", 10000), mail(3, "C", "Two", 20000)];

  test("a pool's people are shared by its flows' work", () => {
    const [a = NaN, b = NaN, c = NaN] = asIs({
      flows,
      team: [people(1, "agent", 8, 30000, "One"), people(2, "agent", 3, 40000, "Two")],
    });
    expect(a).toBeCloseTo(180000, 4);
    expect(b).toBeCloseTo(60000, 4);
    expect(c).toBeCloseTo(120000, 4);
  });

  test("people without a pool serve the pools that have none of their own, by their work", () => {
    const [a = NaN, b = NaN, c = NaN] = asIs({
      flows: [...flows, mail(4, "D", "Three", 40000)],
      team: [people(1, "agent", 8, 30000, "One"), people(2, "agent", 6, 30000)],
    });
    expect(a + b).toBeCloseTo(240000, 4);
    // Pools two and three have 20,000 and 40,000 of like mails: a third and two thirds of six people.
    expect(c).toBeCloseTo(60000, 4);
  });

  test("posts of the table are today's, whatever the span", () => {
    const [a = NaN, b = NaN] = asIs({
      flows: flows.slice(0, 2),
      team: [people(1, "agent", 8, 30000, "One"), people(2, "supervisor", 1, 48000)],
    });
    expect(a + b).toBeCloseTo(288000, 4);
    expect(a).toBeCloseTo(3 * b, 4);
  });

  test("the computed full cost stands beside the total of the accounts", () => {
    const inputs = caseOf({
      flows: flows.slice(0, 1),
      team: [people(1, "agent", 8, 30000, "One")],
      assumptions: [...BARE, ...NO_POSTS, { row: 40, key: "accountsTotal", value: 250000 }],
    });
    const { tieOut } = analyse(inputs, CONTEXT).workings;
    expect(tieOut?.accounts).toBe(250000);
    expect(tieOut?.difference).toBeCloseTo(240000 - 250000, 4);
  });

  test("a team without a row is taken as the demand needs it, and this is said", () => {
    const { flows: found } = analyse(caseOf({ flows: flows.slice(0, 1) }), CONTEXT);
    expect(found[0]?.baseline.asIs).toBeCloseTo(found[0]?.baseline.optimised ?? NaN, 4);
    expect(found[0]?.reasons.map(({ kind }) => kind)).toContain("noTeam");
  });
});
