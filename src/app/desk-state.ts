import type { Message } from "../language";

/** A file that the user chose. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A finding, or what was found to be so, in words. */
export interface DeskLine {
  readonly tone: "error" | "warning" | "told";
  readonly words: string;
}

/** What the provider of a file is to be asked, ready to be sent. */
export interface DeskQuestion {
  readonly file: string;
  readonly words: string;
}

/** What the user may ask of the papers that come back, and of the auditor's file. */
export type DeskRequest =
  | { readonly of: "grids"; readonly files: readonly GivenFile[] }
  /** Adds the offers that were read from the grids on show. */
  | { readonly of: "add" }
  | { readonly of: "tender" }
  | { readonly of: "actuals" }
  | { readonly of: "dossier" };

/** Where what was asked stands. */
export type Desk =
  | { readonly at: "working"; readonly of: DeskRequest["of"] }
  | {
      readonly at: "answered";
      readonly title: Message;
      readonly lines: readonly DeskLine[];
      readonly questions: readonly DeskQuestion[];
      /** Offers that may be added to the workbook. */
      readonly add: number;
      /** A file to download; null where none was made. */
      readonly file: GivenFile | null;
    }
  | { readonly at: "refused"; readonly why: Message; readonly detail: string };
