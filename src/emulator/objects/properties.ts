import { text } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import type { Book } from "../book/book";

type Kept = "title" | "subject" | "creator" | "keywords" | "description" | "category" | "manager" | "company";

const kept = (name: Kept): { get: (book: Book) => string; set: (book: Book, value: unknown) => void } => ({
  get: ({ raw }) => (raw[name] as string | undefined) ?? "",
  set: (book, value) => {
    if (book.options.readOnly) throw new ApiError("AccessDenied", "The workbook is read-only.");
    book.raw[name] = text(value);
    book.isDirty = true;
  },
});

const make = kind<Book>({
  type: "DocumentProperties",
  scalars: {
    Title: kept("title"),
    Subject: kept("subject"),
    Author: kept("creator"),
    Keywords: kept("keywords"),
    Comments: kept("description"),
    Category: kept("category"),
    Manager: kept("manager"),
    Company: kept("company"),
    LastAuthor: { get: ({ raw }) => (raw.lastModifiedBy as string | undefined) ?? "" },
    CreationDate: { get: ({ raw }) => ((raw.created as Date | undefined) ?? new Date(0)).toISOString() },
  },
});

export function propertiesObject(book: Book): HostObject {
  return make(book);
}
