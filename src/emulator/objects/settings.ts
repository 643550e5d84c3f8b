import { text } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import type { Book } from "../book/book";
import { events } from "./event-members";

interface SettingSelf {
  readonly book: Book;
  readonly key: string;
}

const make = kind<SettingSelf>({
  type: "Setting",
  identity: ({ key }) => ({ Key: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.settings.get(key) ?? null,
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
        book.isDirty = true;
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
      book.isDirty = true;
    },
  },
});

const settings = kind<Book>({
  type: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => make({ book, key })),
  item: (book, key) => {
    if (!book.settings.has(text(key))) throw new ApiError("ItemNotFound");
    return make({ book, key: text(key) });
  },
  methods: {
    Add: (book, [key, value]) => {
      book.settings.set(text(key), value);
      book.isDirty = true;
      return make({ book, key: text(key) });
    },
    GetCount: (book) => book.settings.size,
    GetItemOrNullObject: (book, [key]) => (book.settings.has(text(key)) ? make({ book, key: text(key) }) : null),
    ...events("SettingsChanged"),
  },
});

export function settingsObject(book: Book): HostObject {
  return settings(book);
}
