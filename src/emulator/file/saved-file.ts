/** Something a person should know of a save. */
export interface SaveNote {
  readonly code: string;
  readonly place: string;
}

/** The bytes of a saved workbook, and what became of each part of the file that was opened. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Parts that came back byte for byte. */
  readonly kept: readonly string[];
  readonly edited: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly notes: readonly SaveNote[];
}
