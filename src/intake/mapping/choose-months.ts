import type { Candidate } from "./candidate";
import { chooseBlock, namesRange, standsAt } from "./choose-block";
import type { ChosenBlock } from "./choose-block";
import type { Layout } from "./layout";
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

/** Whether a person says that a range with months across is the volumes, now or in an earlier mapping. */
export function areVolumes(layout: Layout, remembered: readonly MappingRow[], answers: MappingAnswers): boolean {
  const answer = answers.get("block:volumes");
  if (answer !== undefined) return namesRange(layout, answer);
  return remembered.some(({ column, source }) => column === "" && standsAt(layout, source));
}
