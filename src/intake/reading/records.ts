import type { TableKey } from "../schema";
import type { RecordOf, ValuesIn } from "./draft";
import { KEYED } from "./keyed";

/** How the values of a row become the record of its table. */
export type Recorder<K extends TableKey> = (row: number, values: ValuesIn<K>) => RecordOf[K];

/** One recorder for each table. Where the columns are the record's properties, a row is a record already. */
export const RECORDERS: { readonly [K in TableKey]: Recorder<K> } = {
  flows: (row, values) =>
    KEYED.flows({ row, ...values, languages: values.languages ?? [], skills: values.skills ?? [] }),
  volumes: (row, { flow, month, contacts }) => KEYED.volumes({ row, flow, contacts, ...month }),
  profiles: (row, values) => KEYED.profiles({ row, ...values }),
  team: (row, values) => KEYED.team({ row, ...values, languages: values.languages ?? [], skills: values.skills ?? [] }),
  tenure: (row, values) => KEYED.tenure({ row, ...values }),
  overheads: (row, values) => KEYED.overheads({ row, ...values, avoidable: values.avoidable ?? { kind: "no" } }),
  offers: (row, values) => KEYED.offers({ row, ...values, languages: values.languages ?? [] }),
  automation: (row, values) => KEYED.automation({ row, ...values }),
  assumptions: (row, values) => KEYED.assumptions({ row, ...withoutMeaning(values) }),
  legislation: (row, values) => KEYED.legislation({ row, ...values }),
  weights: (row, values) => KEYED.weights({ row, ...withoutMeaning(values) }),
  decisions: (row, values) => KEYED.decisions({ row, ...values }),
  measures: (row, values) => KEYED.measures({ row, ...values }),
  scenarios: (row, values) => KEYED.scenarios({ row, ...values }),
  limits: (row, values) => KEYED.limits({ row, ...values }),
};

/** The words that explain a key are for the reader: in another language they are others, and nothing else has changed. */
function withoutMeaning<V extends { readonly meaning?: string }>(values: V): Omit<V, "meaning"> {
  const { meaning, ...rest } = values;
  void meaning;
  return rest;
}
