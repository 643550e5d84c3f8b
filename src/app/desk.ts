import type { Recommendation } from "../decision";
import { compareBids } from "../engine/tender";
import { issueLine } from "../intake";
import { isSpecification, readActuals, readGrids, readTender } from "../intake/papers";
import type { FiledOffer, GridFile, PaperIssue } from "../intake/papers";
import { paperFile, PaperUnreadable } from "../intake/papers/file/paper-file";
import { message, phrase, text } from "../language";
import type { Language, MessageKey, MessageValues } from "../language";
import { speakOnSheets } from "../language/on-sheets";
import { actualsJson } from "../report/papers/actuals-json";
import { dossierText } from "../report/dossier/dossier-text";
import type { Workbook } from "../workbook";
import { addOffers } from "./add-offers";
import { answeredBy, askedLines } from "./asked-lines";
import type { Answered } from "./asked-lines";
import { check } from "./check";
import type { Desk, DeskLine, DeskQuestion, GivenFile } from "./desk-state";

/** What the desk of papers works with. */
export interface DeskParts {
  readonly workbook: Workbook;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly seed: number;
  /** The recommendation on show with its inputs; null where there is none, or it is out of date. */
  readonly current: Answered | null;
}

/** What was read from filled grids, until it is added. */
export interface GridsInHand {
  readonly offers: readonly FiledOffer[];
}

/** An answer of the desk, and what it holds in hand for a next step. */
export interface Handled {
  readonly desk: Desk;
  readonly grids: GridsInHand | null;
}

/** Reads filled grids from files that were chosen, each whole, against what was asked. Nothing is written. */
export async function gridsRead(files: readonly GivenFile[], parts: DeskParts): Promise<Handled> {
  const { workbook, language, today } = parts;
  const content = await workbook.read();
  const given: GridFile[] = [];
  const lines: DeskLine[] = [];
  for (const { name, bytes } of files) {
    try {
      given.push(await paperFile(name, bytes, content.currency));
    } catch (cause) {
      if (!(cause instanceof PaperUnreadable)) throw cause;
      lines.push(line(language, "error", "papers.desk.unreadable", { file: name }));
    }
  }
  const asked = await askedLines(
    content,
    given,
    language,
    async () => parts.current ?? (await answeredBy(workbook, today, parts.seed)),
  );
  // The specification itself may come along with the grids that answer it.
  const grids = given.filter((file) => !isSpecification(file.content));
  const { offers, declined, issues } = readGrids(asked, grids, today);
  const said = message("papers.desk.offers", { offers: offers.length, declined: declined.length });
  return {
    desk: {
      at: "answered",
      title: said,
      lines: [
        ...lines,
        ...issues.map(({ file, issue }) => issueOf(language, issue, file)),
        ...declined.map(({ file, line: declines }) =>
          line(language, "told", "papers.desk.declined", { file, line: declines }),
        ),
      ],
      questions: questionsOf(language, issues),
      add: offers.length,
      file: null,
    },
    grids: { offers },
  };
}

/** Adds offers that were read, beside the user's own; earlier rows of the same lines are marked. */
export async function gridsAdded({ offers }: GridsInHand, parts: DeskParts): Promise<Handled> {
  const { workbook, language, today } = parts;
  const added = await addOffers(workbook, offers, language, today);
  if (added.kind === "refused") return { desk: { at: "refused", why: added.why, detail: "" }, grids: null };
  const { table, rows, replaced } = added;
  return {
    desk: { ...answer(message("papers.desk.added", { table, rows, replaced })), lines: [] },
    grids: null,
  };
}

