import { ApiError, type ApiErrorCode } from "../errors";

/** Members that fail while another workbook is in front, and how, as Microsoft's page on troubleshooting Excel add-ins lists them. */
const AFFECTED: Readonly<Record<string, ApiErrorCode>> = {
  "Chart.Activate": "GeneralException",
  "Range.Select": "GeneralException",
  "Table.ClearFilters": "GeneralException",
  "Workbook.GetActiveCell": "InvalidSelection",
  "Workbook.GetSelectedRange": "InvalidSelection",
  "Workbook.GetSelectedRanges": "InvalidSelection",
  "Worksheet.Activate": "GeneralException",
  "Worksheet.Delete": "InvalidSelection",
  "Worksheet.Gridlines": "GeneralException",
  "Worksheet.Headings": "GeneralException",
  "Worksheet.ShowGridlines": "GeneralException",
  "Worksheet.ShowHeadings": "GeneralException",
  "WorksheetCollection.Add": "GeneralException",
  "WorksheetFreezePanes.FreezeAt": "GeneralException",
  "WorksheetFreezePanes.FreezeColumns": "GeneralException",
  "WorksheetFreezePanes.FreezeRows": "GeneralException",
  "WorksheetFreezePanes.GetLocationOrNullObject": "GeneralException",
  "WorksheetFreezePanes.Unfreeze": "GeneralException",
};

/** Refuses a member that Excel refuses while another workbook is in front. */
export function requireInFront(type: string, member: string): void {
  const code = AFFECTED[`${type}.${member}`];
  if (code !== undefined) throw new ApiError(code);
}
