import { at, both, contactsOf } from "../../engine/demand";
import type { FlowWork, Season, WeekCells } from "../../engine/demand";
import { contacts as contactsIn, fraction } from "../../engine/quantities";
import type { Contacts, Fraction } from "../../engine/quantities";
import { WINDOWS } from "../../engine/splitting";
import { zip } from "../zip";
import { isWhole, peakSplit, reachOf, shareSplit, windowSplit } from "./split";
import type { Split } from "./split";

/** Shares handed over across the board. */
const SHARES = [0.2, 0.4, 0.6, 0.8].map(fraction);
/** Points of the load-duration curve above which peaks leave: the share of open time below. */
const QUANTILES = [0.5, 0.7, 0.8, 0.9].map(fraction);

/** All that an offer can take of a flow, and the parts of it. */
export interface Menu {
  /** Everything, or all in the half-hours the provider covers; undefined where that is nothing. */
  readonly whole: Split | undefined;
  /** Windows, peaks and shares, after the whole. */
  readonly splits: readonly Split[];
}

/**
 * The ways to divide a flow when a provider serves the half-hours `covered`: all of it, windows, peaks above a base, shares.
 *
 * Splits that hand over nothing, or everything by another name, are left out.
 */
export function menuOf(work: FlowWork, seasons: readonly Season[], covered: WeekCells): Menu {
  const tag = reachOf(work, covered);
  const whole = isWhole(work, covered)
    ? windowSplit(work, work.terms.open, { key: "full", kind: "full", fact: { kind: "full" } })
    : windowSplit(work, covered, { key: `covered${tag}`, kind: "window", fact: { kind: "covered" } });
  const splits = distinct(
    [
      whole,
      ...windowSplits(work, covered, tag),
      ...peakSplits(work, seasons, covered, tag),
      ...SHARES.map((share) =>
        shareSplit(work, share, covered, {
          key: `share:${share}${tag}`,
          kind: "share",
          fact: { kind: "share", share },
        }),
      ),
    ],
    work,
    seasons,
  );
  return { whole: splits[0], splits };
}

function windowSplits(work: FlowWork, covered: WeekCells, tag: string): readonly Split[] {
  return WINDOWS.map(({ name, cells }) =>
    windowSplit(work, both(cells, covered), {
      key: `window:${name}${tag}`,
      kind: "window",
      fact: { kind: "window", window: name },
    }),
  );
}

function peakSplits(work: FlowWork, seasons: readonly Season[], covered: WeekCells, tag: string): readonly Split[] {
  const bases = new Set<number>();
  return quantileLoads(work, seasons).flatMap(({ quantile, contacts }) => {
    // Where many half-hours are alike, several points of the curve are one split.
    if (bases.has(contacts)) return [];
    bases.add(contacts);
    return [
      peakSplit(work, contacts, covered, {
        key: `peak:${quantile}${tag}`,
        kind: "peak",
        fact: { kind: "peak", quantile },
      }),
    ];
  });
}

/** A point of a flow's load-duration curve: the contacts a half-hour that this share of open time stays below. */
export interface QuantileLoad {
  readonly quantile: Fraction;
  readonly contacts: Contacts;
}

/** Contacts a half-hour at the quantiles of open time through the year. */
export function quantileLoads(
  work: FlowWork,
  seasons: readonly Season[],
  quantiles: readonly Fraction[] = QUANTILES,
): readonly QuantileLoad[] {
  const cells = zip(work.contacts, seasons)
    .flatMap(([week, { weeks }]) =>
      [...week].map((contacts, cell) => ({ contacts, weeks: at(work.open, cell) > 0 ? weeks : 0 })),
    )
    .filter(({ weeks }) => weeks > 0)
    .sort((a, b) => a.contacts - b.contacts);
  const total = cells.reduce((sum, { weeks }) => sum + weeks, 0);
  return quantiles.flatMap((quantile) => {
    let below = 0;
    const found = cells.find(({ weeks }) => (below += weeks) >= quantile * total - 1e-9);
    return found === undefined ? [] : [{ quantile, contacts: contactsIn(found.contacts) }];
  });
}

const SAME = 1e-9;

function distinct(splits: readonly Split[], work: FlowWork, seasons: readonly Season[]): readonly Split[] {
  const total = contactsOf(work, seasons);
  const seen = new Set<string>();
  return splits.filter((split) => {
    const out = contactsOf(split.out, seasons);
    if (out <= SAME * total) return false;
    if (out >= total * (1 - SAME) && split.fact.kind !== "full" && split.fact.kind !== "covered") return false;
    // A flow shut on Sundays: its weekend is its Saturday, and is priced once.
    const shape = split.kind === "window" ? split.stays.open.join("") : split.key;
    if (seen.has(shape)) return false;
    seen.add(shape);
    return true;
  });
}
