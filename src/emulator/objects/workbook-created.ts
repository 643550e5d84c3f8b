import type { Book } from "../book/book";
import { ApiError } from "../errors";
import { optionalText } from "../protocol/arguments";
import { kind } from "../protocol/members";

interface CreatedSelf {
  readonly book: Book;
  /** Null for a blank one. */
  readonly xlsx: Uint8Array | null;
}

/** A workbook that was made beside this one and is not in sight yet. */
export const workbookCreated = kind<CreatedSelf>({
  type: "WorkbookCreated",
  identity: ({ book }) => ({ Id: String(book.nextId()) }),
  methods: { Open: ({ book, xlsx }) => book.open(xlsx) },
});

/**
 * The bytes of a workbook as a request brings them; null where it asks for a blank one. Whether they are a workbook is seen where it is opened.
 *
 * @throws {@link ApiError} `InvalidArgument` where the text is no base64
 */
export function workbookOf(base64: unknown): Uint8Array | null {
  const given = optionalText(base64);
  if (given === undefined) return null;
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(given))
    throw new ApiError("InvalidArgument", "Expected a workbook in base64.");
  return Uint8Array.from(atob(given), (character) => character.charCodeAt(0));
}
