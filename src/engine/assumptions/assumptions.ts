import { DomainError } from "../domain-error";
import { moneyPerYear } from "../quantities";
import type { MoneyPerYear } from "../quantities";
import type { AssumptionRecord, Grade } from "../records";
import { intervalText, isIn } from "../require";
import type { AssumptionSource, AssumptionUnit } from "./assumption";
import { ACCOUNTS_TOTAL, ASSUMPTIONS, findAssumption } from "./registry";
import type { AssumptionKey, ValueOf } from "./registry";

/** An assumption that served in a run, and who gave it. */
export interface ResolvedAssumption {
  readonly key: AssumptionKey;
  readonly value: number;
  readonly unit: AssumptionUnit;
  /** Where the default comes from. */
  readonly defaultSource: AssumptionSource;
  /** What the workbook's row says of its source; absent for a default. */
  readonly source?: string;
  readonly date: string;
  readonly grade: Grade;
  readonly fromWorkbook: boolean;
}

/** The assumptions of one run. Asking for one marks it as used: the report lists the used ones and no others. */
export interface Assumptions {
  /** The value in force. */
  readonly get: <Key extends AssumptionKey>(key: Key) => ValueOf<Key>;
  /** Whether the user says yes (1) or no (0). */
  readonly isOn: (key: AssumptionKey) => boolean;
  /** How well the value in force is known; it does not count as used. */
  readonly gradeOf: (key: AssumptionKey) => Grade;
  /** `given` where the record states it, else the value in force, which then counts as used. */
  readonly or: <Key extends AssumptionKey>(given: ValueOf<Key> | undefined, key: Key) => ValueOf<Key>;
  /** The total of the accounts the user states; undefined where none is given. */
  readonly accountsTotal: MoneyPerYear | undefined;
  /** Those asked for so far, in the order of the registry. */
  readonly used: () => readonly ResolvedAssumption[];
}

/**
 * The assumptions in force: the workbook's value where it gives one, else the default.
 *
 * Rows whose key the engine does not know change nothing; the intake warns of them.
 *
 * @throws {@link DomainError} `out-of-range` for a value outside the interval of its definition
 */
export function assumptionsOf(records: readonly AssumptionRecord[]): Assumptions {
  const stated = new Map<AssumptionKey, AssumptionRecord>();
  for (const record of records) {
    const definition = findAssumption(record.keys.key);
    if (definition === undefined) continue;
    if (!isIn(definition.accepts, record.value)) {
      throw new DomainError("out-of-range", definition.key, `in ${intervalText(definition.accepts)}`, record.value);
    }
    stated.set(definition.key, record);
  }
  const resolved = new Map<AssumptionKey, ResolvedAssumption>(
    ASSUMPTIONS.map(({ key, value, unit, source, date, grade }) => {
      const record = stated.get(key);
      if (record === undefined)
        return [key, { key, value, unit, defaultSource: source, date, grade, fromWorkbook: false }];
      // A row left as the template wrote it still carries the default's own source and grade.
      const own = {
        key,
        value: record.value,
        unit,
        defaultSource: source,
        date: record.date ?? date,
        grade: record.grade ?? "estimated",
        fromWorkbook: true,
      };
      return [key, record.source === undefined ? own : { ...own, source: record.source }];
    }),
  );
  const used = new Set<AssumptionKey>();
  const get = <Key extends AssumptionKey>(key: Key): ValueOf<Key> => {
    used.add(key);
    const found = resolved.get(key);
    if (found === undefined) throw new DomainError("not-a-choice", "assumption", "a key of the registry", key);
    return found.value as ValueOf<Key>; // in the interval of its definition: the workbook's was checked above
  };
  const total = records.find(({ keys }) => keys.key === ACCOUNTS_TOTAL);
  return {
    get,
    gradeOf: (key) => resolved.get(key)?.grade ?? "default",
    isOn: (key) => get(key) >= 0.5,
    or: (given, key) => given ?? get(key),
    accountsTotal: total === undefined ? undefined : moneyPerYear(total.value),
    used: () => [...resolved.values()].filter(({ key }) => used.has(key)),
  };
}
