import type { Recommendation } from "../decision";
import type { Inputs } from "../engine/records";
import { message } from "../language";
import type { Language, Message } from "../language";
import { failureDetail, failureMessage } from "./failure-message";

/** A workbook of its own that goes out: a pane cannot save it, so it is opened, or downloaded by the page. */
export interface PaperFile {
  /** The name to save it under, with its ending. */
  readonly name: string;
  readonly xlsx: Uint8Array;
}

/** The specification and the blank grids, as far as they are. */
export type Papers =
  | { readonly at: "making" }
  | {
      readonly at: "made";
      /** The specification first, then a grid for each provider invited. */
      readonly files: readonly PaperFile[];
      /** The file that was opened last. */
      readonly opened: string | null;
      /** The file that Excel did not open, and why. */
      readonly failed: { readonly name: string; readonly why: Message; readonly detail: string } | null;
    }
  | { readonly at: "refused"; readonly why: Message; readonly detail: string };

/**
 * The specification of the flows to be priced and a blank grid for each provider, as the bytes of workbooks; or why nothing goes out. What makes them comes when
 * it is asked for: the pane opens without it.
 */
export async function papersOf(
  language: Language,
  recommendation: Recommendation,
  inputs: Inputs,
): Promise<Extract<Papers, { at: "made" | "refused" }>> {
  try {
    const [{ specificationFiles }, { workbookFile }] = await Promise.all([
      import("../report/papers/specification/specification-files"),
      import("../xlsx/workbook-file"),
    ]);
    const made = specificationFiles(language, recommendation, inputs);
    if (made.kind === "nothing") return { at: "refused", why: message("app.papers.nothing-to-price"), detail: "" };
    if (made.kind === "secret")
      return { at: "refused", why: message("app.papers.secret", { ...made.secret }), detail: "" };
    const files = made.files.map(({ name, sheets }) => ({ name, xlsx: workbookFile(sheets) }));
    return { at: "made", files, opened: null, failed: null };
  } catch (cause) {
    return { at: "refused", why: failureMessage(cause, true), detail: failureDetail(cause) };
  }
}

/** The same papers after one of them was opened, or could not be. */
export async function openedOne(
  papers: Extract<Papers, { at: "made" }>,
  { name, xlsx }: PaperFile,
  openBeside: (xlsx: Uint8Array) => Promise<void>,
): Promise<Papers> {
  try {
    await openBeside(xlsx);
    return { ...papers, opened: name, failed: null };
  } catch (cause) {
    const failed = { name, why: failureMessage(cause, true), detail: failureDetail(cause) };
    return { ...papers, opened: null, failed };
  }
}
