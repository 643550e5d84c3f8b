import type { WhatIfs } from "../../../decision";
import type { Ratio } from "../../../engine/quantities";
import { phrase } from "../../../language";
import { cellIn } from "../../../workbook";
import type { Block } from "../../../workbook";
import { number, words } from "../../cells";
import { changeText } from "../../explanation";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";

/** Thousands, to read; the cell has the amount to the cent. */
const THOUSANDS = "#,##0,;[Red]\u2212#,##0,;0";

/** What the plan held saves at other unit prices and volumes. */
export function priceVolumeTable({ vocabulary, trace }: ReportModel, { priceVolume }: WhatIfs): Block {
  const { header, language, currency } = vocabulary;
  const { prices, volumes, savings } = priceVolume;
  const rows = volumes.map((volume, index) => ({ volume, saved: savings[index] ?? [] }));
  const unmoved = (multiple: Ratio): boolean => multiple === 1;
  return tableBlock<(typeof rows)[number]>({
    id: "priceVolume",
    name: vocabulary.table("priceVolume"),
    column: 1,
    rows,
    conditional: prices.map((_, place) => ({ kind: "negative", column: place + 1 })),
    columns: [
      {
        header: header("volumes"),
        cell: ({ volume }) =>
          words(phrase(language, "report.priceVolume.volume", { change: changeText(language, volume - 1) }), "label"),
      },
      ...prices.map((price, place) => ({
        header: phrase(language, "report.priceVolume.price", { change: changeText(language, price - 1), currency }),
        cell: ({ volume, saved }: (typeof rows)[number]) =>
          number(saved[place] ?? null, THOUSANDS, unmoved(volume) && unmoved(price) ? "total" : "figure"),
      })),
      trace.column(() => trace.made("ANALYSE")),
    ],
  });
}

/** The cell in which neither price nor volume is other; null where there is none. */
export function unmovedCell({ priceVolume: { prices, volumes } }: WhatIfs): string | null {
  const [row, column] = [volumes.findIndex((each) => each === 1), prices.findIndex((each) => each === 1)];
  return row < 0 || column < 0 ? null : cellIn("scenarios", "priceVolume", row + 1, column + 1);
}
