/** The input tables, by their language-free name, in the order in which a template makes them. */
export const TABLE_KEYS = [
  "flows",
  "volumes",
  "profiles",
  "team",
  "tenure",
  "overheads",
  "offers",
  "automation",
  "assumptions",
  "legislation",
  "weights",
  "decisions",
  "measures",
  "scenarios",
  "limits",
] as const;

export type TableKey = (typeof TABLE_KEYS)[number];
