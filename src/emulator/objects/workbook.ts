import { text } from "../protocol/arguments";
import { kind, type HostObject } from "../protocol/members";
import { rangeObject, setMakers } from "./makers";
import { makeRange } from "./range";
import { RangeRef } from "./range-ref";
import { applicationObject } from "./application";
import { workbookOf } from "./workbook-created";
import { namesObject } from "./names";
import { propertiesObject } from "./properties";
import { settingsObject } from "./settings";
import { tablesObject } from "./tables";
import { makeTable } from "./table";
import { makeWorksheet } from "./worksheet";
import { worksheetsObject } from "./worksheets";
import type { Book } from "../book/book";
import type { HeldReferences } from "../protocol/references";

setMakers({ range: makeRange, worksheet: makeWorksheet, table: makeTable });

export interface WorkbookSelf {
  readonly book: Book;
  readonly references: HeldReferences;
}

const workbook = kind<WorkbookSelf>({
  type: "Workbook",
  scalars: {
    Name: { get: ({ book }) => book.options.name },
    ReadOnly: { get: ({ book }) => book.options.readOnly },
    IsDirty: {
      get: ({ book }) => book.isDirty,
      set: ({ book }, value) => {
        book.isDirty = value === true;
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  objects: {
    Worksheets: ({ book }) => worksheetsObject(book),
    Tables: ({ book }) => tablesObject(book, null),
    Names: ({ book }) => namesObject(book, null),
    Application: ({ book }) => applicationObject(book),
    Settings: ({ book }) => settingsObject(book),
    Properties: ({ book }) => propertiesObject(book),
  },
  methods: {
    // What the client of Excel on the web asks for in place of Application.createWorkbook.
    CreateAndOpenWorkbook: ({ book }, [base64]) => book.open(workbookOf(base64)),
    GetSelectedRange: ({ book }) => rangeObject(new RangeRef(book, book.activeSheet, book.selected)),
    GetActiveCell: ({ book }) => {
      const { top, left } = book.selected;
      return rangeObject(new RangeRef(book, book.activeSheet, { top, bottom: top, left, right: left }));
    },
    _GetRangeForEventByReferenceId: ({ references }, [id]) => references.find(text(id)),
    _GetRangeOrNullObjectForEventByReferenceId: ({ references }, [id]) => references.findOrNull(text(id)),
    _GetObjectByReferenceId: ({ references }, [id]) => references.find(text(id)),
    _GetReferenceCount: ({ references }) => references.count,
    _RemoveReference: ({ references }, [id]) => references.release(text(id)),
    _RemoveAllReferences: ({ references }) => references.releaseAll(),
  },
});

/** The global object of a request: the client calls it `context.workbook`'s parent, or the workbook itself. */
export function workbookObject(book: Book, references: HeldReferences): HostObject {
  return workbook({ book, references });
}
