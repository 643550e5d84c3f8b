import { points } from "../../engine/quantities";
import { dateKind, numberKind, sourceDateKind, textKind } from "../kinds";
import { gradeKind } from "./choices";
import { optional, required } from "./column";
import { tableSchema } from "./table-schema";

/** The table Assumptions. What a value may be depends on its key: a cross-check sees to it. */
export const assumptionsSchema = tableSchema({
  key: "assumptions",
  title: "tables.assumptions",
  about: "tables.assumptions.about",
  signature: ["key", "value", "unit", "source"],
  columns: {
    key: required("tables.assumptions.key", textKind),
    meaning: optional("tables.assumptions.meaning", textKind),
    value: required(
      "tables.assumptions.value",
      numberKind({}, (value) => value, "General"),
    ),
    unit: optional("tables.assumptions.unit", textKind),
    source: optional("tables.assumptions.source", textKind),
    date: optional("tables.assumptions.date", sourceDateKind),
    grade: optional("tables.assumptions.grade", gradeKind),
  },
});

/** The table Weights. */
export const weightsSchema = tableSchema({
  key: "weights",
  title: "tables.weights",
  about: "tables.weights.about",
  signature: ["criterion", "swing"],
  columns: {
    criterion: required("tables.weights.criterion", textKind),
    meaning: optional("tables.weights.meaning", textKind),
    swing: required("tables.weights.swing", numberKind({ min: 0, max: 100 }, points, "0")),
  },
});

/** The table Decisions. */
export const decisionsSchema = tableSchema({
  key: "decisions",
  title: "tables.decisions",
  about: "tables.decisions.about",
  signature: ["flow", "decided", "reason"],
  columns: {
    flow: required("tables.decisions.flow", textKind),
    recommended: optional("tables.decisions.recommended", textKind),
    decided: optional("tables.decisions.decided", textKind),
    reason: optional("tables.decisions.reason", textKind),
    by: optional("tables.decisions.by", textKind),
    on: optional("tables.decisions.on", dateKind),
  },
});
