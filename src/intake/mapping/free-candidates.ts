import { missingTables } from "../read-inputs";
import type { WorkbookContent } from "../../workbook";
import type { Candidate } from "./candidate";
import { SURE } from "./completeness";
import type { Layout } from "./layout";
import { countsHours } from "./words/counted-hours";
import type { SourceTable } from "./words/dictionary";

/** The ranges of a workbook as each of our tables, and which of them are read already. */
export interface Ranges {
  readonly layouts: readonly Layout[];
  readonly used: ReadonlySet<Layout>;
  readonly candidates: ReadonlyMap<Layout, ReadonlyMap<SourceTable, Candidate>>;
}

/** The free ranges as a table, each only where it is no better as another. */
export function freeCandidates(
  table: SourceTable,
  { layouts, used, candidates }: Ranges,
  { isRemembered, content }: { readonly isRemembered: boolean; readonly content: WorkbookContent },
): readonly Candidate[] {
  const found = freeAs(table, { layouts, used, candidates }, { isRemembered, content });
  // Hours stand for people only where nobody counts them.
  const counted = found.filter((each) => !standsOnHours(each));
  return counted.some(({ confidence }) => confidence >= SURE) ? counted : found;
}

function standsOnHours({ table, columns }: Candidate): boolean {
  const fte = table === "team" ? columns.get("fte") : undefined;
  return fte !== undefined && countsHours(fte.path);
}

function freeAs(
  table: SourceTable,
  { layouts, used, candidates }: Ranges,
  { isRemembered, content }: { readonly isRemembered: boolean; readonly content: WorkbookContent },
): readonly Candidate[] {
  const separate = table === "flows" && hasVolumesApart(candidates, content);
  return layouts
    .filter((layout) => !used.has(layout))
    .flatMap((layout) => {
      const all = candidates.get(layout);
      const candidate = all?.get(table);
      if (all === undefined || candidate === undefined) return [];
      // Months across are volumes only where the rows are flows; see `monthsAcross`.
      if (table === "volumes" && candidate.months.length > 0 && !isRemembered) return [];
      // Costs by month are as well laid out as contacts by month: how their rows are called tells them apart, not how sure either is.
      const others = [...all.values()].filter((each) => candidate.parts.length === 0 || each.table !== "volumes");
      const better = others.some(({ confidence }) => confidence > candidate.confidence);
      if (better && !isRemembered && candidate.confidence >= 0.45)
        return candidate.missing.length === 1 ? [{ ...candidate, confidence: 0.44 }] : [];
      // Volumes of a table of their own are the flows' volumes.
      const isComplete = separate && candidate.missing.length === 1 && candidate.missing[0] === "annualVolume";
      return [isComplete ? { ...candidate, confidence: candidate.confidence + 1 / 3, missing: [] } : candidate];
    });
}

function hasVolumesApart(candidates: Ranges["candidates"], content: WorkbookContent): boolean {
  if (!missingTables(content).includes("volumes")) return true;
  return [...candidates.values()].some((all) => {
    const [volumes, flows] = [all.get("volumes"), all.get("flows")];
    return volumes !== undefined && flows !== undefined && volumes.confidence >= SURE && flows.confidence < SURE;
  });
}
