import { itemAt } from "../grid";
import { fraction, seconds } from "../quantities";
import type { Fraction, Ratio, Seconds } from "../quantities";
import type { WorkKind } from "./flow-demand";
import { at, CELLS_PER_WEEK, emptyWeek } from "./week";
import type { WeekCells } from "./week";
import { loadOf } from "./work";
import type { FlowWork } from "./work";

/** Real-time work of one kind in a pool, flows added up. */
export interface KindLoad {
  readonly kind: Exclude<WorkKind, "deferrable">;
  /** Contacts by season and half-hour. */
  readonly contacts: readonly WeekCells[];
  /** Offered load by season and half-hour, erlangs. */
  readonly load: readonly WeekCells[];
  /** Contacts over mean patience, a half-hour: its ratio to contacts is the pooled rate of giving up. */
  readonly leaving: readonly WeekCells[];
  /** Offered load × coefficient of variation of its volume: flows of a pool swing together. */
  readonly swing: readonly WeekCells[];
  /** Above 0 in half-hours in which somebody must be there. */
  readonly open: WeekCells;
  /** The strictest service of the flows. */
  readonly answerTime: Seconds;
  readonly target: Fraction;
  readonly concurrency: number;
  /** There where all flows have the same handling time, patience and uncertainty, so that no mean is taken. */
  readonly uniform: { readonly handling: Seconds; readonly patience: Seconds; readonly uncertainty: Ratio } | undefined;
}

/** Adds up the flows of one kind; undefined where there is none with any contact. */
export function kindLoad(kind: KindLoad["kind"], works: readonly FlowWork[], seasons: number): KindLoad | undefined {
  const own = works.filter(
    ({ terms, contacts }) => terms.kind === kind && contacts.some((week) => week.some((each) => each > 0)),
  );
  const lead = own[0];
  if (lead === undefined) return undefined;
  const weeks = (): WeekCells[] => Array.from({ length: seasons }, emptyWeek);
  const sum = { contacts: weeks(), load: weeks(), leaving: weeks(), swing: weeks(), open: emptyWeek() };
  for (const { terms, contacts, open } of own) {
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) sum.open[cell] = Math.max(at(sum.open, cell), at(open, cell));
    contacts.forEach((week, season) => {
      add(itemAt(sum.contacts, season), week, 1);
      add(itemAt(sum.load, season), week, loadOf(1, terms.handling));
      add(itemAt(sum.swing, season), week, loadOf(1, terms.handling) * terms.volumeUncertainty);
      if (terms.patience !== Infinity) add(itemAt(sum.leaving, season), week, 1 / terms.patience);
    });
  }
  const same = own.every(
    ({ terms }) =>
      terms.handling === lead.terms.handling &&
      terms.patience === lead.terms.patience &&
      terms.volumeUncertainty === lead.terms.volumeUncertainty,
  );
  return {
    kind,
    ...sum,
    answerTime: seconds(Math.min(...own.map(({ terms }) => terms.answerTime))),
    target: fraction(Math.max(...own.map(({ terms }) => terms.serviceTarget))),
    concurrency: Math.min(...own.map(({ terms }) => terms.concurrency)),
    uniform: same
      ? { handling: lead.terms.handling, patience: lead.terms.patience, uncertainty: lead.terms.volumeUncertainty }
      : undefined,
  };
}

function add(sum: WeekCells, week: WeekCells, factor: number): void {
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) sum[cell] = at(sum, cell) + at(week, cell) * factor;
}
