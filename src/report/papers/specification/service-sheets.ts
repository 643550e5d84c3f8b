import type { FlowTerms } from "../../../engine/demand";
import { SERVICE_LEVEL_DEFINITIONS } from "../../../engine/workforce";
import type { ServiceLevelDefinition } from "../../../engine/workforce";
import { phrase } from "../../../language";
import type { MessageKey } from "../../../language";
import type { FileSheet } from "../../../workbook";
import { number, words } from "../../cells";
import { FORMATS } from "../../formats";
import { tableBlock } from "../../table-block";
import { BANDED, BANDS } from "../../sheets/steering/steering-sheet";
import { ASKED } from "./lines-sheet";
import { linesOf, paperSheet } from "./sheet-parts";
import type { SpecificationParts } from "./sheet-parts";

/** Rules of the paper; every one is practice, and the buyer's to change. */
export const RULES = { intervals: 0.9, abandonment: 0.05, forecastWeeks: 8, forecastBand: 0.1, bonusMalus: 0.05 };

/** The worked line of the definitions: contacts offered, answered in time, given up, given up in time, and of these that would have been answered in time. */
export const WORKED = { offered: 1000, inTime: 860, abandoned: 60, abandonedInTime: 20, wouldHaveBeen: 15 };

/** What each definition makes of the same day. */
export function workedLevel(definition: ServiceLevelDefinition): number {
  const { offered, inTime, abandoned, abandonedInTime, wouldHaveBeen } = WORKED;
  switch (definition) {
    case "offered":
      return inTime / offered;
    case "virtual":
      return (inTime + wouldHaveBeen) / offered;
    case "handled":
      return (inTime + abandonedInTime) / offered;
    case "patient":
      return inTime / (offered - abandonedInTime);
    case "answered":
      return inTime / (offered - abandoned);
  }
}

const WIDTHS = [28, 46, 12, 14, 20, 18, 18, 16];

/** What is promised to customers, and what the five definitions make of the same day. */
export function levelsSheet(parts: SpecificationParts, flows: readonly FlowTerms[]): FileSheet {
  const { language } = parts;
  const say = (key: MessageKey): string => phrase(language, key);
  const waits = ({ kind }: FlowTerms): boolean => kind !== "deferrable";
  return paperSheet(parts, "specification-levels", {
    name: say("specification.sheet.levels"),
    about: say("specification.about.levels"),
    widths: WIDTHS,
    blocks: [
      tableBlock<FlowTerms>({
        id: "levels",
        gap: 1,
        column: 0,
        name: say("specification.table.levels"),
        rows: flows,
        columns: [
          { header: say("papers.grid.flow"), cell: ({ record }) => words(record.name, "text") },
          {
            header: say("papers.grid.definitionAsked"),
            cell: (each) => words(waits(each) ? say(`papers.definition.${ASKED}`) : "", "text"),
          },
          {
            header: say("specification.column.target"),
            cell: ({ serviceTarget }) => number(serviceTarget, FORMATS.wholePercent),
          },
          {
            header: say("specification.column.within"),
            cell: (each) => number(waits(each) ? each.answerTime : null, FORMATS.count),
          },
          {
            header: say("tables.flows.targetPeriod"),
            cell: (each) => words(waits(each) ? say(`choices.targetPeriod.${each.targetPeriod}`) : "", "text"),
          },
          {
            header: say("specification.column.deadline"),
            cell: (each) => number(waits(each) ? null : each.deadline, FORMATS.count),
          },
          {
            header: say("specification.column.intervals"),
            cell: (each) =>
              number(waits(each) && each.targetPeriod === "halfHour" ? RULES.intervals : null, FORMATS.wholePercent),
          },
          {
            header: say("specification.column.abandonment"),
            cell: (each) => number(waits(each) ? RULES.abandonment : null, FORMATS.wholePercent),
          },
        ],
      }),
      {
        id: "aboutDefinitions",
        gap: 2,
        column: 0,
        cells: linesOf(say("specification.about.definitions"), WIDTHS).map((line) => [words(line, "note")]),
      },
      tableBlock<ServiceLevelDefinition>({
        id: "definitions",
        gap: 1,
        column: 0,
        name: say("specification.table.definitions"),
        rows: SERVICE_LEVEL_DEFINITIONS,
        wrap: [1],
        columns: [
          {
            header: say("papers.grid.definition"),
            cell: (definition) => words(say(`papers.definition.${definition}`), "text"),
          },
          {
            header: say("specification.column.meaning"),
            cell: (definition) => words(say(`specification.definition.${definition}`), "text"),
          },
          {
            header: say("specification.column.example"),
            cell: (definition) => number(workedLevel(definition), FORMATS.percent),
          },
        ],
      }),
    ],
  });
}

/** What hitting and missing the targets does to the bill. */
export function bandsSheet(parts: SpecificationParts): FileSheet {
  const { language } = parts;
  const say = (key: MessageKey): string => phrase(language, key);
  const rows = BANDED.flatMap((indicator) => BANDS.map((band) => ({ indicator, ...band })));
  return paperSheet(parts, "specification-bands", {
    name: say("specification.sheet.bands"),
    about: phrase(language, "specification.about.bands", { limit: RULES.bonusMalus }),
    widths: [40, 44, 34],
    blocks: [
      tableBlock<(typeof rows)[number]>({
        id: "bands",
        gap: 1,
        column: 0,
        name: say("specification.table.bands"),
        rows,
        columns: [
          {
            header: say("specification.column.indicator"),
            cell: ({ indicator }) => words(say(`report.steering.indicator.${indicator}`), "text"),
          },
          { header: say("specification.column.band"), cell: ({ band }) => words(say(`report.steering.band.${band}`)) },
          { header: say("specification.column.effect"), cell: ({ effect }) => number(effect, "+0%;-0%;0%") },
        ],
      }),
    ],
  });
}
