import type { CellPlace, CellValue } from "../../workbook";
import { bodyOf } from "./body";
import type { Body } from "./body-rows";
import { cellsOfColumn } from "./contents";
import { textOf } from "./grid";
import type { Grid } from "./grid";
import type { Layout, SourceColumn } from "./layout";
import { numbersOf } from "./sums";
import { periodIn, scaleIn, timeUnitIn } from "./unit-words";
import { channelAndQuantity, countsByChannel } from "./words/channel-quantity";
import type { ChannelQuantity } from "./words/channel-quantity";
import { beginsWithTotal, headingScore, meaningOf } from "./words/dictionary";
import { NAMED } from "./words/named";

const NAMES = 0.9;
const SAME = 1e-4;

/** What the columns under one band hold, one for each channel. */
interface Group {
  readonly quantity: ChannelQuantity;
  /** What says it: the band, a title, or the headings themselves. */
  readonly heading: string;
  readonly columns: readonly ChannelColumn[];
}

interface ChannelColumn {
  readonly column: SourceColumn;
  readonly channel: string;
  /** The word for the channel, as the heading has it. */
  readonly word: string;
  /** What its own heading says it holds: “AHT email”; null where the heading is a channel alone. */
  readonly own: ChannelQuantity | null;
}

/** The columns of figures that words for different channels head; none where fewer than two do. */
export function channelHeads(layout: Layout, body: Body): readonly SourceColumn[] {
  const heads = headsOf(layout, body);
  return new Set(heads.map(({ channel }) => channel)).size < 2 ? [] : heads.map(({ column }) => column);
}

/** The channel that a heading is the word for, whatever unit stands behind it in brackets; null for other headings. */
function channelOf(heading: string): string | null {
  return meaningOf("channel", heading.replace(/[([].*?[)\]]/g, " ").trim());
}

/**
 * A table of flows with a column for each channel, as one with a row for each flow and channel; the same layout where it is none.
 *
 * What the columns hold has to be said, by the band or the title over them or by words that count contacts. A total beside the channels is left out where it is their sum.
 */
export function spreadByChannel(layout: Layout): Layout {
  if (layout.isTurned || layout.columns.some(({ heading }) => headingScore("flows.channel", heading) >= NAMES))
    return layout;
  const body = bodyOf(layout);
  const side = layout.columns.find((column) =>
    body.rows.some(({ row }) => textOf(layout.grid.cell(row, column.position)) !== ""),
  );
  if (side === undefined || body.rows.length === 0 || body.hasBands) return layout;
  const groups = groupsOf(layout, body);
  const volumes = groups.find(({ quantity }) => quantity === "volume");
  const times = groups.find(({ quantity }) => quantity === "time");
  if (volumes === undefined || groups.length > 2 || (groups.length === 2 && times === undefined)) return layout;
  const inGroups = groups.flatMap(({ columns }) => columns.map(({ column }) => column));
  const others = layout.columns.filter((column) => !inGroups.includes(column));
  const totals = others.filter((column) => isSum(layout, body, column, volumes.columns));
  const rest = others.filter((column) => !totals.includes(column));
  if (rest.some((column) => isRivalOf(layout, body, column))) return layout;
  return spread(layout, { body, side, volumes, times, rest });
}

/** The columns that channels head, by the band they stand under, or by what their own headings say: at least two channels, each once. */
function groupsOf(layout: Layout, body: Body): readonly Group[] {
  const heads = headsOf(layout, body);
  const own = (["volume", "time"] as const).flatMap((quantity): readonly Group[] => {
    const columns = heads.filter((head) => head.own === quantity);
    if (columns.length === 0 || !areAlike(columns)) return [];
    return [{ quantity, heading: columns.map(({ column }) => column.heading).join(" + "), columns }];
  });
  if (own.some(({ quantity, columns }) => quantity === "volume" && columns.length > 1)) return own;
  const named = heads.filter((head) => head.own === null);
  return [...new Set(named.map(({ column }) => column.band))].flatMap((band): readonly Group[] => {
    const columns = named.filter(({ column }) => column.band === band);
    if (columns.length < 2 || !areAlike(columns)) return [];
    const said = [band, ...(band === "" ? [...layout.titles, layout.region.sheet.name] : [])].find(
      (text) => text !== "" && quantityOf(text) !== null,
    );
    const heading = columns.map(({ column }) => column.heading).join(" + ");
    if (said !== undefined) return [{ quantity: quantityOf(said) ?? "volume", heading: said, columns }];
    const areCounts = columns.every(({ column }) => countsByChannel(column.heading) && !isShare(layout, body, column));
    return areCounts ? [{ quantity: "volume", heading, columns }] : [];
  });
}

/** Each channel once, and all in one unit. */
function areAlike(columns: readonly ChannelColumn[]): boolean {
  const units = columns.map(({ column: { heading } }) =>
    [timeUnitIn(heading), periodIn(heading), scaleIn(heading)].join(),
  );
  return new Set(columns.map(({ channel }) => channel)).size === columns.length && new Set(units).size === 1;
}

function headsOf(layout: Layout, body: Body): readonly ChannelColumn[] {
  return layout.columns.flatMap((column): readonly ChannelColumn[] => {
    const isFigure = body.rows.some(({ row }) => typeof layout.grid.cell(row, column.position) === "number");
    if (!isFigure) return [];
    const both = column.band === "" ? channelAndQuantity(column.heading) : null;
    if (both !== null) return [{ column, channel: both.channel, word: both.word, own: both.quantity }];
    const channel = channelOf(column.heading);
    return channel === null ? [] : [{ column, channel, word: column.heading, own: null }];
  });
}

