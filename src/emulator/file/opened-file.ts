/** The file that a workbook was opened from: the truth from which it is saved again. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  /** The file's parts by the names under which the library read them: sheets, tables and charts. */
  readonly origins: ReadonlyMap<string, string>;
}
