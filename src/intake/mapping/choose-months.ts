import type { Candidate } from "./candidate";
import { chooseBlock, standsAt } from "./choose-block";
import type { ChosenBlock } from "./choose-block";
import type { MappingRow } from "./mapping-row";
import type { MappingAnswers } from "./question";

/** Which of the ranges with months across are the volumes: those that stand where an earlier mapping says, else the only one, else what is answered. */
export function chooseMonths(
  across: readonly Candidate[],
  { remembered, answers }: { readonly remembered: readonly MappingRow[]; readonly answers: MappingAnswers },
): ChosenBlock {
  const sources = remembered.flatMap(({ column, source }) => (column === "" ? [source] : []));
  const there = across.filter(({ layout }) => sources.some((source) => standsAt(layout, source)));
  if (there.length > 0 && there.length === sources.length && !answers.has("block:volumes"))
    return { chosen: there, question: null, nearest: [] };
  return chooseBlock(
    "volumes",
    across.map((each) => ({ ...each, confidence: 1 })),
    answers,
  );
}
