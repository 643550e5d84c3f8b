import { flag, optionalText, text } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import { areaName, quotedSheet } from "../sheet/address";
import type { Book } from "../book/book";
import { requireFormula } from "../sheet/edit";
import { requireName, sameName, sortedNames, type DefinedName } from "../book/names";
import type { Sheet } from "../sheet/sheet";
import { evaluateName } from "../formula/name-value";
import { rangeObject } from "./makers";
import { rangeOf, RangeRef } from "./range-ref";
import { worksheetObject } from "./makers";

interface NameSelf {
  readonly book: Book;
  readonly name: DefinedName;
}

const make = kind<NameSelf>({
  type: "NamedItem",
  identity: ({ name }) => ({ Id: name.name }),
  scalars: {
    Name: { get: ({ name }) => name.name },
    Type: { get: ({ book, name }) => evaluateName(book, name).type },
    Value: { get: ({ book, name }) => evaluateName(book, name).value },
    Formula: {
      get: ({ name }) => `=${name.formula}`,
      set: ({ book, name }, value) => {
        requireEditable(book);
        name.formula = readFormula(book, text(value));
        changed(book, name);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ book, name }, value) => {
        requireEditable(book);
        name.visible = flag(value);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ book, name }, value) => {
        requireEditable(book);
        name.comment = text(value);
      },
    },
    Scope: { get: ({ name }) => (name.sheet === null ? "Workbook" : "Worksheet") },
  },
  objects: {
    Worksheet: ({ book, name }) => {
      if (name.sheet === null) throw new ApiError("ItemNotFound", "The name belongs to the workbook.");
      return worksheetObject(book, name.sheet);
    },
    WorksheetOrNullObject: ({ book, name }) => (name.sheet === null ? null : worksheetObject(book, name.sheet)),
  },
  methods: {
    GetRange: ({ book, name }) => {
      const found = book.areaOfName(name);
      if (!found) throw new ApiError("InvalidReference", `The name "${name.name}" stands for no cells.`);
      return rangeObject(new RangeRef(book, found.sheet, found.area));
    },
    GetRangeOrNullObject: ({ book, name }) => {
      const found = book.areaOfName(name);
      return found ? rangeObject(new RangeRef(book, found.sheet, found.area)) : null;
    },
    Delete: ({ book, name }) => {
      requireEditable(book);
      book.names.splice(book.names.indexOf(name), 1);
      changed(book, name);
    },
  },
});

interface NamesSelf {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

const names = kind<NamesSelf>({
  type: "NamedItemCollection",
  items: (self) => listed(self).map((name) => make({ book: self.book, name })),
  item: (self, key) => {
    const name = find(self, key);
    if (!name) throw new ApiError("ItemNotFound");
    return make({ book: self.book, name });
  },
  methods: {
    GetCount: (self) => listed(self).length,
    GetItemOrNullObject: (self, [key]) => {
      const name = find(self, key);
      return name ? make({ book: self.book, name }) : null;
    },
    Add: (self, [name, reference, comment]) => {
      const range = rangeOf(reference);
      const formula = range
        ? `${quotedSheet(range.sheet.name)}!${areaName(range.area, true)}`
        : readFormula(self.book, text(reference, "a range or a formula"));
      return add(self, text(name), formula, optionalText(comment) ?? "");
    },
    AddFormulaLocal: (self, [name, formula, comment]) =>
      add(self, text(name), readFormula(self.book, text(formula)), optionalText(comment) ?? ""),
  },
});

function listed({ book, sheet }: NamesSelf): DefinedName[] {
  return sortedNames(book.names).filter((name) => name.sheet === sheet);
}

function find(self: NamesSelf, key: unknown): DefinedName | undefined {
  const wanted = text(key, "a name");
  return listed(self).find(({ name }) => sameName(name, wanted));
}

function add(self: NamesSelf, name: string, formula: string, comment: string): HostObject {
  const { book, sheet } = self;
  requireEditable(book);
  requireName(name);
  if (find(self, name)) throw new ApiError("ItemAlreadyExists", `There is a name "${name}".`);
  if (sheet === null && book.table(name)) throw new ApiError("ItemAlreadyExists", `There is a table "${name}".`);
  const added: DefinedName = { name, formula, sheet, visible: true, comment };
  book.names.push(added);
  changed(book, added);
  return make({ book, name: added });
}

function readFormula(book: Book, text: string): string {
  if (!text.startsWith("=")) throw new ApiError("InvalidArgument", "A name's formula begins with an equals sign.");
  const formula = text.slice(1);
  requireFormula(book, formula);
  return formula;
}

function requireEditable(book: Book): void {
  if (book.options.readOnly) throw new ApiError("AccessDenied", "The workbook is read-only.");
}

function changed(book: Book, { name }: DefinedName): void {
  book.calculation.touchNames(name);
  book.isDirty = true;
  book.changes.add({ kind: "other" });
}

export function namesObject(book: Book, sheet: Sheet | null): HostObject {
  return names({ book, sheet });
}
