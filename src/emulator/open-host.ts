import { hasSet, STANDARD } from "./edition";
import { openBook } from "./file/open-file";
import type { EmbeddedHost, HostOptions } from "./host-types";
import { BridgedBook } from "./protocol/embedded-host";

/**
 * Opens a workbook behind a bridge for Microsoft's Office.js client; without a file, a new workbook with one empty sheet.
 *
 * @throws {@link WorkbookFileError} whose code tells an empty file, a password-protected one, one that is no workbook, and a damaged one apart
 */
export async function openHost(options: HostOptions = {}): Promise<EmbeddedHost> {
  const edition = options.edition ?? STANDARD;
  const book = await openBook({
    ...(options.xlsx === undefined ? {} : { xlsx: options.xlsx }),
    functions: options.functions ?? [],
    name: options.name ?? "Book1.xlsx",
    readOnly: options.readOnly ?? false,
    culture: options.culture ?? "en-US",
    edition,
  });
  return new BridgedBook(book, options.supports ?? ((set, version) => hasSet(edition, set, version)));
}
