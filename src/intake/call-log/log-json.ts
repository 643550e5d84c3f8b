import { text } from "../../language";
import type { Language } from "../../language";
import { unitName } from "./survey/units";
import type { LogFinding } from "./log-finding";
import type { LogImported } from "./import-call-log";

/** An import as data: how the report was read, what was counted, what was left out and why, what is asked. */
export function logJson(imported: LogImported, language: Language): unknown {
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
): unknown {
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
