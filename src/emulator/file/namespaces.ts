/** The namespaces and relationship types of a workbook's parts, as most programs write them (ECMA-376, transitional). */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const STRICT: readonly (readonly [string, string])[] = [
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", MAIN],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", RELATION],
  [
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  ],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "http://schemas.openxmlformats.org/drawingml/2006/chart"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "http://schemas.openxmlformats.org/drawingml/2006/main"],
];

/** The kind of a relationship or a content type: its last step, in either dialect. */
export function kindOf(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

export function isStrict(text: string): boolean {
  return text.includes("http://purl.oclc.org/ooxml/");
}

/** The text with the namespaces of the strict dialect in place of the transitional ones. */
export function toStrict(text: string): string {
  return STRICT.reduce((sum, [strict, transitional]) => sum.replaceAll(`"${transitional}`, `"${strict}`), text);
}

/** The text with the transitional namespaces in place of the strict ones. */
export function toTransitional(text: string): string {
  return STRICT.reduce((sum, [strict, transitional]) => sum.replaceAll(`"${strict}`, `"${transitional}`), text);
}
