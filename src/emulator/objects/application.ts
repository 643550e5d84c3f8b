import { choice } from "../protocol/arguments";
import { kind, type HostObject } from "../protocol/members";
import type { Book } from "../book/book";
import { workbookCreated, workbookOf } from "./workbook-created";

const numbers = kind<Book>({
  type: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: (book) => separators(book).decimal },
    NumberGroupSeparator: { get: (book) => separators(book).group },
  },
});

const dates = kind<Book>({
  type: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { get: () => "/" },
    TimeSeparator: { get: () => ":" },
    ShortDatePattern: { get: ({ options }) => (options.culture.startsWith("fr") ? "dd/MM/yyyy" : "M/d/yyyy") },
    LongDatePattern: {
      get: ({ options }) => (options.culture.startsWith("fr") ? "dddd d MMMM yyyy" : "dddd, MMMM d, yyyy"),
    },
    LongTimePattern: { get: ({ options }) => (options.culture.startsWith("fr") ? "HH:mm:ss" : "h:mm:ss tt") },
  },
});

const culture = kind<Book>({
  type: "CultureInfo",
  scalars: { Name: { get: ({ options }) => options.culture } },
  objects: { NumberFormat: (book) => numbers(book), DatetimeFormat: (book) => dates(book) },
});

const application = kind<Book>({
  type: "Application",
  scalars: {
    CalculationMode: {
      get: ({ mode }) => mode,
      set: (book, value) => {
        book.mode = choice(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    CalculationState: { get: (book) => (book.calculation.isDirty && book.mode === "Manual" ? "Pending" : "Done") },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: (book) => separators(book).decimal },
    ThousandsSeparator: { get: (book) => separators(book).group },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (book) => culture(book) },
  methods: {
    CreateWorkbook: (book, [base64]) => workbookCreated({ book, xlsx: workbookOf(base64) }),
    Calculate: (book, [type]) => {
      if (choice(type, ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate") book.calculation.touchAll();
      book.calculate();
    },
    // There is no screen to keep still: the workbook is told of changes only at the end of a request.
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: (book) => {
      book.suspended = true;
    },
  },
});

function separators({ options }: Book): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(options.culture).formatToParts(12_345.6);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: find("decimal"), group: find("group") };
}

export function applicationObject(book: Book): HostObject {
  return application(book);
}
