import type { TableKey } from "../schema";
import type { RecordOf, ValuesIn } from "./draft";

/** How the values of a row become the record of its table. */
export type Recorder<K extends TableKey> = (row: number, values: ValuesIn<K>) => RecordOf[K];

/** One recorder for each table. Where the columns are the record's properties, a row is a record already. */
export const RECORDERS: { readonly [K in TableKey]: Recorder<K> } = {
  flows: (row, values) => ({ row, ...values, languages: values.languages ?? [], skills: values.skills ?? [] }),
  volumes: (row, { flow, month, contacts }) => ({ row, flow, contacts, ...month }),
  profiles: (row, values) => ({ row, ...values }),
  team: (row, values) => ({ row, ...values, languages: values.languages ?? [], skills: values.skills ?? [] }),
  overheads: (row, values) => ({ row, ...values, avoidable: values.avoidable ?? { kind: "no" } }),
  offers: (row, values) => ({ row, ...values, languages: values.languages ?? [] }),
  assumptions: (row, values) => ({ row, ...withoutMeaning(values) }),
  weights: (row, values) => ({ row, ...withoutMeaning(values) }),
  decisions: (row, values) => ({ row, ...values }),
};

/** The words that explain a key are for the reader: in another language they are others, and nothing else has changed. */
function withoutMeaning<V extends { readonly meaning?: string }>(values: V): Omit<V, "meaning"> {
  const { meaning, ...rest } = values;
  void meaning;
  return rest;
}
