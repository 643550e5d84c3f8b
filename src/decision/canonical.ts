import type { Inputs } from "../engine/records";

/** A record as written, without its place on the sheet: as text with its properties in order. */
export function canonicalText(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? `${value}` : "null";
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const properties: string[] = [];
    const held = new Map<string, unknown>(Object.entries(value));
    for (const name of [...held.keys()].sort()) {
      const each = held.get(name);
      if (name !== "row" && name !== "keys" && each !== undefined) properties.push(`"${name}":${canonicalText(each)}`);
    }
    return `{${properties.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

function ordered<Record extends { readonly keys: object }>(records: readonly Record[]): readonly Record[] {
  // By what the names mean: how they are written moves no sum.
  return records
    .map((record) => ({ record, text: canonicalText({ ...record, ...record.keys }) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ record }) => record);
}

/** The same inputs in an order that does not depend on the order of the rows: sums then come out the same to the last digit. */
export function canonicalInputs(inputs: Inputs): Inputs {
  return {
    currency: inputs.currency,
    flows: ordered(inputs.flows),
    volumes: ordered(inputs.volumes),
    profiles: ordered(inputs.profiles),
    team: ordered(inputs.team),
    tenure: ordered(inputs.tenure),
    overheads: ordered(inputs.overheads),
    offers: ordered(inputs.offers),
    automation: ordered(inputs.automation),
    assumptions: ordered(inputs.assumptions),
    legislation: ordered(inputs.legislation),
    weights: ordered(inputs.weights),
    decisions: ordered(inputs.decisions),
    measures: ordered(inputs.measures),
    scenarios: ordered(inputs.scenarios),
    limits: ordered(inputs.limits),
  };
}

/**
 * The text that the hash of the inputs is taken of. What people decided is no input of the analysis; a run without tools, years of service, measures,
 * scenarios or limits of its user's keeps the hash that it had before there were any.
 */
export function inputsText({ automation, tenure, measures, scenarios, limits, ...inputs }: Inputs): string {
  const asked = Object.entries({ automation, tenure, measures, scenarios, limits }).filter(
    ([, rows]) => rows.length > 0,
  );
  const tables = Object.entries({ ...inputs, ...Object.fromEntries(asked), decisions: [] })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([table, rows]) => {
      const text = Array.isArray(rows) ? `[${rows.map(canonicalText).sort().join(",")}]` : canonicalText(rows);
      return `${JSON.stringify(table)}:${text}`;
    });
  return `{${tables.join(",")}}`;
}
