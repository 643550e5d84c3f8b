import type { IssueCode } from "../../src/intake";
import type { WorkbookContent } from "../../src/workbook/model";
import { AGENTS, BASE, bookOf, FLOW, flow, months, OFFER, offers, plus, profile, team, without } from "./book-of";
import type { Rows } from "./book-of";

/** A fault, where it must be found, and a near miss that is none. */
export interface IssueCase {
  readonly code: IssueCode;
  readonly what: string;
  readonly bad: WorkbookContent;
  /** Table, row and header of the issue. */
  readonly at: readonly [table: string, row: number | null, column: string | null];
  readonly received: string;
  readonly fine: WorkbookContent;
}

const row = (code: IssueCode, what: string, bad: WorkbookContent, at: IssueCase["at"], received: string, fine: WorkbookContent): IssueCase => ({
  code,
  what,
  bad,
  at,
  received,
  fine,
});

/** 2 March 2026 and 30 June 2026 in Excel's count of days, by the calendar of the platform. */
export const serialOf = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

export const CELL_CASES: readonly IssueCase[] = [
  row("missing-value", "a flow without a handling time", flow({ "Handling time (s)": null }), ["Flows", 1, "Handling time (s)"], "", flow({ "Patience (s)": null })),
  row("missing-value", "a name of spaces", flow({ Flow: "   " }), ["Flows", 1, "Flow"], "   ", flow({ "Skill pool": "   " })),
  row("error-cell", "an error", flow({ "Annual volume": { error: "#N/A" } }), ["Flows", 1, "Annual volume"], "#N/A", flow({ Notes: { error: "#N/A" } })),
  row("not-text", "a name that is a number", flow({ Flow: 2026 }), ["Flows", 1, "Flow"], "2026", flow({ Flow: "2026" })),
  row("number-as-text", "a number held as text", flow({ "Annual volume": "12 000" }), ["Flows", 1, "Annual volume"], "12 000", flow({ "Annual volume": 12_000 })),
  row("number-as-text", "a percentage held as text", flow({ "Scripted (%)": "80 %" }), ["Flows", 1, "Scripted (%)"], "80 %", flow({ "Scripted (%)": 0.8 })),
  row("not-a-number", "words for a number", flow({ "Annual volume": "many" }), ["Flows", 1, "Annual volume"], "many", flow({ "Annual volume": 0 })),
  row("not-a-number", "TRUE for a number", flow({ "Annual volume": true }), ["Flows", 1, "Annual volume"], "TRUE", flow({ "Annual volume": 1 })),
  row("not-whole", "half a chat", flow({ Channel: "chat", Concurrency: 2.5 }), ["Flows", 1, "Concurrency"], "2.5", flow({ Channel: "chat", Concurrency: 2 })),
  row("out-of-range", "a negative volume", flow({ "Annual volume": -1 }), ["Flows", 1, "Annual volume"], "-1", flow({ "Annual volume": 0 })),
  row("out-of-range", "no handling time", flow({ "Handling time (s)": 0 }), ["Flows", 1, "Handling time (s)"], "0", flow({ "Handling time (s)": 1 })),
  row("out-of-range", "a sensitivity of 6", flow({ "Sensitivity (1-5)": 6 }), ["Flows", 1, "Sensitivity (1-5)"], "6", flow({ "Sensitivity (1-5)": 5 })),
  row("out-of-range", "a negative share", flow({ "Scripted (%)": -0.1 }), ["Flows", 1, "Scripted (%)"], "-0.1", flow({ "Scripted (%)": 0 })),
  row("out-of-range", "a weight of 101", plus("Weights", { Criterion: "knowHow", "Swing (0-100)": 101 }), ["Weights", 1, "Swing (0-100)"], "101", plus("Weights", { Criterion: "knowHow", "Swing (0-100)": 100 })),
  row("percent-as-whole", "80 for 80 %", flow({ "Service target (%)": 80 }), ["Flows", 1, "Service target (%)"], "80", flow({ "Service target (%)": 0.8 })),
  row("percent-as-whole", "25 for a yearly 25 %", team({ "Attrition (%/yr)": 25 }), ["Team", 1, "Attrition (%/yr)"], "25", team({ "Attrition (%/yr)": 1.4 })),
  row("not-a-choice", "an unknown channel", flow({ Channel: "fax" }), ["Flows", 1, "Channel"], "fax", flow({ Channel: "Téléphone" })),
  row("not-a-choice", "neither yes nor no", flow({ "Core business": "perhaps" }), ["Flows", 1, "Core business"], "perhaps", flow({ "Core business": "oui" })),
  row("time-as-text", "a time held as text", flow({ Opens: "09:00" }), ["Flows", 1, "Opens"], "09:00", flow({ Opens: 9 / 24 })),
  row("hour-as-number", "9 for 09:00", flow({ Opens: 9 }), ["Flows", 1, "Opens"], "9", flow({ Closes: 1 })),
  row("not-a-time", "words for a time", flow({ Opens: "early" }), ["Flows", 1, "Opens"], "early", flow({ Opens: 0 })),
  row("not-a-time", "a date and time", flow({ Opens: 46_083.375 }), ["Flows", 1, "Opens"], "46083.375", flow({ Opens: 0.375 })),
  row("not-a-half-hour", "a profile at a quarter past", plus("Profiles", { Profile: "P", Day: 1, Start: 9.25 / 24, Share: 1 }), ["Profiles", 1, "Start"], String(9.25 / 24), plus("Profiles", { Profile: "P", Day: 1, Start: 9.5 / 24, Share: 1 })),
  row("date-as-text", "a date held as text", offers({ "Valid until": "31/12/2027" }), ["Offers", 1, "Valid until"], "31/12/2027", offers({ "Valid until": serialOf("2027-12-31") })),
  row("not-a-date", "words for a date", offers({ "Valid until": "soon" }), ["Offers", 1, "Valid until"], "soon", offers({ "Valid until": null })),
  row("not-a-date", "a year for a date", offers({ "Valid until": 2027 }), ["Offers", 1, "Valid until"], "2027", offers({ "Valid until": serialOf("2027-01-01") })),
  row("not-a-month", "a thirteenth month", plus("Volumes", ...months("Orders", 1000), { Flow: "Orders", Month: 13, Contacts: 1 }), ["Volumes", 13, "Month"], "13", plus("Volumes", ...months("Orders", 1000))),
  row("days-became-date", "1-5 that Excel made a date", flow({ "Open days": serialOf("2026-05-01") }), ["Flows", 1, "Open days"], String(serialOf("2026-05-01")), flow({ "Open days": "1-5" })),
  row("not-days", "an eighth day", flow({ "Open days": "1-8" }), ["Flows", 1, "Open days"], "1-8", flow({ "Open days": 7 })),
  row("not-hours", "hours without days", offers({ "Hours covered": "08:00-20:00" }), ["Offers", 1, "Hours covered"], "08:00-20:00", offers({ "Hours covered": "1-5 08:00-20:00" })),
];

