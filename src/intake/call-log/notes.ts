import { dateOfSerial, isoDate } from "../../engine/serial-date";
import { message } from "../../language";
import type { Message } from "../../language";
import type { Counted } from "./count/count";
import { MOST_FLOWS } from "../cross-checks/most-flows";
import { finding } from "./log-finding";
import type { LogFinding } from "./log-finding";
import type { AnnualTopic } from "./log-tables";
import { isOneDay } from "./one-day";
import type { ReadingPlan } from "./reading-plan";
import type { Period } from "./topic-figures";
import { unknownWorkFindings } from "./unknown-work";

/** Share of the lines in which contacts may end otherwise than answered or abandoned without a word. */
const FEW = 0.01;

/** Lines left out, by cause, and what counting showed. */
export function countingFindings(counted: Counted, plan: ReadingPlan): readonly LogFinding[] {
  const { leftOut, strayQuotes, undirected, lostWithTalk, durationOutliers, totalsApart } = counted;
  const findings = [...leftOut.causes].map(([cause, { lines, first, received, column }]) =>
    finding(cause, message(`importLog.cause.${cause}`), { count: lines, lines: first, received, column }),
  );
  if (strayQuotes.first !== null)
    findings.push(
      finding("quote-unclosed", message("importLog.note.quote-unclosed"), {
        count: strayQuotes.count,
        lines: [strayQuotes.first],
      }),
    );
  if (undirected.count > 0)
    findings.push(
      finding("direction-blank", message("importLog.note.direction-blank"), {
        count: undirected.count,
        lines: undirected.first,
        column: plan.columns.get("direction")?.heading ?? null,
      }),
    );
  if (lostWithTalk.count > 0)
    findings.push(
      finding("lost-with-talk", message("importLog.note.lost-with-talk"), {
        count: lostWithTalk.count,
        lines: lostWithTalk.first,
        column: plan.columns.get("answered")?.heading ?? null,
      }),
    );
  findings.push(...unknownWorkFindings(counted, plan));
  if (durationOutliers.first !== null)
    findings.push(
      finding(
        "duration-outlier",
        message("importLog.note.duration-outlier", { of: plan.shape === "intervals" ? "intervals" : "calls" }),
        {
          count: durationOutliers.count,
          lines: [durationOutliers.first],
        },
      ),
    );
  if (counted.unusual.count > 0)
    findings.push(
      finding("duration-unusual", message("importLog.note.duration-unusual"), {
        count: counted.unusual.count,
        lines: counted.unusual.first,
      }),
    );
  const [apart] = totalsApart;
  if (apart !== undefined)
    findings.push(
      finding("total-not-sum", message("importLog.note.total-not-sum", { counted: apart.counted }), {
        count: totalsApart.length,
        lines: totalsApart.slice(0, 5).map(({ line }) => line),
        received: String(apart.stated),
      }),
    );
  const { parts } = counted;
  if (parts !== null && parts.apart > FEW * parts.lines)
    findings.push(
      finding(
        "offered-not-sum",
        message("importLog.note.offered-not-sum", { offered: parts.offered, sum: parts.sum }),
        {
          count: parts.apart,
          column: plan.columns.get("offered")?.heading ?? null,
        },
      ),
    );
  if (counted.over.count > 0)
    findings.push(
      finding("more-than-offered", message("importLog.note.more-than-offered"), {
        count: counted.over.count,
        lines: counted.over.first,
        column: plan.columns.get("offered")?.heading ?? null,
      }),
    );
  const delivered = leftOut.causes.get("earlier-delivery");
  if (delivered !== undefined)
    findings.push(finding("delivered-twice", message("importLog.note.delivered-twice"), { count: delivered.lines }));
  if (plan.columns.has("whole") && !plan.durations.has("whole"))
    findings.push(
      finding("whole-set-aside", message("importLog.note.whole-set-aside"), {
        column: plan.columns.get("whole")?.heading ?? null,
      }),
    );
  return findings;
}

