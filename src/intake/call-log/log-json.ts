import { text } from "../../language";
import type { Language } from "../../language";
import { unitName } from "./survey/units";
import type { LogImported } from "./import-call-log";
import type { LeftOutCause, LogFinding } from "./log-finding";
import type { AnnualTopic } from "./log-tables";
import type { ReadingPlan } from "./reading-plan";
import type { ReportFile } from "./source/report-file";
import type { FieldColumn } from "./survey/fields";

/** A finding of a report as data, in the form of an issue of a workbook. */
export interface LogFindingJson extends Pick<
  LogFinding,
  "severity" | "code" | "count" | "lines" | "column" | "received"
> {
  /** What findings of one kind are grouped by: the code. */
  readonly cause: LogFinding["code"];
  readonly confirm: false;
  readonly table: null;
  /** The first line concerned; null where it is the report itself. */
  readonly row: number | null;
  readonly address: null;
  readonly flow: null;
  readonly expected: string;
  readonly alternatives: readonly string[];
  readonly fix: null;
}

/** A column of a report: what it was taken for, in which unit, and why. */
export interface LogColumnJson extends Pick<FieldColumn, "heading" | "field" | "why"> {
  /** The unit of times; null where the column has none, or nothing was counted yet. */
  readonly unit: string | null;
}

/** A topic of a report, which becomes a flow. */
export interface LogTopicJson extends Pick<
  AnnualTopic,
  "topic" | "channel" | "contacts" | "handling" | "wait" | "patience" | "weekdays" | "annualVolume"
> {
  /** Contacts answered; null where the report does not tell. */
  readonly answered: number | null;
}

/** What only a person can know: its key, its words, and what may be answered. */
export interface LogQuestionJson {
  readonly key: string;
  readonly text: string;
  readonly choices: readonly {
    readonly value: string;
    readonly means: string;
    /** True where a value of one's own is typed in its place. */
    readonly typed?: true;
  }[];
}

/** An import as data; what was counted is absent where nothing was. */
export interface LogJson {
  readonly read: boolean;
  readonly encoding: ReportFile["encoding"] | null;
  readonly separator: ReportFile["separator"] | null;
  readonly sheet: ReportFile["sheet"] | null;
  readonly warnings: readonly LogFindingJson[];
  readonly shape: ReadingPlan["shape"] | null;
  readonly columns: readonly LogColumnJson[];
  readonly lines?: {
    readonly physical: number;
    readonly title: number;
    readonly headings: number;
    readonly blank: number;
    readonly data: number;
  };
  /** Lines that are no contact of their own, by cause. */
  readonly out: readonly {
    readonly cause: LeftOutCause;
    readonly lines: number;
    readonly calls: number;
    /** The first lines, at most five. */
    readonly first: readonly number[];
  }[];
  readonly topics: readonly LogTopicJson[];
  readonly from?: string;
  readonly to?: string;
  readonly zone?: ReadingPlan["zone"];
  readonly questions: readonly LogQuestionJson[];
  /** Lines of the proof that nothing was lost. */
  readonly proof?: readonly string[];
}

/** An import as data: how the report was read, what was counted, what was left out and why, what is asked. */
export function logJson(imported: LogImported, language: Language): LogJson {
  const { file, findings } = imported;
  const base = {
    read: imported.kind === "read",
    encoding: file?.encoding ?? null,
    separator: file?.separator ?? null,
    sheet: file?.sheet ?? null,
    warnings: findings.map((each) => findingJson(each, language)),
  };
  if (imported.kind === "refused") return { ...base, shape: null, columns: [], out: [], topics: [], questions: [] };
  if (imported.kind === "asked")
    return {
      ...base,
      shape: imported.shape,
      columns: imported.columns.map(({ heading, field, why }) => ({ heading, field, unit: null, why })),
      out: [],
      topics: [],
      questions: imported.questions.map(({ key, text: asked, choices }) => ({
        key,
        text: text(language, asked),
        choices: choices.map(({ value, means, typed }) => ({
          value,
          means: text(language, means),
          ...(typed === true ? { typed } : {}),
        })),
      })),
    };
  const { plan, counted, topics, from, to, proof } = imported.summary;
  return {
    ...base,
    shape: plan.shape,
    columns: [...plan.columns.values()].map(({ heading, field, why }) => {
      const reading = plan.durations.get(field as "handling");
      return {
        heading,
        field,
        unit: reading === undefined ? null : (unitName(reading) ?? String(reading.secondsPerNumber)),
        why,
      };
    }),
    lines: {
      physical: counted.lines.physical,
      title: Math.max(0, plan.layout.after - 1),
      headings: plan.headings.length > 0 ? 1 : 0,
      blank: counted.lines.blank,
      data: counted.lines.data,
    },
    out: [...counted.leftOut.causes].map(([cause, { lines, contacts, first }]) => ({
      cause,
      lines,
      calls: plan.shape === "intervals" ? contacts : lines,
      first,
    })),
    topics: topics.map((topic) => ({
      topic: topic.topic,
      channel: topic.channel,
      contacts: topic.contacts,
      answered: topic.answeredContacts,
      handling: topic.handling,
      wait: topic.wait,
      patience: topic.patience,
      weekdays: topic.weekdays,
      annualVolume: topic.annualVolume,
    })),
    from,
    to,
    zone: plan.zone,
    questions: [],
    proof: proof.map((line) => text(language, line)),
  };
}

function findingJson(
  { severity, code, count, lines, column, received, expected }: LogFinding,
  language: Language,
): LogFindingJson {
  return {
    severity,
    code,
    cause: code,
    count,
    confirm: false,
    table: null,
    row: lines[0] ?? null,
    lines,
    column,
    address: null,
    flow: null,
    received,
    expected: text(language, expected),
    alternatives: [],
    fix: null,
  };
}
