import { message, phrase } from "../../language";
import type { Message } from "../../language";
import { receivedText } from "../reading/table-reference";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { dimensionOf } from "./dimension";
import { answersIn, headerOf, labelOf } from "./made-choices";
import { madeQuantity } from "./made-quantity";
import { EVERY_ROW, meansAgainst } from "./mapping-row";
import type { MappingRow } from "./mapping-row";
import type { MappingQuestion } from "./question";
import type { UnitChoice } from "./unit-found";
import { rowMaker } from "./reading";
import type { Made, MadeCell, MappingContext } from "./reading";
import { toldIssue } from "./told-issue";
import type { SourceColumn } from "./layout";
import { piecesOfPrice } from "./words/price-pieces";
import { priceTitle } from "./words/price-titles";
import { includesTax, periodIn, scaleIn } from "./unit-words";
import { choicesOf, meaningOf, meaningWithin, namesPrice, plainWords } from "./words/dictionary";

/** What the texts over a price say it is for; null where none says it. The heading goes before the band, the band before titles that speak of prices. */
export function pricingSaid(heading: string, band: string, titles: readonly string[]): string | null {
  for (const text of [heading, band]) {
    const meant = text === "" ? null : meaningWithin("pricing", text);
    const said = whichHour(meant, text);
    if (said === "asked") return null;
    // An agent is priced by the hour, or by the day, of which the hours are not said.
    const period = said === "fteMonth" ? periodIn(text) : null;
    if (period === "hour") return "hour";
    if (period === "day") return null;
    if (said !== null) return said;
  }
  for (const title of titles) {
    const said =
      namesPrice(title) || priceTitle(title) !== null ? whichHour(meaningWithin("pricing", title), title) : null;
    if (said === "asked") return null;
    if (said !== null) return said;
  }
  return null;
}

/** Whether a price for contacts is for those alone that came to something, which may be no price of a contact. */
function isForSome(text: string): boolean {
  return /\b(?:resolved?|resolue?|solved|clos(?:ed|e)?|cloturee?|successful|reussie?|aboutie?|utile|useful|argumentee?|effective|positive?|positif|qualifiee?|qualified|converti?e?|converted|transformee?|completed|signee?|signed)\b/.test(
    plainWords(text),
  );
}

/** Which hour is priced, and which contacts: “prod.” and “production” are said of hours at work as well as of hours of handling. */
function whichHour(said: string | null, text: string): string | null {
  if (said === "contact") return isForSome(text) ? "asked" : said;
  if (said !== "hour" && said !== "productiveHour") return said;
  const words = plainWords(text);
  if (/\b(?:productive|productif)\b/.test(words)) return "productiveHour";
  return /\bprod(?:uction)?\b/.test(words) ? "asked" : said;
}

/** The pricing of a block that no column says: told by its texts, answered, or asked. */
export function pricingOf(
  texts: { readonly heading: string; readonly band: string; readonly titles: readonly string[] },
  { answers, isNow }: MappingContext,
): { readonly pricing: string | null; readonly against: string | null } {
  const said = pricingSaid(texts.heading, texts.band, texts.titles);
  const answer = answers.get("basis:offers.price") ?? answers.get(`word:offers.pricing:${EVERY_ROW}`);
  if (answer !== undefined) {
    const known = choicesOf("pricing").find((choice) => choice === answer.trim()) ?? meaningOf("pricing", answer);
    if (known !== null) {
      const before = answers.get("against:offers.pricing") ?? null;
      if (said === null || said === known) return { pricing: known, against: before };
      // What the source tells now goes against what was remembered: asked once, and the answer is kept with it.
      return { pricing: isNow("basis:offers.price") || before === said ? known : null, against: said };
    }
  }
  return { pricing: said, against: null };
}

export function pricingQuestion(heading: string): MappingQuestion {
  return {
    key: "basis:offers.price",
    text: message("mapping.question.pricing", { heading }),
    choices: answersIn("pricing"),
  };
}

/** Rates of value added tax in France; 0 where the buyer bears it anyway. */
const TAX_RATES = [20, 10, 5.5, 0] as const;

/** The word under which the mapping keeps the rate of a tax. */
const TAX_WORD = "tax";

/** By what prices that include tax are multiplied; null where the rate has to be asked, which is how many per cent. */
export function taxFactor(texts: readonly string[], { answers }: MappingContext): number | null {
  if (!texts.some(includesTax)) return 1;
  const answer = answers.get("tax:offers.price") ?? answers.get(`word:offers.price:${TAX_WORD}`);
  const rate = answer === undefined ? NaN : Number(answer.replace(",", ".").replace(/\s*%$/, ""));
  return Number.isFinite(rate) && rate >= 0 && rate <= 100 ? 1 / (1 + rate / 100) : null;
}

export function taxQuestion(heading: string, example: number): MappingQuestion {
  const means = (rate: number): Message =>
    message("mapping.choice.tax", {
      rate: String(rate),
      example: String(example),
      value: String(Number((example / (1 + rate / 100)).toPrecision(5))),
    });
  return {
    key: "tax:offers.price",
    text: message("mapping.question.tax", { heading }),
    choices: TAX_RATES.map((rate) => ({ value: String(rate), means: means(rate) })),
  };
}

