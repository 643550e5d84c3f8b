import { phrase } from "../language";
import type { Language } from "../language";
import { referenceEntries } from "./reference-page";
import type { ReferenceEntry } from "./reference-page";

/** The page that Excel's function wizard opens: the whole reference, one anchor a function, no script. */
export function helpPage(language: Language): string {
  const title = escaped(phrase(language, "catalogue.reference.title"));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: CanvasText; background: Canvas; color-scheme: light dark; }
code { font-family: Consolas, ui-monospace, monospace; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid GrayText; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
section { scroll-margin-top: 1rem; }
</style>
</head>
<body>
<h1>${title}</h1>
<p>${escaped(phrase(language, "catalogue.reference.intro"))}</p>
${referenceEntries(language)
  .map((entry) => section(entry, language))
  .join("\n")}
</body>
</html>
`;
}

function section({ id, signature, about, rows, gives, cost, example }: ReferenceEntry, language: Language): string {
  const word = (
    part: "argument" | "meaning" | "unit" | "accepted" | "omitted" | "gives" | "cost" | "example",
  ): string => escaped(phrase(language, `catalogue.reference.${part}`));
  const head = (["argument", "meaning", "unit", "accepted", "omitted"] as const)
    .map((part) => `<th scope="col">${word(part)}</th>`)
    .join("");
  const body = rows
    .map(
      (row) =>
        `<tr><td><code>${escaped(row.name)}</code></td>${[row.meaning, row.unit, row.accepted, row.omitted].map((each) => `<td>${escaped(each)}</td>`).join("")}</tr>`,
    )
    .join("\n");
  const table = rows.length > 0 ? `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>` : "";
  return `<section id="${id.toLowerCase()}">
<h2>${id}</h2>
<p><code>${escaped(signature)}</code></p>
<p>${escaped(about)}</p>
${table}
<p><strong>${word("gives")}</strong> ${escaped(gives)}. <strong>${word("cost")}</strong> ${escaped(cost)}. <strong>${word("example")}</strong> <code>${escaped(example)}</code></p>
</section>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
