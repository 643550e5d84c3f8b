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
export type WorkbookFileFault = "empty" | "encrypted" | "not-xlsx" | "corrupt";

const FILE_WORDS: Readonly<Record<WorkbookFileFault, string>> = {
  empty: "The file is empty.",
  encrypted: "The file is protected by a password, or is in the older .xls format.",
  "not-xlsx": "The file is not an .xlsx workbook.",
  corrupt: "The workbook is damaged or incomplete.",
};

/** A file that is not a workbook the host can open. `code` tells the cases apart. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileFault,
    options?: ErrorOptions,
  ) {
    super(FILE_WORDS[code], options);
  }
}
