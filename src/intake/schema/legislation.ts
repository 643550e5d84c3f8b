import { dateKind, numberKind, textKind } from "../kinds";
import { lawGradeKind } from "./choices";
import { optional, required } from "./column";
import { tableSchema } from "./table-schema";

/** The table Legislation: values of law by date. What a value may be depends on its key: a cross-check sees to it. */
export const legislationSchema = tableSchema({
  key: "legislation",
  title: "tables.legislation",
  about: "tables.legislation.about",
  signature: ["key", "country", "value", "from"],
  columns: {
    key: required("tables.legislation.key", textKind),
    country: optional("tables.legislation.country", textKind),
    value: required(
      "tables.legislation.value",
      numberKind({}, (value) => value, "General"),
    ),
    unit: optional("tables.legislation.unit", textKind),
    from: required("tables.legislation.from", dateKind),
    until: optional("tables.legislation.until", dateKind),
    reference: optional("tables.legislation.reference", textKind),
    grade: optional("tables.legislation.grade", lawGradeKind),
  },
});
