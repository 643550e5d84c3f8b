import { groupBy } from "../group-by";
import { itemAt } from "../grid";
import type { Assumptions } from "../assumptions";
import { contactsPerYear, fraction, hours, seconds } from "../quantities";
import type { Contacts, ContactsPerYear, Fraction, Hours, Ratio, Seconds } from "../quantities";
import type { Channel, FlowRecord, Inputs, Key, TargetPeriod } from "../records";
import { MOST_CONCURRENT } from "../workforce";
import { monthlyVolumes } from "./months";
import { weekShape } from "./opening";
import type { Season } from "./seasons";
import { emptyWeek, sumOf } from "./week";
import type { WeekCells } from "./week";

/** How a contact is worked: answered while the customer waits, several at once in writing, or by a deadline. */
export type WorkKind = "voice" | "chat" | "deferrable";

/** The name of a pool of agents: the stated one, or, for a flow without a pool, the flow's own. The prefix keeps the two apart. */
export type PoolName = `pool:${Key}` | `flow:${Key}`;

/** What a flow asks for and how it is to be served, the workbook's blanks filled by the assumptions. */
export interface FlowTerms {
  readonly record: FlowRecord;
  readonly name: Key;
  /** Which flows share agents: those with the same text here. */
  readonly pool: PoolName;
  readonly kind: WorkKind;
  /** Mean handling time. */
  readonly handling: Seconds;
  readonly serviceTarget: Fraction;
  /** Target answer time. */
  readonly answerTime: Seconds;
  /** Over what the target is measured. */
  readonly targetPeriod: TargetPeriod;
  /** Mean patience; infinite where callers wait for ever. */
  readonly patience: Seconds;
  /** Chats one agent holds at once; beyond the measured pace of five no more is gained. */
  readonly concurrency: number;
  /** Both as they are today: what an offer's ratio is of, whatever the inside reaches at its best. */
  readonly asked: { readonly handling: Seconds; readonly concurrency: number };
  /** Working hours in which deferrable work must be done. */
  readonly deadline: Hours;
  readonly growth: Ratio;
  readonly volumeUncertainty: Ratio;
  /** Contacts of the twelve months, first year. */
  readonly monthly: readonly Contacts[];
  /** Contacts a year, first year. */
  readonly annual: ContactsPerYear;
  readonly open: WeekCells;
  readonly share: WeekCells;
  /** Share of the profile outside opening hours. */
  readonly outsideHours: Fraction;
  /** Contacts a year that come outside opening hours and that the inside does not serve. */
  readonly unmet: ContactsPerYear;
  /** How they fall into the closed half-hours; sums to 1, or is empty where the flow never closes. */
  readonly unmetShare: WeekCells;
  /** Contacts a year within `annual` that are not served today and that longer hours inside would serve. */
  readonly openedInside: ContactsPerYear;
}

const KINDS: Readonly<Record<Channel, WorkKind>> = {
  phone: "voice",
  chat: "chat",
  email: "deferrable",
  social: "deferrable",
  backOffice: "deferrable",
};

/** The demand and the service of every flow, in the order of their names so that the order of the rows changes nothing. */
export function flowTerms(inputs: Inputs, assumptions: Assumptions): readonly FlowTerms[] {
  const rows: FlowRows = {
    volumes: groupBy(inputs.volumes, ({ keys }) => keys.flow),
    profiles: groupBy(inputs.profiles, ({ keys }) => keys.profile),
  };
  return inputs.flows.map((record) => termsOf(record, rows, assumptions)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The rows of the tables that say more of a flow, by the name they give. */
interface FlowRows {
  readonly volumes: ReadonlyMap<Key, Inputs["volumes"]>;
  readonly profiles: ReadonlyMap<Key, Inputs["profiles"]>;
}

function termsOf(record: FlowRecord, { volumes, profiles }: FlowRows, assumptions: Assumptions): FlowTerms {
  const { name, pool, profile } = record.keys;
  const kind = KINDS[record.channel];
  const monthly = monthlyVolumes(record.annualVolume, volumes.get(name) ?? []);
  const annual = contactsPerYear(monthly.reduce<number>((sum, each) => sum + each, 0));
  const own = profile === undefined ? [] : (profiles.get(profile) ?? []);
  const chats = (stated: number | undefined): number =>
    kind === "chat" ? Math.min(MOST_CONCURRENT, assumptions.or(stated, "concurrency")) : 1;
  const unmetShare = assumptions.or(record.unmetDemand, "unmetDemand");
  const shape = weekShape(record, own, {
    opens: () => assumptions.get("opens"),
    closes: () => assumptions.get("closes"),
    ...(unmetShare > 0 && { unmet: { from: assumptions.get("unmetFrom"), to: assumptions.get("unmetTo") } }),
  });
  return {
    record,
    name,
    pool: pool === undefined ? `flow:${name}` : `pool:${pool}`,
    kind,
    handling: record.handlingTime,
    serviceTarget: kind === "deferrable" ? fraction(1) : assumptions.or(record.serviceTarget, "serviceTarget"),
    answerTime:
      kind === "deferrable"
        ? seconds(0)
        : assumptions.or(record.answerTime, kind === "chat" ? "answerTimeChat" : "answerTime"),
    targetPeriod: (kind === "deferrable" ? undefined : record.targetPeriod) ?? "halfHour",
    patience: record.patience ?? seconds(Infinity),
    concurrency: chats(record.concurrency),
    asked: {
      handling: record.handlingToday ?? record.handlingTime,
      concurrency: chats(record.concurrencyToday ?? record.concurrency),
    },
    deadline: kind === "deferrable" ? assumptions.or(record.deadline, "deadline") : hours(0),
    growth: assumptions.or(record.growth, "growth"),
    volumeUncertainty: assumptions.or(record.volumeUncertainty, "volumeUncertainty"),
    monthly,
    annual,
    open: shape.open,
    share: shape.share,
    outsideHours: shape.outside,
    // The stated share is of all demand; the volume is what is served. Nobody finds a flow closed that never closes, and written contacts wait for it to open.
    unmet: contactsPerYear(
      kind !== "deferrable" && sumOf(shape.elsewhere) > 0 ? (annual * unmetShare) / (1 - unmetShare) : 0,
    ),
    unmetShare: shape.elsewhere,
    openedInside: contactsPerYear(0),
  };
}

/** Contacts of a week of the season by half-hour, `scale` times the first year's. */
export function seasonWeek(terms: FlowTerms, season: Season, scale: Ratio): WeekCells {
  const contacts = season.months.reduce((sum, month) => sum + itemAt(terms.monthly, month), 0);
  const perWeek = (contacts * scale) / season.weeks;
  const cells = emptyWeek();
  terms.share.forEach((share, cell) => {
    cells[cell] = share * perWeek;
  });
  return cells;
}
