/** The error codes of Office.js that the host answers with. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "EmptyChartSeries"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const WORDS: Readonly<Record<ApiErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API is not available in the embedded host.",
  EmptyChartSeries: "The attempted operation failed because the chart series is empty.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path cannot be used here.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Leave the cell and try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

const HTTP: Partial<Readonly<Record<ApiErrorCode, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** A request that Excel refuses, with Excel's code. It stops the batch. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly httpStatus: number;

  constructor(
    readonly code: ApiErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? WORDS[code] : `${WORDS[code]} ${detail}`);
    this.httpStatus = HTTP[code] ?? 400;
  }
}

/** Why a file could not be opened. */
export type WorkbookFileFault =
  | "empty"
  | "encrypted"
  | "xls"
  | "not-xlsx"
  | "compound"
  | "binary"
  | "corrupt"
  | "doctype"
  | "doubled"
  | "too-large"
  | "table-columns"
  | "too-many-cells"
  | "too-many-formats"
  | "too-many-names"
  | "too-many-reads"
  | "too-many-texts";

const FILE_WORDS: Readonly<Record<WorkbookFileFault, string>> = {
  empty: "The file is empty.",
  encrypted: "The file is protected by a password.",
  xls: "The file is in the older .xls format.",
  "not-xlsx": "The file is not an .xlsx workbook.",
  compound: "The file is an older Office file, or one protected by a password, and damaged.",
  binary: "The file is a binary workbook (.xlsb).",
  corrupt: "The workbook is damaged or incomplete.",
  doctype: "The workbook declares a document type, which no workbook needs.",
  doubled: "The workbook holds two parts of one name.",
  "too-large": "The workbook unpacks to more than it may.",
  "table-columns": "Two columns of one table have the same number.",
  "too-many-cells": "The workbook holds more cells than it may.",
  "too-many-formats": "The workbook holds more cell formats than it may.",
  "too-many-names": "The workbook holds more names than it may.",
  "too-many-reads": "The formulas of the workbook read more cells than they may.",
  "too-many-texts": "The workbook holds more texts than it may.",
};

/** A file that is not a workbook the host can open. `code` tells the cases apart. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
  /** What it may come to, where it comes to more. */
  readonly limit: number;
  /** The part that is at fault, where one is. */
  readonly part: string;

  constructor(
    readonly code: WorkbookFileFault,
    options?: ErrorOptions & { readonly limit?: number; readonly part?: string },
  ) {
    super(FILE_WORDS[code], options);
    this.limit = options?.limit ?? 0;
    this.part = options?.part ?? "";
  }
}

/** Why a workbook cannot be saved as it stands, without loss. */
export type WorkbookSaveFault = "data-table" | "moved-cells" | "shared-workbook" | "signed" | "unsound";

const SAVE_WORDS: Readonly<Record<WorkbookSaveFault, string>> = {
  "data-table": "A cell inside a data table was changed.",
  "moved-cells": "Rows or columns were moved on a sheet with parts that would not follow.",
  "shared-workbook": "The workbook is shared and keeps track of its changes.",
  signed: "The workbook carries a digital signature that an edit would break.",
  unsound: "The file that was made does not hold together.",
};

/** A save that would lose or break something: nothing is written, and the opened file stays the truth. `place` says where. */
export class WorkbookSaveError extends Error {
  override readonly name = "WorkbookSaveError";

  constructor(
    readonly code: WorkbookSaveFault,
    readonly place: string,
  ) {
    super(`${SAVE_WORDS[code]} ${place}`.trim());
  }
}
