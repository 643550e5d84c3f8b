import { ApiError } from "../errors";

/**
 * Members that fail while several sheets are selected together: what a person is not offered then either, and whole rows. Microsoft documents no list;
 * office-js #2266 reports errors, `GeneralException` among them.
 */
const AFFECTED: ReadonlySet<string> = new Set([
  "ChartCollection.Add",
  "ConditionalFormatCollection.Add",
  "ConditionalFormatCollection.ClearAll",
  "DataValidation.Clear",
  "DataValidation.Prompt",
  "DataValidation.Rule",
  "Range.Delete",
  "Range.Hyperlink",
  "Range.Insert",
  "Table.ConvertToRange",
  "Table.Delete",
  "Table.Resize",
  "TableCollection.Add",
  "TableRowCollection.Add",
]);

/** Refuses a member that Excel refuses while sheets are grouped. */
export function requireUngrouped(type: string, member: string): void {
  if (AFFECTED.has(`${type}.${member}`)) throw new ApiError("GeneralException");
}
