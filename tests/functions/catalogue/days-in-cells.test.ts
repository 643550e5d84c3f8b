import { analyse } from "../../../src/decision";
import { runFunction, TABLES_IN_CELLS } from "../../../src/functions/catalogue";
import { declared } from "./support";

const FLOWS = [
  ["Flow", "Channel", "Annual volume", "Handling time (s)", "Opens", "Closes", "Open days"],
  ["Orders", "phone", 400000, 180, 8 / 24, 19 / 24, "1-5"],
];
const TEAM = [
  ["Role", "FTE", "Gross salary (€/yr)"],
  ["agent", 25, 27000],
];
/** A price no inside can meet, valid to 30 June 2026 (Excel counts days from the end of 1899). */
const VALID_UNTIL = 46203;
const OFFERS = [
  ["Provider", "Pricing", "Price (€)", "Valid until"],
  ["Cheap", "contact", 0.5, VALID_UNTIL],
];

function on(today: string, id: string, ...args: readonly unknown[]): unknown {
  const outcome = runFunction(declared(id), args, { language: "en", today, analyse, tables: TABLES_IN_CELLS });
  return "ok" in outcome ? outcome.ok : outcome;
}

describe("a function in a cell knows the day", () => {
  const decision = (today: string): unknown => on(today, "DECISION", [FLOWS[0]], FLOWS.slice(1), TEAM, OFFERS);

  test("an offer is taken to its last day and refused after it", () => {
    expect(JSON.stringify(decision("2026-06-30"))).toContain("Cheap");
    expect(JSON.stringify(decision("2026-07-01"))).not.toContain("Cheap");
  });

  test("confidence: sure of a price no inside can meet; none where the offer has expired; the flow must be there", () => {
    expect(on("2026-01-01", "CERTAINTY", "orders", FLOWS, TEAM, OFFERS, null, 1, 200)).toBe(1);
    expect(on("2026-07-01", "CERTAINTY", "Orders", FLOWS, TEAM, OFFERS)).toMatchObject({ code: "#N/A" });
    expect(on("2026-01-01", "CERTAINTY", "Mail", FLOWS, TEAM, OFFERS)).toMatchObject({ code: "#N/A" });
    expect(on("2026-01-01", "CERTAINTY", "Orders", FLOWS, TEAM, OFFERS, null, 1, 5)).toMatchObject({
      code: "#VALUE!",
    });
  });
});
