import { GRID_TABLES, IDENTITY_KINDS } from "../../../intake";
import { phrase, text } from "../../../language";
import type { MessageKey } from "../../../language";
import type { Block, FileSheet, PlannedCell, ValidationPlan } from "../../../workbook";
import { words } from "../../cells";
import { tableBlock } from "../../table-block";
import type { ReportColumn } from "../../table-block";
import type { AskedLine } from "./asked-lines";
import { givenColumns } from "./lines-sheet";
import { paperSheet } from "./sheet-parts";
import type { SpecificationParts } from "./sheet-parts";

/** Rows of a line: its price, and two further tiers. */
const TIERS = 3;
const REQUIREMENTS = 14;
/** Requirements without which no contract is made. */
const MUSTS = 8;

/** The sheets that a provider fills: who offers, what is answered, what it costs. `provider` is empty where nobody is invited yet. */
export function gridSheets(
  parts: SpecificationParts,
  lines: readonly AskedLine[],
  provider: string,
): readonly FileSheet[] {
  return [identitySheet(parts, provider), pricesSheet(parts, lines), answersSheet(parts)];
}

/** What a column of a grid accepts, as Excel is told. */
type AskedKind = (typeof GRID_TABLES.prices.columns)[keyof typeof GRID_TABLES.prices.columns]["kind"];

function identitySheet(parts: SpecificationParts, provider: string): FileSheet {
  const { language, currency, mark } = parts;
  const say = (key: MessageKey): string => phrase(language, key, { currency });
  const items = Object.keys(IDENTITY_KINDS) as (keyof typeof IDENTITY_KINDS)[];
  const given: Partial<Record<(typeof items)[number], string>> = { provider, mark };
  const cellOf = (item: (typeof items)[number]): PlannedCell => {
    const stated = given[item] ?? "";
    if (item === "mark") return words(stated, "text");
    if (stated !== "") return { text: stated, style: "input" };
    return { blank: true, format: IDENTITY_KINDS[item].format, style: "input" };
  };
  const { columns, title } = GRID_TABLES.identity;
  return paperSheet(parts, "grid-identity", {
    name: say("specification.sheet.identity"),
    about: say("specification.grid.subtitle"),
    widths: [34, 40, 60],
    isProtected: true,
    blocks: [
      tableBlock<(typeof items)[number]>({
        id: "identity",
        gap: 1,
        column: 0,
        name: say(title),
        rows: items,
        columns: [
          { header: say(columns.item.header), cell: (item) => words(say(`papers.identity.${item}`), "label") },
          { header: say(columns.answer.header), cell: cellOf },
        ],
      }),
      {
        id: "accepts",
        // Beside the table, not below it.
        gap: -items.length,
        column: 2,
        cells: items.map((item) => [words(text(language, IDENTITY_KINDS[item].accepts), "note")]),
      },
    ],
  });
}

function pricesSheet(parts: SpecificationParts, lines: readonly AskedLine[]): FileSheet {
  const { language, currency } = parts;
  const say = (key: MessageKey): string => phrase(language, key, { currency });
  const given = givenColumns(language);
  const { columns, title } = GRID_TABLES.prices;
  const asked = Object.entries(columns).slice(given.length);
  const rows = lines.flatMap((line) => Array.from({ length: TIERS }, () => line));
  const answers = asked.map(([, { header, kind }]): ReportColumn<AskedLine> => ({
    header: say(header),
    cell: () => ({ blank: true, format: kind.format, style: "input" }),
  }));
  const block: Block = tableBlock<AskedLine>({
    id: "prices",
    gap: 1,
    column: 0,
    name: say(title),
    rows,
    wrap: [1, 2, 3],
    columns: [...given, ...answers],
  });
  const validation = asked.map(([, { kind }], index): ValidationPlan =>
    ruleOf(kind, given.length + index, say, text(language, kind.accepts)),
  );
  return paperSheet(parts, "grid-prices", {
    name: say("specification.sheet.prices"),
    about: say("specification.grid.subtitle"),
    widths: [6, 22, 26, 24, 14, 12, ...asked.map(() => 13)],
    frozen: true,
    isProtected: true,
    pagesWide: 2,
    blocks: [{ ...block, validation }],
  });
}

function ruleOf(kind: AskedKind, column: number, say: (key: MessageKey) => string, prompt: string): ValidationPlan {
  const rule = kind.validation;
  if (rule?.kind === "list") return { kind: "list", column, values: rule.labels.map(say), prompt };
  if (rule?.kind === "decimal") return { kind: "decimal", column, min: rule.min, max: rule.max, prompt };
  return { kind: "prompt", column, prompt };
}

function answersSheet(parts: SpecificationParts): FileSheet {
  const { language } = parts;
  const say = (key: MessageKey): string => phrase(language, key);
  const { columns, title } = GRID_TABLES.answers;
  const rows = Array.from({ length: REQUIREMENTS }, (_, index) => index + 1);
  const block = tableBlock<number>({
    id: "answers",
    gap: 1,
    column: 0,
    name: say(title),
    rows,
    wrap: [1],
    columns: [
      { header: say(columns.no.header), cell: (each) => words(`R${each}`, "label") },
      {
        header: say(columns.requirement.header),
        cell: (each) => words(say(`specification.requirement.${each}` as "specification.requirement.1"), "text"),
      },
      {
        header: say(columns.must.header),
        cell: (each) => words(say(each <= MUSTS ? "choices.yes" : "choices.no"), "text"),
      },
      {
        header: say(columns.answer.header),
        cell: () => ({ blank: true, format: columns.answer.kind.format, style: "input" }),
      },
      { header: say(columns.evidence.header), cell: () => ({ blank: true, format: "@", style: "input" }) },
    ],
  });
  const accepted = text(language, columns.answer.kind.accepts);
  return paperSheet(parts, "grid-answers", {
    name: say("specification.sheet.answers"),
    about: say("specification.grid.subtitle"),
    widths: [6, 80, 12, 14, 44],
    frozen: true,
    isProtected: true,
    blocks: [{ ...block, validation: [ruleOf(columns.answer.kind, 3, say, accepted)] }],
  });
}