/** As many right flows as asked. */
function manyFlows(count: number): Rows {
  return Array.from({ length: count }, (_, index) => ({ ...FLOW, Flow: `Flow ${index + 1}` }));
}

export const TABLE_CASES: readonly IssueCase[] = [
  row("missing-table", "no team", bookOf({ Flows: [FLOW] }), ["Team", null, null], "", bookOf(BASE)),
  row("missing-table", "no team, among French tables", bookOf({ Flux: [FLOW] }), ["Équipe", null, null], "", bookOf({ Flux: [FLOW], Équipe: [AGENTS] })),
  row("missing-table", "no table at all", bookOf({}), ["Flows", null, null], "", bookOf(BASE)),
  row("empty-table", "no flows", bookOf({ Team: [AGENTS], Flows: [{ Flow: null, Channel: null, "Annual volume": null, "Handling time (s)": null }] }), ["Flows", null, null], "", bookOf(BASE)),
  row("too-many-flows", "a list of customers for flows", bookOf({ ...BASE, Flows: manyFlows(1001) }), ["Flows", null, null], "1001", bookOf({ ...BASE, Flows: manyFlows(1000) })),
  row("table-twice", "Flows and Flux", bookOf({ ...BASE, Flux: [FLOW] }), ["Flux", null, null], "Flux", bookOf({ ...BASE, Ideas: [{ Flow: "x" }] })),
  row("table-twice", "a copy under another name", bookOf({ ...BASE, Flows_2025: [FLOW] }), ["Flows_2025", null, null], "Flows_2025", bookOf({ Team: [AGENTS], Flows_2025: [FLOW] })),
  row("missing-column", "flows without a channel", without("Channel"), ["Flows", null, null], "", without("Annual volume")),
  row("doubled-column", "the same column in two languages", flow({ Canal: "phone" }), ["Flows", null, "Canal"], "Canal", flow({ "Canal préféré": "phone" })),
  row("unit-mismatch", "minutes", bookOf({ ...BASE, Flows: [{ Flow: "A", Channel: "phone", "Annual volume": 1, "Handling time (min)": 5 }] }), ["Flows", null, "Handling time (min)"], "Handling time (min)", bookOf({ ...BASE, Flows: [{ Flow: "A", Channel: "phone", "Annual volume": 1, "HANDLING  TIME (seconds)": 5 }] })),
  row("unit-mismatch", "a time without a unit", bookOf({ ...BASE, Flows: [{ Flow: "A", Channel: "phone", "Annual volume": 1, "Handling time": 5 }] }), ["Flows", null, "Handling time"], "Handling time", offers({ Price: 30 })),
];