/** The price of each offer, and its pricing where no column says it. */
export function madePrice(candidate: Candidate, choices: readonly (string | null)[], context: MappingContext): Made {
  const { layout, body, columns } = candidate;
  const column = columns.get("price");
  if (column === undefined || (candidate.rivals.has("price") && !answeredRival(context)))
    return { columns: [], rows: [], questions: [] };
  const texts = { heading: column.heading, band: column.band, titles: layout.titles };
  const told = columns.has("pricing") ? null : pricingOf(texts, context);
  const cells = textsOfPrices(candidate, column);
  const saidByCell = told === null ? [] : cells.map((text) => pricingSaid(text ?? "", "", []));
  const pricings = told === null ? choices : saidByCell.map((said) => said ?? told.pricing);
  const isOpen = told !== null && pricings.some((pricing, at) => pricing === null && cells[at] !== null);
  const tax = taxFactor([column.heading, column.band, ...layout.titles], context);
  const ofCells =
    tax === 1
      ? taxFactor(
          cells.flatMap((text) => text ?? []),
          context,
        )
      : 1;
  const pieces = piecesOfPrice(told?.pricing ?? null, [column.heading, column.band]);
  const first = layout.grid.cell(body.rows[0]?.row ?? 0, column.position);
  const questions = [
    ...(isOpen ? [pricingQuestion(column.path)] : []),
    ...(tax === null || ofCells === null
      ? [taxQuestion(column.path, typeof first === "number" ? first : Number.parseFloat(receivedText(first)))]
      : []),
  ];
  if (questions.length > 0) return { columns: [], rows: [], questions };
  const made = madeQuantity(
    candidate,
    {
      field: "price",
      becomes: "price",
      column,
      dimension: dimensionOf("offers", "price"),
      choices: pricings,
      also: (tax ?? 1) / pieces,
      dividedBy: cells.map((text, at) => {
        const said = saidByCell[at] ?? null;
        const own = said === null ? 1 : piecesOfPrice(said, [text ?? ""]) / pieces;
        return includesTax(text ?? "") ? own / (ofCells ?? 1) : own;
      }),
      // What is usual for a month says nothing of a year's price.
      ...(pieces === 1 ? {} : { known: scaleOfPieces(column.path) }),
    },
    context,
  );
  const make = rowMaker("offers", context);
  const pricing = told?.pricing ?? null;
  const labels = pricings.map((each) => (each === null ? null : phrase("en", labelOf("pricing", each))));
  const shown = body.rows.map(({ row }, at): MadeCell => ({
    value: labels[at] ?? null,
    source: {
      place: layout.grid.place(row, column.position),
      shown: (saidByCell[at] ?? null) === null ? (labels[at] ?? "") : (cells[at] ?? ""),
    },
  }));
  return {
    columns: [
      ...(told === null
        ? []
        : [{ column: "pricing", heading: phrase("en", headerOf("offers", "pricing")), cells: shown }]),
      ...(made.column === null ? [] : [made.column]),
    ],
    rows: [
      ...(pricing === null
        ? []
        : [make("basis:offers.price", { column: "pricing", means: meansAgainst(pricing, told?.against ?? null) })]),
      ...(made.row === null ? [] : [made.row]),
      ...taxRows(context),
    ],
    questions: made.questions,
  };
}

/** Prices that say themselves that they are for several units, as “€3,900 per FTE per year”: brought to one, and told. */
export function ownPieceIssues(candidate: Candidate): readonly Issue[] {
  const column = candidate.columns.get("price");
  if (candidate.table !== "offers" || column === undefined || candidate.columns.has("pricing")) return [];
  const texts = textsOfPrices(candidate, column);
  return texts.flatMap((text, at): readonly Issue[] => {
    const pieces = text === null ? 1 : piecesOfPrice(pricingSaid(text, "", []), [text]);
    if (text === null || pieces === 1) return [];
    const expected = ["mapping.issue.price-of-several", { times: Number((1 / pieces).toPrecision(4)) }] as const;
    const row = candidate.body.rows[at]?.row ?? 0;
    return [
      toldIssue(candidate, column, { code: "price-of-several", severity: "note", received: text, expected, row }),
    ];
  });
}

/** What the cells of prices say around their numbers: nothing, where they hold numbers alone; null where they are blank. */
function textsOfPrices({ layout, body }: Candidate, { position }: SourceColumn): readonly (string | null)[] {
  return body.rows.map(({ row }) => {
    const cell = layout.grid.cell(row, position);
    return cell === null ? null : typeof cell === "string" ? cell : "";
  });
}

function scaleOfPieces(heading: string): UnitChoice {
  // “Per thousand calls” says what is priced, not in what.
  const said = scaleIn(heading.replace(/thousand/i, " "));
  if (said === "thousand") return { id: "k€", factor: 1000 };
  return said === "cent" ? { id: "cent", factor: 0.01 } : { id: "€", factor: 1 };
}

/** The rate of the tax that was taken out, for the next run. */
export function taxRows(context: MappingContext): readonly MappingRow[] {
  const rate = context.answers.get("tax:offers.price");
  if (rate === undefined) return [];
  return [rowMaker("offers", context)("tax:offers.price", { column: "price", word: TAX_WORD, means: rate })];
}

function answeredRival({ answers }: MappingContext): boolean {
  return answers.has("field:offers.price") || answers.has("version:offers.price");
}
