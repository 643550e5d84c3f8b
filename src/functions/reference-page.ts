import { CATALOGUE, NAMESPACE, accepted, isOptional } from "./catalogue";
import type { Cell, FunctionDeclaration, Parameter } from "./catalogue";
import { phrase, text } from "../language";
import { speakOnReference } from "../language/on-reference";
import type { Language, MessageKey } from "../language";

/** One function of the reference, in words; the pages in Markdown and HTML are made of these. */
export interface ReferenceEntry {
  readonly id: string;
  readonly signature: string;
  readonly about: string;
  readonly rows: readonly ReferenceRow[];
  readonly gives: string;
  /** What an answer takes, and where it ends. */
  readonly cost: string;
  readonly example: string;
  readonly page: string;
}

/** One argument of a function, in words. */
export interface ReferenceRow {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly accepted: string;
  readonly omitted: string;
}

/** The reference in a language, in the order of the catalogue. */
export function referenceEntries(language: Language): readonly ReferenceEntry[] {
  speakOnReference();
  return CATALOGUE.map((declaration) => entryOf(declaration, language));
}

function entryOf(declaration: FunctionDeclaration, language: Language): ReferenceEntry {
  const parameters = Object.values(declaration.parameters);
  return {
    id: declaration.id,
    signature: `${NAMESPACE}.${declaration.id}(${parameters.map((parameter) => signed(parameter, language)).join(separator(language))})`,
    about: phrase(language, `catalogue.function.${declaration.id}.about`),
    rows: parameters.map((parameter) => rowOf(parameter, language)),
    gives: phrase(language, `catalogue.unit.${declaration.result}`),
    cost: phrase(language, `catalogue.cost.${declaration.cost}`),
    example: exampleOf(declaration, language),
    page: declaration.page,
  };
}

function exampleOf({ example: { formula, gives } }: FunctionDeclaration, language: Language): string {
  return `${inLanguage(formula, language)} → ${typeof gives === "string" ? inWords(gives, language) : cell(gives, language)}`;
}

/** Excel in French separates arguments by semicolons, because the comma is its decimal mark. */
function separator(language: Language): string {
  return language === "fr" ? "; " : ", ";
}

/** Inside braces the semicolon starts a new row, which is the same in every language and the same list to us. */
function inLanguage(formula: string, language: Language): string {
  if (language === "en") return formula;
  // Whatever stands between quotation marks is a text, and no part of the formula's grammar.
  return formula
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? `"${inWords(part.slice(1, -1), language)}"` : grammarIn(part, language)))
    .join("");
}

function grammarIn(part: string, language: Language): string {
  const grammar = part
    .replaceAll(",", ";")
    .replaceAll(".", ",")
    .replaceAll("OUTSOURCE,", "OUTSOURCE.")
    .replaceAll("IF(", "SI(")
    .replaceAll("[#All]", "[#Tout]")
    .replaceAll("[#Headers]", "[#En-têtes]")
    .replaceAll("TRUE", "VRAI")
    .replaceAll("FALSE", "FAUX");
  return TABLES.reduce(
    (named, key) => named.replace(new RegExp(String.raw`\b${phrase("en", key)}\b`, "g"), phrase(language, key)),
    grammar,
  );
}

/** Tables of the sample workbook that examples speak of. */
const TABLES = ["tables.flows", "tables.team", "tables.offers", "tables.volumes", "tables.profiles"] as const;
/** Words of the texts that examples give and receive, which differ with the language of the workbook; the longer before those within them. */
const WORDS = [
  "example.flow.orders",
  "tables.flows.name",
  "common.decision.partial",
  "common.decision.full",
  "report.kind.window",
] as const;

/** A text of an example as a workbook in the language has it; keys of the law, ways to pay and the like are the same in all. */
function inWords(text: string, language: Language): string {
  return WORDS.reduce((said, key) => said.replaceAll(phrase("en", key), phrase(language, key)), text);
}

function signed(parameter: Parameter, language: Language): string {
  const name = phrase(language, `catalogue.parameter.${parameter.word}.name`);
  return isOptional(parameter) ? `[${name}]` : name;
}

function rowOf(parameter: Parameter, language: Language): ReferenceRow {
  return {
    name: phrase(language, `catalogue.parameter.${parameter.word}.name`),
    meaning: phrase(language, `catalogue.parameter.${parameter.word}.about`),
    unit: "unit" in parameter ? phrase(language, `catalogue.unit.${parameter.unit}`) : "",
    accepted: text(language, accepted(parameter)),
    omitted: omitted(parameter, language),
  };
}

function omitted(parameter: Parameter, language: Language): string {
  const value = parameter.omitted;
  if (value === undefined) return phrase(language, "catalogue.reference.required");
  if (value === Infinity || typeof value === "object") return phrase(language, "catalogue.reference.none");
  return cell(value, language);
}

function cell(value: Cell, language: Language): string {
  if (typeof value === "number") return phrase(language, "catalogue.received.number", { value });
  if (typeof value === "boolean")
    return phrase(language, value ? "catalogue.received.true" : "catalogue.received.false");
  return value;
}

/** The reference as a Markdown page, as kept in docs. */
export function referenceMarkdown(language: Language): string {
  const word = (key: MessageKey): string => phrase(language, key);
  const parts = referenceEntries(language).map((entry) => {
    const head = ["argument", "meaning", "unit", "accepted", "omitted"] as const;
    const table = [
      `| ${head.map((column) => word(`catalogue.reference.${column}`)).join(" | ")} |`,
      `|${head.map(() => "---").join("|")}|`,
      ...entry.rows.map(
        (row) => `| \`${row.name}\` | ${row.meaning} | ${row.unit} | ${row.accepted} | ${row.omitted} |`,
      ),
    ];
    return [
      `## ${entry.id}`,
      `\`${entry.signature}\``,
      entry.about,
      ...(entry.rows.length > 0 ? [table.join("\n")] : []),
      `**${word("catalogue.reference.gives")}**: ${entry.gives}. **${word("catalogue.reference.cost")}**: ${entry.cost}. **${word("catalogue.reference.example")}**: \`${entry.example}\`. **${word("catalogue.reference.method")}**: [${entry.page}](methods/${entry.page}.md).`.replaceAll(
        "**:",
        language === "fr" ? "**\u00a0:" : "**:",
      ),
    ].join("\n\n");
  });
  return `# ${word("catalogue.reference.title")}\n\n${word("catalogue.reference.intro")}\n\n${parts.join("\n\n")}\n`;
}
