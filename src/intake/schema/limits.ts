import { numberKind, textKind } from "../kinds";
import { limitKind } from "./choices";
import { optional, required } from "./column";
import { tableSchema } from "./table-schema";

/** The table Limits: what the plan over all flows must keep to. What a row must state depends on its limit: a cross-check sees to it. */
export const limitsSchema = tableSchema({
  key: "limits",
  title: "tables.limits",
  about: "tables.limits.about",
  signature: ["limit", "appliesTo", "value"],
  columns: {
    limit: required("tables.limits.limit", limitKind),
    appliesTo: optional("tables.limits.appliesTo", textKind),
    value: optional(
      "tables.limits.value",
      numberKind({}, (value) => value, "General"),
    ),
    why: optional("tables.limits.why", textKind),
  },
});
