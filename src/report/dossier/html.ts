import type { DocumentPart } from "./document";

/** Looks of the page, in the page: it asks nobody for anything. */
const STYLE =
  "body{font:14px/1.45 Arial,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1f2933}" +
  "h1,h2,h3{color:#1f3a5f}table{border-collapse:collapse;margin:0 0 1rem}" +
  "th,td{border-bottom:1px solid #c9d1da;padding:.2rem .6rem;text-align:left;vertical-align:top}";

/** A document as one page of HTML that holds all it needs: no script, no address. */
export function html(language: string, title: string, parts: readonly DocumentPart[]): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return [
    "<!DOCTYPE html>",
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    "<body>",
    ...parts.map(part),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function part(each: DocumentPart): string {
  switch (each.kind) {
    case "heading":
      return `<h${each.level}>${escaped(each.text)}</h${each.level}>`;
    case "paragraph":
      return `<p>${escaped(each.text)}</p>`;
    case "table":
      return `<table>${row(each.headers, "th")}${each.rows.map((cells) => row(cells, "td")).join("")}</table>`;
  }
}

function row(cells: readonly string[], tag: "th" | "td"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
