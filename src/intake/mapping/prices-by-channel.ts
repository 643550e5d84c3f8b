import type { Body } from "./body-rows";
import { cellsOfColumn, contentsScore } from "./contents";
import type { Layout, SourceColumn } from "./layout";
import { headingScore, meaningWithin, namesPrice } from "./words/dictionary";
import { NAMED } from "./words/named";

/**
 * The columns of a list of offers that give a price for each channel, “Price per call | Price per email”: which of them holds for a flow is not to be guessed
 * by which stands first. None where fewer than two say different channels.
 */
export function pricesByChannel(layout: Layout, body: Body, price: SourceColumn): readonly SourceColumn[] {
  const isPrice = (column: SourceColumn): boolean =>
    column === price ||
    (channelOf(column) !== null &&
      !column.heading.includes("%") &&
      (namesPrice(column.heading) || headingScore("offers.price", column.heading) >= NAMED) &&
      contentsScore({ kind: "money", period: "none" }, cellsOfColumn(layout, body, column)) > 0);
  const columns = layout.columns.filter(isPrice);
  return new Set(columns.map(channelOf)).size > 1 ? columns : [];
}

function channelOf({ heading }: SourceColumn): string | null {
  return meaningWithin("channel", heading.replace(/[/()[\]€$£]/g, " "));
}
