import { speakOfProviders } from "../intake";
import type { Issue, MappedBlock, MappedWorkbook } from "../intake";
import { message } from "../language";
import type { Message } from "../language";

/** A range beside tables of ours that is left alone, with what is said of it. */
export interface LeftAlone {
  readonly key: string;
  readonly issue: Issue;
}

/** Ranges that could be offers but for what they ask, and speak neither of a flow nor of providers: beside tables of ours they stop no run, and are told. */
export function otherPrices({ blocks, questions }: MappedWorkbook): readonly LeftAlone[] {
  const [asked] = questions.filter(({ key }) => /[:.]offers\b/.test(key));
  if (asked === undefined) return [];
  return blocks
    .filter((block) => block.table === "offers" && !speaksOfProviders(block))
    .map((block) => ({
      key: "block:offers",
      issue: left(block, message("mapping.issue.other-prices", { name: sheetOf(block) })),
    }));
}

function speaksOfProviders({ made, headings, name }: MappedBlock): boolean {
  return made.columns.some(({ column }) => column === "flow") || speakOfProviders([name, ...headings]);
}

/** Months of flows whose yearly volumes say otherwise: of another year, or of a part. Beside a table of ours they do not go before its own figures. */
export function otherMonths({ blocks }: MappedWorkbook, issues: readonly Issue[]): readonly LeftAlone[] {
  if (!issues.some(({ code }) => code === "volume-conflict")) return [];
  return blocks
    .filter(({ table }) => table === "volumes")
    .map((block) => ({
      key: "block:volumes",
      issue: left(block, message("mapping.issue.other-months", { name: sheetOf(block) })),
    }));
}

function left(block: MappedBlock, expected: Message): Issue {
  const place = block.made.columns.flatMap(({ cells }) => cells)[0]?.source.place ?? null;
  return {
    severity: "warning",
    code: "nearly-a-table",
    table: block.name,
    row: null,
    column: null,
    received: block.headings.filter((heading) => heading !== "").join(", "),
    expected,
    place,
  };
}

function sheetOf({ made, name }: MappedBlock): string {
  return made.columns.flatMap(({ cells }) => cells)[0]?.source.place.sheet ?? name;
}
