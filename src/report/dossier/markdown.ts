import type { DocumentPart } from "./document";

/** A document as Markdown. Text stays text: no name of the user's becomes a mark, a tag or a cell of its own. */
export function markdown(parts: readonly DocumentPart[]): string {
  return `${parts.map(part).join("\n\n")}\n`;
}

function part(each: DocumentPart): string {
  switch (each.kind) {
    case "heading":
      return `${"#".repeat(each.level)} ${escaped(each.text)}`;
    case "paragraph":
      return escaped(each.text).replace(LIST, "$1\\$2");
    case "table":
      return [each.headers, each.headers.map(() => null), ...each.rows].map(line).join("\n");
  }
}

function line(cells: readonly (string | null)[]): string {
  return `| ${cells.map((cell) => (cell === null ? "---" : escaped(cell))).join(" | ")} |`;
}

/** Signs that Markdown reads get a stroke before them; `<` and `&` become entities, since Markdown lets HTML through. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s*[\r\n]+\s*/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]|~#]/g, "\\$&");
}

/** What would make a line the beginning of a list or of a quotation. */
const LIST = /^(\d*)([-+>.)])/;
