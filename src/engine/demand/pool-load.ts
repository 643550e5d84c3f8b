import { fraction, seconds } from "../quantities";
import type { Fraction, Ratio, Seconds } from "../quantities";
import { TARGET_PERIODS } from "../records";
import type { TargetPeriod } from "../records";
import type { WorkKind } from "./flow-demand";
import type { WeekCells } from "./week";
import { poolSums } from "./pool-sums";
import { hasContacts } from "./work";
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
  readonly targetPeriod: TargetPeriod;
  readonly concurrency: number;
  /** There where all flows have the same handling time, patience and uncertainty, so that no mean is taken. */
  readonly uniform: { readonly handling: Seconds; readonly patience: Seconds; readonly uncertainty: Ratio } | undefined;
}

/** Adds up the flows of one kind; undefined where there is none with any contact. */
export function kindLoad(kind: KindLoad["kind"], works: readonly FlowWork[], seasons: number): KindLoad | undefined {
  const known = KNOWN[kind].get(works);
  if (known !== undefined) return known.load;
  const load = addedUp(kind, works, seasons);
  KNOWN[kind].set(works, { load });
  return load;
}

/** The staffing of a pool asks for the load of the same list, and then what its contacts that give up cost. */
const KNOWN: Readonly<Record<KindLoad["kind"], WeakMap<readonly FlowWork[], { readonly load: KindLoad | undefined }>>> =
  { voice: new WeakMap(), chat: new WeakMap() };

function addedUp(kind: KindLoad["kind"], works: readonly FlowWork[], seasons: number): KindLoad | undefined {
  const own = works.filter((work) => work.terms.kind === kind && hasContacts(work));
  const lead = own[0];
  if (lead === undefined) return undefined;
  const same = own.every(
    ({ terms }) =>
      terms.handling === lead.terms.handling &&
      terms.patience === lead.terms.patience &&
      terms.volumeUncertainty === lead.terms.volumeUncertainty,
  );
  return {
    kind,
    ...poolSums(own, lead, seasons),
    answerTime: seconds(Math.min(...own.map(({ terms }) => terms.answerTime))),
    target: fraction(Math.max(...own.map(({ terms }) => terms.serviceTarget))),
    targetPeriod: strictest(own.map(({ terms }) => terms.targetPeriod)),
    concurrency: Math.min(...own.map(({ terms }) => terms.concurrency)),
    uniform: same
      ? { handling: lead.terms.handling, patience: lead.terms.patience, uncertainty: lead.terms.volumeUncertainty }
      : undefined,
  };
}

/** The shortest of some periods: a target that holds in each part holds over the whole. */
function strictest(periods: readonly TargetPeriod[]): TargetPeriod {
  return TARGET_PERIODS.find((period) => periods.includes(period)) ?? "halfHour";
}
