import { plus } from "./book-of";
import { row, serialOf } from "./issue-cases";
import type { IssueCase } from "./issue-cases";

/** Faults of the table Legislation, and of runs whose law nobody has stated. */
export const LAW_CASES: readonly IssueCase[] = [
  row(
    "unknown-law",
    "a parameter of law nobody knows",
    plus("Legislation", { Key: "fr.smic.daily", Country: "FR", Value: 80, "Valid from": serialOf("2026-06-01") }),
    ["Legislation", 1, "Key"],
    "fr.smic.daily",
    plus("Legislation", { Key: "FR.SMIC.hourly", Country: "fr", Value: 12.4, "Valid from": serialOf("2026-06-01") }),
  ),
  row(
    "dates-reversed",
    "law that ends before it begins",
    plus("Legislation", {
      Key: "fr.smic.hourly",
      Country: "FR",
      Value: 12.4,
      "Valid from": serialOf("2026-11-01"),
      "Known until": serialOf("2026-10-31"),
    }),
    ["Legislation", 1, "Known until"],
    String(serialOf("2026-10-31")),
    plus("Legislation", {
      Key: "fr.smic.hourly",
      Country: "FR",
      Value: 12.4,
      "Valid from": serialOf("2026-11-01"),
      "Known until": serialOf("2026-12-31"),
    }),
  ),
  row(
    "law-unknown",
    "a run in a year whose law nobody has stated",
    plus("Assumptions", { Key: "lawDate", Value: serialOf("2027-01-05") }),
    ["Legislation", null, null],
    "fr.smic.hourly, 2027-01-05",
    plus("Assumptions", { Key: "lawDate", Value: 2026 }),
  ),
  row(
    "law-last-known",
    "the last known law serves, as asked",
    plus("Assumptions", { Key: "lawDate", Value: serialOf("2027-01-05") }, { Key: "lawLastKnown", Value: 1 }),
    ["Legislation", null, null],
    "2027-01-05",
    plus("Assumptions", { Key: "lawDate", Value: 2026 }, { Key: "lawLastKnown", Value: 1 }),
  ),
];
