import type { Language } from "../language";
import type { Workbook } from "../workbook";
import type { Inputs } from "../engine/records";
import type { Answered } from "./asked-lines";
import type { Run } from "./run";
import type { GridsInHand, Handled } from "./desk";
import type { Desk, DeskRequest } from "./desk-state";
import { failureDetail, failureMessage } from "./failure-message";

interface DeskOf {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly today: () => string;
  readonly seed: number;
}

/** What was answered, and whether the workbook's tables were written. */
interface Told {
  readonly desk: Desk;
  readonly wrote: boolean;
}

/** Whether papers may be asked of where a run stands: the tables were read, and nothing is under way. */
export function hasDesk({ at }: Run): boolean {
  return at === "done" || at === "ready" || at === "issues";
}

/** The recommendation on show with the inputs that it answers; null where there is none, or it is out of date. */
export function answeredOn(run: Run, inputs: Inputs | undefined): Answered | null {
  return run.at === "done" && !run.stale && inputs !== undefined
    ? { recommendation: run.recommendation, inputs }
    : null;
}

/** The desk of one session: it keeps the offers that were read until they are added. What it works with is fetched with the first request. */
export function paperDesk({ workbook, language, today, seed }: DeskOf) {
  let inHand: GridsInHand | null = null;
  const answer = async (request: DeskRequest, current: Answered | null): Promise<Told> => {
    try {
      const [desk, { speakOnPapers }] = await Promise.all([import("./desk"), import("../language/on-papers")]);
      speakOnPapers();
      const parts = {
        workbook,
        language,
        today: today(),
        seed,
        current,
      };
      const held = inHand;
      const done = async (): Promise<Handled | null> => {
        switch (request.of) {
          case "grids":
            return desk.gridsRead(request.files, parts);
          case "add":
            return held === null ? null : desk.gridsAdded(held, parts);
          case "tender":
            return desk.tenderCompared(parts);
          case "actuals":
            return desk.actualsCompared(parts);
          case "dossier":
            return current === null ? null : desk.dossierMade(current.recommendation, parts);
        }
      };
      const handled = (await done()) ?? desk.nothingThere();
      inHand = handled.grids;
      return { desk: handled.desk, wrote: request.of === "add" && handled.desk.at === "answered" };
    } catch (cause) {
      // What fails is said; nothing was half-written, for whoever writes takes back what it wrote.
      inHand = null;
      return { desk: { at: "refused", why: failureMessage(cause, true), detail: failureDetail(cause) }, wrote: false };
    }
  };
  return { answer };
}