/** What a report does not hold, and what was assumed instead. */
export function notesOn(plan: ReadingPlan, period: Period, topics: readonly AnnualTopic[]): readonly LogFinding[] {
  const { columns, durations, shape } = plan;
  const notes: LogFinding[] = [];
  if (isOneDay(period)) {
    const volume = topics.every(({ annualVolume }) => annualVolume === null) ? "blank" : "given";
    notes.push(finding("one-day", message("importLog.note.one-day", { volume })));
  }
  if (shape === "intervals" && !columns.has("offered")) notes.push(offeredBySum(plan));
  const cut = topics.filter(({ answeredCut }) => answeredCut > 0);
  if (cut.length > 0)
    notes.push(
      finding(
        "answered-cut",
        message("importLog.note.answered-cut", {
          topics: cut.map(({ topic }) => topic).join(", "),
          count: cut.reduce((sum, { answeredCut }) => sum + answeredCut, 0),
        }),
        { column: columns.get("handled")?.heading ?? null },
      ),
    );
  const parts = topics.filter(({ isPart }) => isPart);
  if (parts.length > 0)
    notes.push(
      finding(
        "channels-apart",
        message("importLog.note.channels-apart", {
          flows: parts.map(({ topic, contacts }) => `${topic} (${String(contacts)})`).join(", "),
        }),
        { count: parts.length, column: columns.get("channel")?.heading ?? null },
      ),
    );
  if (topics.length > MOST_FLOWS)
    notes.push(
      finding("too-many-flows", message("importLog.note.too-many-flows", { flows: topics.length, most: MOST_FLOWS }), {
        count: topics.length,
        column: columns.get("channel")?.heading ?? columns.get("topic")?.heading ?? null,
      }),
    );
  if (!columns.has("topic")) notes.push(finding("no-topic", message("importLog.note.no-topic")));
  const { title } = plan.daysIn;
  if (title !== null)
    notes.push(
      finding(
        "date-of-title",
        message("importLog.note.date-of-title", {
          title: title.last === null ? title.first : `${title.first} – ${title.last}`,
          from: dateWords(period.first),
          to: dateWords(period.last),
          days: plan.stretch === null ? "one" : "more",
        }),
        { received: title.first },
      ),
    );
  if (plan.grain === "month") notes.push(finding("by-month", message("importLog.note.by-month")));
  else if (plan.grain === "week") notes.push(finding("by-week", message("importLog.note.by-week")));
  else if (plan.grain === "stretch") notes.push(finding("by-stretch", message("importLog.note.by-stretch")));
  else if (shape === "intervals" && plan.halfHours === 0)
    notes.push(finding("no-time-of-day", message("importLog.note.no-time-of-day")));
  // A column of ends gives none where the answer before it is not known.
  const worked = topics.some(({ handling }) => handling !== null);
  if (!worked && shape !== "events") notes.push(finding("no-handling", message("importLog.note.no-handling")));
  if (!durations.has("handling") && durations.has("talk")) {
    const held = columns.get("talk")?.holds ?? [];
    const missing = (["hold", "wrap"] as const).filter((field) => !durations.has(field) && !held.includes(field));
    if (missing.length > 0)
      notes.push(
        finding(
          "talk-only",
          message("importLog.note.talk-only", { missing: missing.length === 2 ? "both" : (missing[0] ?? "both") }),
        ),
      );
  }
  if (!durations.has("handling") && !durations.has("talk") && durations.has("whole"))
    notes.push(
      finding(
        "whole-as-handling",
        message("importLog.note.whole-as-handling", { wait: plan.waitInWhole ? "out" : "in" }),
        {
          column: columns.get("whole")?.heading ?? null,
        },
      ),
    );
  if (topics.some(({ answered }) => answered === null))
    notes.push(finding("no-answered", message("importLog.note.no-answered")));
  if (topics.some(({ patience, patienceIsFloor }) => patience !== null && patienceIsFloor))
    notes.push(finding("patience-floor", message("importLog.note.patience-floor")));
  return notes;
}

function dateWords(serial: number): Message {
  const [year = "", month = "", day = ""] = isoDate(dateOfSerial(serial)).split("-");
  return message("importLog.proof.date", { year, month, day });
}

/** A report without contacts offered: they are those answered and those abandoned, or, where nothing is lost in it, those answered alone. */
function offeredBySum({ columns }: ReadingPlan): LogFinding {
  const lost = columns.get("abandonedCount");
  return finding(
    "offered-by-sum",
    message("importLog.note.offered-by-sum", {
      abandoned: lost === undefined ? "unknown" : "given",
      column: lost?.heading ?? "",
    }),
    { severity: lost === undefined ? "warning" : "note", column: columns.get("handled")?.heading ?? null },
  );
}
