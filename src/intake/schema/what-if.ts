import { dateKind, textKind } from "../kinds";
import { ratioToOurs, shiftHours } from "./amounts";
import { factorKind, measureKind } from "./choices";
import { optional, required } from "./column";
import { tableSchema } from "./table-schema";

/** A multiple of today's. */
const multiple = ratioToOurs(0.1, 10);

/** The table Inside_measures: what the inside would do better without any provider. What a row must state depends on its measure: a cross-check sees to it. */
export const measuresSchema = tableSchema({
  key: "measures",
  title: "tables.measures",
  about: "tables.measures.about",
  signature: ["measure", "scope", "holder"],
  columns: {
    measure: required("tables.measures.measure", measureKind),
    scope: optional("tables.measures.scope", textKind),
    multiply: optional("tables.measures.multiply", multiple),
    shortShift: optional("tables.measures.shortShift", shiftHours),
    intoPool: optional("tables.measures.intoPool", textKind),
    holder: optional("tables.measures.holder", textKind),
    by: optional("tables.measures.by", dateKind),
  },
});

/** The table My_scenarios: other worlds of the user's own, one factor a row. */
export const scenariosSchema = tableSchema({
  key: "scenarios",
  title: "tables.scenarios",
  about: "tables.scenarios.about",
  signature: ["scenario", "factor", "multiply"],
  columns: {
    scenario: required("tables.scenarios.scenario", textKind),
    factor: required("tables.scenarios.factor", factorKind),
    flow: optional("tables.scenarios.flow", textKind),
    multiply: required("tables.scenarios.multiply", multiple),
  },
});
