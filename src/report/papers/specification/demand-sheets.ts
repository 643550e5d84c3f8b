import type { FlowTerms } from "../../../engine/demand";
import { phrase } from "../../../language";
import type { MessageKey } from "../../../language";
import type { FileSheet } from "../../../workbook";
import { number, words } from "../../cells";
import { FORMATS } from "../../formats";
import { tableBlock } from "../../table-block";
import { clock } from "./covered-hours-text";
import { EXPONENTIAL_P90, halfHourFigures, monthFigures, peaksOf } from "./demand-figures";
import type { HalfHourFigures, MonthFigures } from "./demand-figures";
import { paperSheet } from "./sheet-parts";
import type { SpecificationParts } from "./sheet-parts";

type Of<Figures> = Figures & { readonly flow: string };

/** The demand of the flows to be priced: their months, their half-hours, their handling. */
export function demandSheets(parts: SpecificationParts, flows: readonly FlowTerms[]): readonly FileSheet[] {
  const { language } = parts;
  const say = (key: MessageKey): string => phrase(language, key);
  const flow = { header: say("papers.grid.flow"), cell: (row: { readonly flow: string }) => words(row.flow, "text") };
  const named = <Figures>(of: (terms: FlowTerms) => readonly Figures[]): readonly Of<Figures>[] =>
    flows.flatMap((terms) => of(terms).map((figures) => ({ ...figures, flow: terms.record.name })));
  const ratio = "0.00";
  const volumes = paperSheet(parts, "specification-volumes", {
    name: say("specification.sheet.volumes"),
    about: say("specification.about.volumes"),
    widths: [28, 15, 15, 15, 15, 17, 17],
    blocks: [
      tableBlock<FlowTerms>({
        id: "shape",
        gap: 1,
        column: 0,
        name: say("specification.table.shape"),
        rows: flows,
        columns: [
          { header: say("papers.grid.flow"), cell: ({ record }) => words(record.name, "text") },
          { header: say("specification.column.annual"), cell: ({ annual }) => number(annual, FORMATS.count) },
          { header: say("specification.column.growth"), cell: ({ growth }) => number(growth, FORMATS.percent) },
          { header: say("specification.column.cv"), cell: ({ volumeUncertainty }) => number(volumeUncertainty, ratio) },
          { header: say("specification.column.peakMonth"), cell: (each) => number(peaksOf(each).month, ratio) },
          { header: say("specification.column.peakDay"), cell: (each) => number(peaksOf(each).day, ratio) },
          { header: say("specification.column.peakHalfHour"), cell: (each) => number(peaksOf(each).halfHour, ratio) },
        ],
      }),
      tableBlock<Of<MonthFigures>>({
        id: "volumes",
        gap: 2,
        column: 0,
        name: say("specification.table.volumes"),
        rows: named(monthFigures),
        columns: [
          flow,
          { header: say("specification.column.month"), cell: ({ month }) => number(month, FORMATS.flag) },
          { header: say("specification.column.mean"), cell: ({ mean }) => number(mean, FORMATS.count) },
          { header: say("specification.column.p10"), cell: ({ p10 }) => number(p10, FORMATS.count) },
          { header: say("specification.column.p90"), cell: ({ p90 }) => number(p90, FORMATS.count) },
        ],
      }),
    ],
  });
  const halfHours = paperSheet(parts, "specification-halfHours", {
    name: say("specification.sheet.halfHours"),
    about: say("specification.about.halfHours"),
    widths: [28, 14, 10, 14, 12, 14],
    frozen: true,
    blocks: [
      tableBlock<Of<HalfHourFigures>>({
        id: "halfHours",
        gap: 1,
        column: 0,
        name: say("specification.table.halfHours"),
        rows: named(halfHourFigures),
        columns: [
          flow,
          {
            header: say("specification.column.day"),
            cell: ({ day }) => words(say(`choices.day.${DAYS[day] ?? 1}`), "text"),
          },
          { header: say("specification.column.starts"), cell: ({ cell }) => words(clock(cell), "text") },
          { header: say("specification.column.week"), cell: ({ mean }) => number(mean, FORMATS.oneDecimal) },
          { header: say("specification.column.weekP90"), cell: ({ p90 }) => number(p90, FORMATS.oneDecimal) },
          { header: say("specification.column.share"), cell: ({ share }) => number(share, "0.00%") },
        ],
      }),
    ],
  });
  const handling = paperSheet(parts, "specification-handling", {
    name: say("specification.sheet.handling"),
    about: say("specification.about.handling"),
    widths: [28, 22, 18, 18, 14, 12],
    blocks: [
      tableBlock<FlowTerms>({
        id: "handling",
        gap: 1,
        column: 0,
        name: say("specification.table.handling"),
        rows: flows,
        columns: [
          { header: say("papers.grid.flow"), cell: ({ record }) => words(record.name, "text") },
          {
            header: say("specification.column.type"),
            cell: ({ record }) => words(record.interactionType ?? "", "text"),
          },
          { header: say("specification.column.handling"), cell: ({ handling: mean }) => number(mean, FORMATS.count) },
          {
            header: say("specification.column.handlingP90"),
            cell: ({ handling: mean }) => number(mean * EXPONENTIAL_P90, FORMATS.count),
          },
          {
            header: say("specification.column.concurrency"),
            cell: ({ concurrency }) => number(concurrency, FORMATS.count),
          },
          {
            header: say("specification.column.scripted"),
            cell: ({ record }) => number(record.scripted ?? null, FORMATS.wholePercent),
          },
        ],
      }),
    ],
  });
  return [volumes, halfHours, handling];
}

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
