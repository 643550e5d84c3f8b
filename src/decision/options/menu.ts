import { at, both, contactsOf } from "../../engine/demand";
import type { FlowWork, Season, WeekCells } from "../../engine/demand";
import { WINDOWS } from "../../engine/splitting";
import { message } from "../../language";
import { peakSplit, shareSplit, windowSplit } from "./split";
import type { Split } from "./split";

/** Shares handed over across the board. */
const SHARES: readonly number[] = [0.2, 0.4, 0.6, 0.8];
/** Points of the load-duration curve above which peaks leave: the share of open time below. */
const QUANTILES: readonly number[] = [0.5, 0.7, 0.8, 0.9];

/**
 * The ways to divide a flow when a provider serves the half-hours `covered`: all of it, windows, peaks above a base, shares.
 *
 * Cuts that hand over nothing, or everything by another name, are left out.
 */
export function menuOf(work: FlowWork, seasons: readonly Season[], covered: WeekCells): readonly Split[] {
  const open = work.terms.open;
  const whole = open.every((each, cell) => each === 0 || at(covered, cell) > 0);
  const reach = covered.join("");
  const tag = whole ? "" : `@${reach}`;
  const splits: Split[] = [
    whole
      ? windowSplit(work, open, { key: "full", kind: "full", label: message("analysis.option.full") })
      : windowSplit(work, covered, { key: `covered${tag}`, kind: "window", label: message("analysis.option.covered") }),
  ];
  for (const { name, cells } of WINDOWS) {
    const mask = both(cells, covered);
    splits.push(
      windowSplit(work, mask, {
        key: `window:${name}${tag}`,
        kind: "window",
        label: message("analysis.option.window", { window: message(`analysis.window.${name}`) }),
      }),
    );
  }
  const bases = new Set<number>();
  for (const [quantile, base] of quantileLoads(work, seasons)) {
    // Where many half-hours are alike, several points of the curve are one split.
    if (bases.has(base)) continue;
    bases.add(base);
    splits.push(
      peakSplit(work, base, covered, {
        key: `peak:${quantile}${tag}`,
        kind: "peak",
        label: message("analysis.option.peak", { quantile }),
      }),
    );
  }
  for (const share of SHARES) {
    splits.push(
      shareSplit(work, share, covered, {
        key: `share:${share}${tag}`,
        kind: "share",
        label: message("analysis.option.share", { share }),
      }),
    );
  }
  return distinct(splits, work, seasons);
}

/** Contacts a half-hour at the quantiles of open time through the year. */
export function quantileLoads(
  work: FlowWork,
  seasons: readonly Season[],
  quantiles: readonly number[] = QUANTILES,
): readonly (readonly [number, number])[] {
  const cells = work.contacts
    .flatMap((week, season) =>
      [...week].map((contacts, cell) => ({
        contacts,
        weeks: at(work.open, cell) > 0 ? (seasons[season]?.weeks ?? 0) : 0,
      })),
    )
    .filter(({ weeks }) => weeks > 0)
    .sort((a, b) => a.contacts - b.contacts);
  const total = cells.reduce((sum, { weeks }) => sum + weeks, 0);
  return quantiles.flatMap((quantile) => {
    let below = 0;
    const found = cells.find(({ weeks }) => (below += weeks) >= quantile * total - 1e-9);
    return found === undefined ? [] : [[quantile, found.contacts] as const];
  });
}

const SAME = 1e-9;

function distinct(splits: readonly Split[], work: FlowWork, seasons: readonly Season[]): readonly Split[] {
  const total = contactsOf(work, seasons);
  const seen = new Set<string>();
  return splits.filter((split) => {
    const out = contactsOf(split.out, seasons);
    if (out <= SAME * total) return false;
    if (out >= total * (1 - SAME) && split.kind !== "full" && !split.key.startsWith("covered")) return false;
    // A flow shut on Sundays: its weekend is its Saturday, and is priced once.
    const shape = split.kind === "window" ? split.stays.open.join("") : split.key;
    if (seen.has(shape)) return false;
    seen.add(shape);
    return true;
  });
}
