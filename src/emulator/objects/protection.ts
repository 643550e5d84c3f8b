import { optionalText } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import type { SheetRef } from "./selves";
import { isProtected } from "../sheet/edit";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
const FILE_NAMES: Readonly<Record<(typeof OPTIONS)[number], string>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

const make = kind<SheetRef>({
  type: "WorksheetProtection",
  scalars: {
    Protected: { get: ({ sheet }) => isProtected(sheet) },
    Options: {
      get: ({ sheet }) => {
        const kept = (sheet.raw.sheetProtection ?? {}) as Readonly<Record<string, unknown>>;
        return {
          ...Object.fromEntries(OPTIONS.map((name) => [name, kept[FILE_NAMES[name]] === true])),
          selectionMode: "Normal",
        };
      },
    },
  },
  methods: {
    Protect: ({ book, sheet }, [options, password]) => {
      if (book.options.readOnly) throw new ApiError("AccessDenied", "The workbook is read-only.");
      if (isProtected(sheet)) throw new ApiError("InvalidOperation", "The sheet is protected already.");
      if (optionalText(password) !== undefined && password !== "")
        throw new ApiError("ApiNotFound", "WorksheetProtection.protect with a password is not known to it.");
      const given = (options ?? {}) as Readonly<Record<string, unknown>>;
      const allowed = Object.fromEntries(OPTIONS.map((name) => [FILE_NAMES[name], given[name] === true]));
      sheet.raw.sheetProtection = { ...allowed, sheet: true, selectLockedCells: true, selectUnlockedCells: true };
      book.changes.add({ kind: "protection", sheet, isProtected: true });
    },
    Unprotect: ({ book, sheet }, [password]) => {
      if (book.options.readOnly) throw new ApiError("AccessDenied", "The workbook is read-only.");
      const kept = sheet.raw.sheetProtection as { hashValue?: string; password?: string } | null;
      // The host cannot check a password; a sheet that has one stays protected.
      if (isProtected(sheet) && (kept?.hashValue !== undefined || kept?.password !== undefined))
        throw new ApiError(
          "AccessDenied",
          typeof password === "string" ? "The password is not right." : "The sheet is protected with a password.",
        );
      sheet.raw.sheetProtection = null;
      book.changes.add({ kind: "protection", sheet, isProtected: false });
    },
  },
});

export function protectionObject(self: SheetRef): HostObject {
  return make(self);
}