export const CROSS_CASES: readonly IssueCase[] = [
  row("doubled-name", "two flows of one name", bookOf({ ...BASE, Flows: [FLOW, { ...FLOW, Flow: " ORDERS " }] }), ["Flows", 1, "Flow"], "Orders", bookOf({ ...BASE, Flows: [FLOW, { ...FLOW, Flow: "Orders 2" }] })),
  row("doubled-row", "a month given twice", plus("Volumes", ...months("Orders", 1000), { Flow: "orders", Month: 3, Contacts: 5 }), ["Volumes", 13, "Month"], "3", plus("Volumes", ...months("Orders", 1000))),
  row("doubled-row", "a half-hour given twice", plus("Profiles", { Profile: "P", Day: 1, Start: 0.5, Share: 0.5 }, { Profile: "P", Day: 1, Start: 0.5, Share: 0.5 }), ["Profiles", 2, "Start"], "0.5", plus("Profiles", { Profile: "P", Day: 1, Start: 0.5, Share: 0.5 }, { Profile: "P", Day: 2, Start: 0.5, Share: 0.5 })),
  row("unknown-flow", "an offer for no flow", offers({ Flow: "Ordres" }), ["Offers", 1, "Flow"], "Ordres", offers({ Flow: "orders" })),
  row("unknown-profile", "no such profile", flow({ Profile: "Day" }), ["Flows", 1, "Profile"], "Day", flow({ Profile: "day" }, { Profiles: profile("Day", [1, 2, 3, 4], 10) })),
  row("unknown-pool", "a team for no flow", bookOf({ ...BASE, Team: [AGENTS, { ...AGENTS, "Skill pool": "Nights" }] }), ["Team", 2, "Skill pool"], "Nights", bookOf({ Flows: [{ ...FLOW, "Skill pool": "nights" }], Team: [{ ...AGENTS, "Skill pool": "Nights" }] })),
  row("unknown-assumption", "an unknown key", plus("Assumptions", { Key: "abscence", Value: 0.1 }), ["Assumptions", 1, "Key"], "abscence", plus("Assumptions", { Key: "Absence", Value: 0.1 })),
  row("unknown-criterion", "an unknown criterion", plus("Weights", { Criterion: "beauty", "Swing (0-100)": 5 }), ["Weights", 1, "Criterion"], "beauty", plus("Weights", { Criterion: "KNOWHOW", "Swing (0-100)": 5 })),
  row("assumption-range", "an absence of 120 %", plus("Assumptions", { Key: "absence", Value: 1.2 }), ["Assumptions", 1, "Value"], "1.2", plus("Assumptions", { Key: "attrition", Value: 1.2 })),
  row("profile-sum", "shares that make 90 %", plus("Profiles", { Profile: "P", Day: 1, Start: 0.5, Share: 0.4 }, { Profile: "P", Day: 2, Start: 0.5, Share: 0.5 }), ["Profiles", 1, "Share"], "0.9", plus("Profiles", { Profile: "P", Day: 1, Start: 0.5, Share: 0.499 }, { Profile: "P", Day: 2, Start: 0.5, Share: 0.5 })),
  row("profile-outside-hours", "calls at night", flow({ Profile: "P", Opens: 9 / 24, Closes: 18 / 24, "Open days": "1-5" }, { Profiles: profile("P", [1, 2, 3, 6], 10) }), ["Flows", 1, "Profile"], "P", flow({ Profile: "P", Opens: 9 / 24, Closes: 18 / 24, "Open days": "1-5" }, { Profiles: profile("P", [1, 2, 3, 5], 10) })),
  row("closes-before-opens", "a night in one row", flow({ Opens: 22 / 24, Closes: 6 / 24 }), ["Flows", 1, "Closes"], "0.25", flow({ Opens: 22 / 24, Closes: 1 })),
  row("closes-before-opens", "an evening without an end", flow({ Opens: 20 / 24 }), ["Flows", 1, "Opens"], String(20 / 24), flow({ Opens: 12 / 24 })),
  row("missing-volume", "no year and no month", flow({ "Annual volume": null }), ["Flows", 1, "Annual volume"], "", flow({ "Annual volume": null }, { Volumes: months("Orders", 1000) })),
  row("volume-conflict", "a year that is not its months", flow({}, { Volumes: months("Orders", 900) }), ["Flows", 1, "Annual volume"], "12000", flow({}, { Volumes: months("Orders", 1000) })),
  row("volumes-incomplete", "three months", plus("Volumes", ...months("Orders", 1000, 3)), ["Volumes", 1, "Month"], "Orders", plus("Volumes", ...months("Orders", 1000))),
  row("volumes-mixed", "months of two kinds", plus("Volumes", ...months("Orders", 1000, 11), { Flow: "Orders", Month: serialOf("2026-12-01"), Contacts: 1000 }), ["Volumes", 1, "Month"], "1", plus("Volumes", ...months("Orders", 1000, 11), { Flow: "Orders", Month: 12, Contacts: 1000 })),
  row("missing-salary", "no salary", team({ "Gross salary (€/yr)": null }), ["Team", 1, "Gross salary (€/yr)"], "", team({ "Gross salary (€/yr)": null, "Loaded salary (€/yr)": 35_000 })),
  row("two-salaries", "both salaries", team({ "Loaded salary (€/yr)": 35_000 }), ["Team", 1, "Gross salary (€/yr)"], "26000", team({ "Loaded salary (€/yr)": null })),
  row("no-agents", "supervisors alone", team({ Role: "supervisor" }), ["Team", null, null], "", team({ Role: "agent" })),
  row("pool-without-team", "agents of another pool", bookOf({ Flows: [{ ...FLOW, "Skill pool": "Sales" }, { ...FLOW, Flow: "Help", "Skill pool": "Help" }], Team: [{ ...AGENTS, "Skill pool": "Help" }] }), ["Flows", 1, "Skill pool"], "Sales", bookOf({ Flows: [{ ...FLOW, "Skill pool": "Sales" }], Team: [{ ...AGENTS, "Skill pool": null }] })),
  row("concurrency-not-chat", "two calls at once", flow({ Concurrency: 2 }), ["Flows", 1, "Concurrency"], "2", flow({ Concurrency: 2, Channel: "chat" })),
  row("unmet-never-closed", "a closed door that is never closed", flow({ "Unmet demand (%)": 0.1, Opens: 0, Closes: 1, "Open days": "1-7" }), ["Flows", 1, "Unmet demand (%)"], "0.1", flow({ "Unmet demand (%)": 0.1, Opens: 0, Closes: 23.5 / 24, "Open days": "1-7" })),
  row("unmet-written", "mail that is not let in", flow({ "Unmet demand (%)": 0.1, Channel: "email" }), ["Flows", 1, "Unmet demand (%)"], "0.1", flow({ "Unmet demand (%)": 0.1 })),
  row("prospecting-consent", "calls to sell", flow({ "Consumer prospecting": "yes" }), ["Flows", 1, "Consumer prospecting"], "yes", flow({ "Consumer prospecting": "no" })),
  row("hours-miss-demand", "nights for a day flow", offers({ Flow: "Orders", "Hours covered": "1-7 20:00-23:00" }), ["Offers", 1, "Hours covered"], "1-7 20:00-23:00", offers({ Flow: "Orders", "Hours covered": "1-5 09:00-18:00" })),
  row("hours-miss-demand", "evenings nobody asks for", offers({ Flow: "Orders", "Hours covered": "1-5 19:00-21:00" }), ["Offers", 1, "Hours covered"], "1-5 19:00-21:00", bookOf({ Flows: [{ ...FLOW, "Unmet demand (%)": 0.1 }], Offers: [{ ...OFFER, Flow: "Orders", "Hours covered": "1-5 19:00-21:00" }] })),
  row("hours-miss-demand", "hours that no flow asks for", offers({ "Hours covered": "7 20:00-23:00" }), ["Offers", 1, "Hours covered"], "7 20:00-23:00", offers({ "Hours covered": "1 09:00-10:00" })),
  row("capacity-below-commitment", "less than is paid for", offers({ "Minimum commitment": 500, Capacity: 400 }), ["Offers", 1, "Capacity"], "400", offers({ "Minimum commitment": 500, Capacity: 500 })),
  row("tier-twice", "two tiers from the same unit", offers({ "Tier from": 0 }, { "Tier from": 1000, "Price (€)": 28 }, { "Tier from": 1000, "Price (€)": 27 }), ["Offers", 3, "Tier from"], "1000", offers({ "Tier from": null }, { "Tier from": 1000, "Price (€)": 28 })),
  row("tier-gap", "no price for the first units", offers({ "Tier from": 500 }, { "Tier from": 1000, "Price (€)": 28 }), ["Offers", 1, "Tier from"], "500", offers({ "Tier from": 0 }, { "Tier from": 1000, "Price (€)": 28 })),
  row("tiers-disagree", "two set-up prices", offers({ "Tier from": 0, "Set-up (€)": 100 }, { "Tier from": 10, "Set-up (€)": 200 }), ["Offers", 2, "Set-up (€)"], "200", offers({ "Tier from": 0, "Set-up (€)": 100 }, { "Tier from": 10, "Set-up (€)": null })),
  row("offer-expired", "yesterday", offers({ "Valid until": serialOf("2026-11-21") }), ["Offers", 1, "Valid until"], "2026-11-21", offers({ "Valid until": serialOf("2026-11-22") })),
  row("fte-month-without-hours", "an FTE-month of unknown hours", offers({ Pricing: "FTE-month" }), ["Offers", 1, null], "", offers({ Pricing: "FTE-month", "Hours per FTE-month": 140 })),
  row("fixed-fee-missing", "fixed + band without the fixed", offers({ Pricing: "fixed + band" }), ["Offers", 1, null], "", offers({ Pricing: "fixed+band", "Fixed fee (€/month)": 900 })),
  row("depends-on-error", "a year with a month in error", plus("Volumes", ...months("Orders", 1000, 11), { Flow: "Orders", Month: 12, Contacts: "1000" }), ["Flows", 1, null], "", plus("Volumes", ...months("Orders", 1000))),
  row("depends-on-error", "a tier in error", bookOf({ ...BASE, Offers: [{ ...OFFER, "Tier from": 0 }, { ...OFFER, "Tier from": 10, "Price (€)": "28" }] }), ["Offers", 1, null], "", offers({ "Tier from": 0 }, { "Tier from": 10 })),
];
