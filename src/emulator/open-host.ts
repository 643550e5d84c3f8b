import { BridgedBook } from "./protocol/embedded-host";
import type { EmbeddedHost, HostOptions } from "./host-types";
import { openBook } from "./file/open-file";

/** The newest Excel the host can stand for: Excel LTSC 2021 and what came to the web with it. */
const NEWEST: Readonly<Record<string, number>> = {
  ExcelApi: 1.14,
  SharedRuntime: 1.1,
  CustomFunctionsRuntime: 1.3,
  DialogApi: 1.1,
  IdentityApi: 0,
  RibbonApi: 0,
};

/**
 * Opens a workbook behind a bridge for Microsoft's Office.js client; without a file, a new workbook with one empty sheet.
 *
 * @throws {@link WorkbookFileError} whose code tells an empty file, a password-protected one, one that is no workbook, and a damaged one apart
 */
export async function openHost(options: HostOptions = {}): Promise<EmbeddedHost> {
  const book = await openBook({
    ...(options.xlsx === undefined ? {} : { xlsx: options.xlsx }),
    functions: options.functions ?? [],
    name: options.name ?? "Book1.xlsx",
    readOnly: options.readOnly ?? false,
    culture: options.culture ?? "en-US",
  });
  return new BridgedBook(book, options.supports ?? supportsUpTo);
}

function supportsUpTo(set: string, version: string): boolean {
  const newest = NEWEST[set];
  if (newest === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = String(newest).split(".").map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}