function isShare(layout: Layout, body: Body, column: SourceColumn): boolean {
  return cellsOfColumn(layout, body, column).formats.some((format) => format.includes("%"));
}

function quantityOf(text: string): ChannelQuantity | null {
  const [volume, time] = [headingScore("flows.annualVolume", text), headingScore("flows.handlingTime", text)];
  if (Math.max(volume, time) < NAMED || /[€$£%]/.test(text)) return null;
  return volume >= time ? "volume" : "time";
}

/** Whether a column holds the sum of the channels in every row. */
function isSum(layout: Layout, body: Body, column: SourceColumn, columns: readonly ChannelColumn[]): boolean {
  const sums = numbersOf(
    layout,
    body,
    columns.map((each) => each.column),
  );
  const own = numbersOf(layout, body, [column]);
  return own.every((total, at) => Math.abs(total - (sums[at] ?? 0)) <= Math.max(0.5, SAME * total));
}

/** Whether a column beside the channels is a volume or a total of its own: which of them counts is not known. */
function isRivalOf(layout: Layout, body: Body, column: SourceColumn): boolean {
  const isFigure = body.rows.some(({ row }) => typeof layout.grid.cell(row, column.position) === "number");
  return (
    isFigure &&
    (beginsWithTotal(column.heading) ||
      column.month !== null ||
      headingScore("flows.annualVolume", column.heading) >= NAMED)
  );
}

interface Spread {
  readonly body: Body;
  readonly side: SourceColumn;
  readonly volumes: Group;
  readonly times: Group | undefined;
  readonly rest: readonly SourceColumn[];
}

function spread(layout: Layout, { body, volumes, times, rest }: Spread): Layout {
  const { grid, first, headingRow } = layout;
  type At = readonly [row: number, column: number] | null;
  const timeOf = (channel: string): SourceColumn | undefined =>
    times?.columns.find((each) => each.channel === channel)?.column;
  const made: (readonly At[])[] = body.rows.flatMap(({ row }) =>
    volumes.columns
      .filter(({ column }) => grid.cell(row, column.position) !== null)
      .map(({ column, channel }): readonly At[] => {
        const time = timeOf(channel);
        return [
          ...rest.map(({ position }): At => [row, position]),
          [headingRow, column.position],
          [row, column.position],
          ...(times === undefined ? [] : [time === undefined ? null : ([row, time.position] as const)]),
        ];
      }),
  );
  // Of a total, the cell that is not the sum is the one that is told.
  const wrongAt = new Map(body.wrongTotals.map(({ row, column }) => [row, layout.columns[column]?.position ?? column]));
  const aside = body.aside.map(({ row }): readonly At[] => [
    ...rest.map(({ position }): At => [row, position]),
    null,
    [row, wrongAt.get(row) ?? volumes.columns[0]?.column.position ?? 0],
  ]);
  const rows = [...made, ...aside];
  const heads: readonly Pick<SourceColumn, "heading" | "band" | "month">[] = [
    ...rest,
    { heading: volumes.columns.map(({ word }) => word).join(" / "), band: "", month: null },
    { heading: volumes.heading, band: "", month: null },
    ...(times === undefined ? [] : [{ heading: times.heading, band: "", month: null }]),
  ];
  const at = (row: number, column: number): At =>
    row < first ? [row, rest[column]?.position ?? 0] : (rows[row - first]?.[column] ?? null);
  const read = <T>(row: number, column: number, none: T, pick: (row: number, column: number) => T): T => {
    const found = at(row, column);
    return found === null ? none : pick(...found);
  };
  const wordAt = new Map(volumes.columns.map(({ column, word }) => [column.position, word]));
  const spreadGrid: Grid = {
    rows: first + rows.length,
    columns: heads.length,
    cell: (row, column) =>
      read<CellValue>(row, column, null, (r, c) => (r === headingRow ? (wordAt.get(c) ?? null) : grid.cell(r, c))),
    format: (row, column) => read(row, column, "General", (r, c) => grid.format(r, c)),
    hasSum: (row, column) => read(row, column, false, (r, c) => grid.hasSum(r, c)),
    place: (row, column) => read<CellPlace>(row, column, grid.place(headingRow, 0), (r, c) => grid.place(r, c)),
  };
  const columns = heads.map(({ heading, band, month }, position): SourceColumn => {
    const plain = [band, heading].filter((part) => part !== "").join(" › ");
    return { position, heading, band, month, plain, path: rest[position]?.path ?? plain };
  });
  const rowOf = new Map([
    ...body.aside.map(({ row }, index) => [row, first + made.length + index] as const),
    ...made.map((cells, index) => [cells[0]?.[0] ?? first, first + index] as const),
  ]);
  const moved = <T extends { readonly row: number }>(found: readonly T[]): readonly T[] =>
    found.map((each) => ({ ...each, row: rowOf.get(each.row) ?? first }));
  const asideRows = body.aside.map(({ cause }, index) => ({ row: first + made.length + index, cause }));
  return {
    ...layout,
    grid: spreadGrid,
    columns,
    spread: {
      body: {
        ...body,
        rows: made.map((_, index) => ({ row: first + index, band: null })),
        aside: asideRows,
        wrongTotals: moved(body.wrongTotals).map((each) => ({ ...each, column: rest.length + 1 })),
        named: moved(body.named),
      },
      isOneTime: times === undefined,
    },
  };
}
