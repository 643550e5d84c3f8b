import { DomainError } from "../domain-error";
import type { IsoDate, LegislationRecord } from "../records";
import { daysOf } from "./law-moment";
import type { LawMoment } from "./law-moment";
import type { Country, DatedValue } from "./law-definition";
import { findLaw } from "./pack";
import type { LawKey } from "./pack";

/** A row of law that served. */
export interface LawUse {
  readonly key: LawKey;
  readonly value: number;
  readonly from: IsoDate;
  readonly reference: string;
}

/** A parameter that is not known on a day it is asked for. */
export interface LawGap {
  readonly key: LawKey;
  /** The last day on which it is known; undefined where it is known on no day before. */
  readonly lastKnown: IsoDate | undefined;
  readonly needed: IsoDate;
}

/** The law in force at one moment. Asking for a value marks its rows as used. */
export interface Rules {
  readonly moment: LawMoment;
  /** @throws {@link DomainError} `out-of-range` for a parameter that is not known then */
  readonly get: (key: LawKey) => number;
  /** The value, or undefined where none is known then; it does not count as used. */
  readonly find: (key: LawKey) => number | undefined;
  /** Why a parameter is not known; undefined where it is. */
  readonly gap: (key: LawKey) => LawGap | undefined;
  /** The rows that served so far, by key and date. */
  readonly used: () => readonly LawUse[];
  /** Parameters asked for so far whose last known value served though its time is over, by key. */
  readonly outlived: () => readonly LawGap[];
}

/**
 * The law at a moment: the pack's values, and over them the rows of the table Legislation, which replace those of the same parameter and day and add to the
 * others. Of a year, the mean of the values on the first day of its twelve months.
 *
 * @param own - rows of the table Legislation
 * @param lastKnown - whether the last known value serves once its time is over
 * @see docs/methods/law.md
 */
export function rulesOn(moment: LawMoment, own: readonly LegislationRecord[], lastKnown = false): Rules {
  const days = daysOf(moment);
  const known = new Map<LawKey, readonly Found[]>();
  const used = new Map<LawKey, readonly Found[]>();
  const foundOf = (key: LawKey): readonly Found[] => {
    const made = known.get(key);
    if (made !== undefined) return made;
    const values = valuesOf(key, own);
    const found = days.map((day) => foundOn(values, day));
    known.set(key, found);
    return found;
  };
  const gapOf = (key: LawKey, isLenient: boolean): LawGap | undefined => {
    const place = foundOf(key).findIndex(({ value, over }) => value === undefined || (over && !isLenient));
    const needed = days[place];
    if (needed === undefined) return undefined;
    return { key, needed, lastKnown: foundOf(key)[place]?.value?.until };
  };
  return {
    moment,
    gap: (key) => gapOf(key, lastKnown),
    find: (key) => (gapOf(key, lastKnown) === undefined ? meanOf(foundOf(key)) : undefined),
    get: (key) => {
      const gap = gapOf(key, lastKnown);
      if (gap !== undefined)
        throw new DomainError("out-of-range", key, `known until ${gap.lastKnown ?? "no day"}`, gap.needed);
      used.set(key, foundOf(key));
      return meanOf(foundOf(key));
    },
    used: () => usesOf(used),
    outlived: () => [...used.keys()].sort().flatMap((key) => gapOf(key, false) ?? []),
  };
}

/** The countries as the keys of records write them. */
const COUNTRY_KEYS: Readonly<Record<Country, string>> = { FR: "fr", ES: "es" };

/** The value on a day, and whether its time is over by then. */
interface Found {
  readonly value: DatedValue | undefined;
  readonly over: boolean;
}

/** The mean of what was found for some days; of one and the same value, that value to the last digit. */
function meanOf(found: readonly Found[]): number {
  const values = found.map(({ value }) => value?.value ?? 0);
  const [first = 0] = values;
  if (values.every((each) => each === first)) return first;
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** The values of a parameter by rising day. */
function valuesOf(key: LawKey, own: readonly LegislationRecord[]): readonly DatedValue[] {
  const definition = findLaw(key);
  if (definition === undefined) throw new DomainError("not-a-choice", "law", "a parameter of the engine", key);
  const stated = own.flatMap((record): readonly DatedValue[] =>
    record.keys.key === key &&
    (record.keys.country === undefined || record.keys.country === COUNTRY_KEYS[definition.country])
      ? [
          {
            from: record.from,
            until: record.until,
            value: record.value,
            grade: record.grade ?? "estimated",
            reference: record.reference ?? "",
          },
        ]
      : [],
  );
  const days = new Set(stated.map((each) => each.from));
  return [...definition.values.filter((each) => !days.has(each.from)), ...stated].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

function foundOn(values: readonly DatedValue[], day: IsoDate): Found {
  const value = values.findLast(({ from }) => from <= day);
  return { value, over: value?.until !== undefined && value.until < day };
}

function usesOf(used: ReadonlyMap<LawKey, readonly Found[]>): readonly LawUse[] {
  return [...used]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, found]) =>
      [...new Set(found.flatMap(({ value }) => value ?? []))].map(({ value, from, reference }) => ({
        key,
        value,
        from,
        reference,
      })),
    );
}
