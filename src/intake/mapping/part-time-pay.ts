import type { Issue } from "../issue";
import { keyOf } from "../kinds";
import type { Candidate } from "./candidate";
import type { SourceColumn } from "./layout";
import type { Made } from "./reading";
import { numberOf } from "./summary-rows";
import { toldIssue } from "./told-issue";

/** Of what the pay of people who work a part of a full post is: of that post, or what they are paid for their part. */
export type PartTimePay = "full" | "paid";

/** As far from their colleagues' pay as people of one role are. */
const ALIKE = 0.12;
/** How many times nearer one reading must lie than the other. */
const CLEARLY = 2;

/**
 * What the pay of part-timers shows beside that of people of their role who work full time: near theirs it is that of a full post, near their share of it what
 * is paid. Null where nobody works part time beside full-time colleagues, or neither is clearly nearer.
 */
export function partTimePay({ layout, body, columns }: Candidate, pay: SourceColumn): PartTimePay | null {
  const role = columns.get("role");
  if (layout.people === undefined || role === undefined) return null;
  const { fte } = layout.people;
  const number = (row: number, { position }: SourceColumn): number | null => numberOf(layout.grid.cell(row, position));
  const most = Math.max(...body.rows.map(({ row }) => number(row, fte) ?? 0));
  const people = body.rows.flatMap(({ row }) => {
    const [share, paid] = [number(row, fte), number(row, pay)];
    if (share === null || paid === null || share <= 0 || paid <= 0) return [];
    return [
      { role: keyOf(String(layout.grid.cell(row, role.position) ?? "")), share: share / (most > 1 ? 100 : 1), paid },
    ];
  });
  const apart = people.flatMap(({ role: own, share, paid }) => {
    const colleagues = people.filter((each) => each.role === own && each.share === 1).map((each) => each.paid);
    const usual = median(colleagues);
    return share >= 1 || usual === null
      ? []
      : [{ full: Math.abs(paid / usual - 1), paid: Math.abs(paid / share / usual - 1) }];
  });
  const mean = (of: PartTimePay): number => apart.reduce((sum, each) => sum + each[of], 0) / apart.length;
  if (apart.length === 0) return null;
  const [full, paid] = [mean("full"), mean("paid")];
  if (full <= ALIKE && paid > CLEARLY * full) return "full";
  return paid <= ALIKE && full > CLEARLY * paid ? "paid" : null;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** That each line of a source is a person: what each counts for, and of what the pay of part-timers was read. */
export function peopleIssues({ table, layout, ...candidate }: Candidate, { columns, rows }: Made): readonly Issue[] {
  const { people } = layout;
  if (table !== "team" || people === undefined || !columns.some(({ column }) => column === "fte")) return [];
  const isPaid = rows.some(({ column, means }) => /^(?:gross|loaded)Salary$/.test(column) && /Payroll$/.test(means));
  const pay = people.arePartTime ? (isPaid ? "paid" : "full") : "none";
  const isMade = people.from !== people.fte;
  if (!isMade && pay === "none") return [];
  const by = isMade ? (people.arePartTime ? "share" : "one") : "fte";
  const expected = ["mapping.issue.people-listed", { heading: people.from.path, by, pay }] as const;
  return [
    toldIssue({ table, layout, ...candidate }, people.fte, {
      code: "people-listed",
      severity: "note",
      received: people.from.path,
      expected,
    }),
  ];
}
