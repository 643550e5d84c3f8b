import type { Rules } from "../legislation";
import { months, years } from "../quantities";
import type { Months, Years } from "../quantities";
import { requireIn } from "../require";

/** Months of notice from a number of years of tenure on. */
export interface NoticeBand {
  readonly from: Years;
  readonly months: Months;
}

/** The law's notice: none below six months, one month to two years, two from then on. */
export function legalNotice(law: Rules): readonly NoticeBand[] {
  return [
    { from: years(law.get("fr.notice.from1")), months: months(1) },
    { from: years(law.get("fr.notice.from2")), months: months(2) },
  ];
}

/**
 * Months of notice of one person, by the bands in force.
 *
 * @param tenure - in years, 0 to 60
 * @throws {@link DomainError} `out-of-range` naming `years`
 * @see docs/methods/parting.md
 */
export function noticeMonths(tenure: Years, bands: readonly NoticeBand[]): Months {
  requireIn({ min: 0, max: 60 }, "years", tenure);
  return rising(bands).findLast(({ from }) => from <= tenure)?.months ?? months(0);
}

/** Mean months of notice of a group whose tenure is exponential. */
export function meanNotice(mean: Years, bands: readonly NoticeBand[]): Months {
  requireIn({ min: 0, openMin: true, max: 60 }, "tenure", mean);
  const sorted = rising(bands);
  return months(
    sorted.reduce((sum, band, index) => {
      const next = sorted[index + 1];
      const share = Math.exp(-band.from / mean) - (next === undefined ? 0 : Math.exp(-next.from / mean));
      return sum + band.months * share;
    }, 0),
  );
}

function rising(bands: readonly NoticeBand[]): readonly NoticeBand[] {
  return [...bands].sort((a, b) => a.from - b.from);
}
