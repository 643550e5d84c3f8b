import { ApiError } from "../errors";
import table from "./requirement-sets.json";

/** The version of ExcelApi that each member came with, by the kind of object that has it. */
const CAME_WITH: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([version, kinds]) =>
    Object.entries(kinds).flatMap(([type, names]) =>
      names.map((name): [string, string] => [`${type}.${name}`, version]),
    ),
  ),
);

/** What the client calls by other names than the page does. */
const ON_THE_WIRE: Readonly<Record<string, string>> = {
  "Worksheet.gridlines": "Worksheet.showGridlines",
  "Worksheet.headings": "Worksheet.showHeadings",
  "ChartTextFormat.font": "ChartTitleFormat.font",
  "Application.createWorkbook": "Excel.createWorkbook",
  "Workbook.createAndOpenWorkbook": "Excel.createWorkbook",
  "WorkbookCreated.open": "Excel.createWorkbook",
};

/**
 * The member of the documentation that a name on the wire stands for; `null` for what the client needs for itself, such as holding a range.
 *
 * @param name - as on the wire: `FreezeRows`, `_RegisterDataChangedEvent`
 */
export function publicMember(type: string, name: string): string | null {
  const event = /^_(?:Unr|R)egister(\w+)Event$/.exec(name)?.[1];
  if (event !== undefined) return `${type}.on${event.replace(/^DataChanged$/, "Changed")}`;
  if (name.startsWith("_")) return null;
  const member = `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return ON_THE_WIRE[member] ?? member;
}

/** Whether an Excel has an ExcelApi of this version or above. */
export type Supports = (set: string, version: string) => boolean;

/** Whether this Excel has a member, as far as its ExcelApi goes. What is in no set is the object's to refuse. */
export function isInSet(type: string, name: string, supports: Supports): boolean {
  const version = CAME_WITH.get(publicMember(type, name) ?? "");
  return version === undefined || supports("ExcelApi", version);
}

/** Refuses a member that came with a newer ExcelApi than this Excel has, by its name. */
export function requireInSet(type: string, name: string, supports: Supports): void {
  if (isInSet(type, name, supports)) return;
  const member = publicMember(type, name) ?? name;
  throw new ApiError(
    "ApiNotFound",
    `${member} came with ExcelApi ${CAME_WITH.get(member)}; this Excel has an older one.`,
  );
}
