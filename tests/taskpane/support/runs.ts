import { fraction } from "../../../src/engine/quantities";
import type { Issue, PaperFile, Reading, Run } from "../../../src/app";
import { message } from "../../../src/language";
import { mappedBook } from "../../support/mapped-book";
import { sampleRecommendation } from "../../support/sample-recommendation";

export const WRONG_CELL: Issue = {
  severity: "error",
  code: "not-a-number",
  table: "Flows",
  row: 3,
  column: "Handling time (s)",
  received: "five minutes",
  expected: message("intake.accepts.a-number"),
  place: { sheet: "Flows", row: 6, column: 3 },
  subject: "Orders",
};

export const EMPTY_CELL: Issue = {
  ...WRONG_CELL,
  code: "missing-value",
  row: 4,
  received: "",
  place: { sheet: "Flows", row: 7, column: 3 },
  subject: "Returns",
};

export const ODD_TABLE: Issue = {
  severity: "warning",
  code: "missing-column",
  table: "Flows",
  row: null,
  column: null,
  received: "",
  expected: message("intake.accepts.a-number"),
  place: null,
};

export const READING: Reading = { flows: 6, team: 3, offers: 2, leftOut: 0, issues: [], written: null };

const DONE = {
  at: "done",
  reading: READING,
  recommendation: sampleRecommendation(),
  stale: false,
} as const satisfies Run;

const FILES: readonly PaperFile[] = ["specification.xlsx", "grid-Atlas.xlsx"].map((name, index) => ({
  name,
  xlsx: Uint8Array.of(0x50, 0x4b, index),
}));

export const RUNS = {
  reading: { at: "reading" },
  "no-tables": { at: "no-tables", missing: ["flows", "team"], nearest: [], issues: [] },
  "no tables, but near": {
    at: "no-tables",
    missing: ["team"],
    nearest: [
      message("mapping.nearest", {
        table: message("tables.team"),
        address: "HR!A1:C4",
        missing: message("tables.team.fte"),
      }),
    ],
    issues: [],
  },
  mapping: { at: "mapping", mapped: mappedBook() },
  "mapping with a question": { at: "mapping", mapped: mappedBook("DMT") },
  issues: {
    at: "issues",
    canGoOn: true,
    reading: { ...READING, leftOut: 2, issues: [WRONG_CELL, EMPTY_CELL, ODD_TABLE] },
  },
  "too many issues": {
    at: "issues",
    canGoOn: false,
    reading: { ...READING, flows: 0, leftOut: 6, issues: [WRONG_CELL] },
  },
  ready: { at: "ready", reading: READING },
  "ready without offers": { at: "ready", reading: { ...READING, offers: 0, issues: [ODD_TABLE] } },
  starting: { at: "running", progress: null, writing: "no" },
  running: { at: "running", progress: { stage: "options", done: fraction(0.4) }, writing: "no" },
  writing: { at: "running", progress: null, writing: "writing" },
  waiting: { at: "running", progress: null, writing: "waiting" },
  done: DONE,
  "papers being made": { ...DONE, papers: { at: "making" } },
  "papers made": { ...DONE, papers: { at: "made", files: FILES, opened: null, failed: null } },
  "a paper opened": { ...DONE, papers: { at: "made", files: FILES, opened: "grid-Atlas.xlsx", failed: null } },
  "a paper not opened": {
    ...DONE,
    papers: {
      at: "made",
      files: FILES,
      opened: null,
      failed: {
        name: "specification.xlsx",
        why: message("app.failure.restored", { wrote: "yes", why: message("app.failure.unsupported") }),
        detail: "ApiNotFound at Application.CreateWorkbook",
      },
    },
  },
  "no papers": { ...DONE, papers: { at: "refused", why: message("app.papers.nothing-to-price"), detail: "" } },
  stale: {
    at: "done",
    reading: { ...READING, leftOut: 1 },
    recommendation: sampleRecommendation(),
    wrote: {
      omitted: ["charts", "print"],
      faults: ["print: InvalidArgument"],
      cleared: ["Recommandation"],
      cut: [],
      unkept: message("app.mapping-not-kept", {
        table: message("mapping.title"),
        why: message("app.failure.protected", { subject: "Mapping", known: "yes" }),
      }),
    },
    stale: true,
  },
  failed: {
    at: "failed",
    why: message("app.failure.restored", {
      wrote: "no",
      why: message("app.failure.protected", { subject: "Flows", known: "yes" }),
    }),
    detail: "AccessDenied at Range.Values",
  },
} as const satisfies Readonly<Record<string, Run>>;

export type RunName = keyof typeof RUNS;
export const RUN_NAMES = Object.keys(RUNS) as RunName[];