/** Compares the bids of the workbook's tender. */
export async function tenderCompared({ workbook, language, seed }: DeskParts): Promise<Handled> {
  const { tender, issues } = readTender(await workbook.read());
  const { standings, shortlist } = compareBids(tender, seed);
  const names = shortlist.map(({ provider }) => provider).join(", ");
  const title =
    standings.length === 0
      ? message("papers.desk.no-tender")
      : message("papers.desk.shortlist", { count: shortlist.length, names });
  const lines = [
    ...standings.map(({ bid, total, rank }) =>
      line(language, "told", "papers.desk.bid", { provider: bid.provider, total, rank: rank ?? "out" }),
    ),
    ...issues.map((issue) => issueOf(language, issue, null)),
  ];
  return { desk: { ...answer(title), lines }, grids: null };
}

/** Compares the books with the plan: what was saved, and how near the decision is to turning. */
export async function actualsCompared({ workbook, language }: DeskParts): Promise<Handled> {
  const read = readActuals(await workbook.read());
  const { totals, alarms } = actualsJson(read, language);
  const ringing = alarms.filter(({ state }) => state !== "none");
  const title =
    totals.length === 0
      ? message("papers.desk.no-actuals")
      : message("papers.desk.actuals", { flows: totals.length, alarms: ringing.length });
  const lines = [
    ...ringing.map(({ flow, parameter, state }) =>
      line(language, state === "crossed" ? "error" : "warning", "papers.desk.alarm", {
        flow,
        parameter: message(`papers.parameter.${parameter}`),
        state,
      }),
    ),
    ...totals.map(({ flow, saving, planSaving }) =>
      line(language, "told", "papers.desk.actual", { flow, saving, planned: planSaving }),
    ),
    ...read.issues.map((issue) => issueOf(language, issue, null)),
  ];
  return { desk: { ...answer(title), lines }, grids: null };
}

/** The auditor's file of the recommendation on show, as one page of HTML to download. */
export async function dossierMade(recommendation: Recommendation, parts: DeskParts): Promise<Handled> {
  const { workbook, language, today } = parts;
  speakOnSheets();
  const checked = await check(workbook, today);
  if (checked.kind !== "read")
    return { desk: { at: "refused", why: message("papers.desk.no-inputs"), detail: "" }, grids: null };
  const { inputs, issues, reading, content, recognised } = checked;
  const written = dossierText(
    { language, recommendation, inputs, issues, leftOut: reading.leftOut, tables: content.tables, recognised },
    "html",
  );
  const file = {
    name: `${phrase(language, "papers.desk.dossier-file")}.html`,
    bytes: new TextEncoder().encode(written),
  };
  return { desk: { ...answer(message("papers.desk.dossier")), lines: [], file }, grids: null };
}

/** Nothing to add, or no recommendation to tell of. */
export function nothingThere(): Handled {
  return { desk: { at: "refused", why: message("papers.desk.no-inputs"), detail: "" }, grids: null };
}

function answer(title: Extract<Desk, { at: "answered" }>["title"]): Extract<Desk, { at: "answered" }> {
  return { at: "answered", title, lines: [], questions: [], add: 0, file: null };
}

function line(language: Language, tone: DeskLine["tone"], key: MessageKey, values: MessageValues): DeskLine {
  return { tone, words: text(language, message(key, values)) };
}

/** An issue with its file, sheet and cell. */
function issueOf(language: Language, issue: PaperIssue, file: string | null): DeskLine {
  const words = issueLine(language, issue);
  return {
    tone: issue.severity === "error" ? "error" : "warning",
    words: file === null ? words : `${file} · ${words}`,
  };
}

/** What each provider is to be asked, one sentence an issue. */
function questionsOf(
  language: Language,
  issues: readonly { readonly file: string | null; readonly issue: PaperIssue }[],
): readonly DeskQuestion[] {
  const byFile = new Map<string, string[]>();
  for (const { file, issue } of issues)
    if (file !== null) byFile.set(file, [...(byFile.get(file) ?? []), issueLine(language, issue)]);
  return [...byFile].map(([file, asked]) => ({ file, words: asked.map((each) => `– ${each}`).join("\n") }));
}
