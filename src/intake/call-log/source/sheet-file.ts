import { SaxesParser } from "saxes";
import { LogRefused } from "../log-finding";
import { LOG_FIELDS, wordScore } from "../words/vocabulary";
import type { ByteSource } from "./byte-source";
import { cellText, numberKinds } from "./cell-text";
import type { NumberKind } from "./cell-text";
import { localName, parsed, relationsIn, textParts, unzipped } from "./package-parts";
import { isBlank } from "./record";
import { sharedTexts } from "./shared-texts";
import type { LogRecord } from "./record";
import type { Layout, LinesRead, ReportFile, Tick } from "./report-file";

const HEAD_ROWS = 200;

interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/**
 * A workbook as a report: the visible sheet whose first rows have the most headings that are known, and those with the very same headings.
 *
 * Rows are read from the sheet's own stream, never built as a workbook. Numbers that Excel shows as dates, times or durations become the texts it shows.
 *
 * @param wanted - of several sheets with the same headings, the one to read; all where null or none of them
 * @throws {@link LogRefused} `damaged-workbook` where the package holds no worksheet
 */
export async function sheetFile(source: ByteSource, wanted: string | null = null): Promise<ReportFile> {
  const parts = await textParts(source, (path) =>
    /^(?:\/)?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml)$/i.test(path),
  );
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined) throw new LogRefused("damaged-workbook");
  const sheets = visibleSheets(workbook, parts.get("xl/_rels/workbook.xml.rels") ?? "");
  const kinds = numberKinds(parts.get("xl/styles.xml") ?? "");
  const strings = sharedTexts(parts.get("xl/sharedStrings.xml") ?? "");
  const is1904 = /<workbookPr[^>]*date1904="(?:1|true)"/.test(workbook);
  const opened = { kinds, strings, shift: is1904 ? 1462 : 0 };
  const looked = [];
  for (const part of sheets) looked.push(await lookedAt(source, part, opened));
  const best = looked.reduce<LookedAt | null>(
    (most, each) => (most !== null && each.known <= most.known ? most : each),
    null,
  );
  if (best === null) throw new LogRefused("damaged-workbook");
  const alike = looked.filter((each) => each === best || (each.known >= REPORT && each.headings === best.headings));
  const chosen = alike.length > 1 ? alike.filter(({ part }) => part.name === wanted) : [];
  const read = chosen.length > 0 ? chosen : alike;
  const [first = best] = read;
  return {
    encoding: null,
    guessedEncoding: false,
    separator: null,
    sheet: read.map(({ part }) => part.name).join(", "),
    alike: alike.length > 1 ? alike.map(({ part }) => part.name) : [],
    unread: looked.filter((each) => !alike.includes(each) && each.known >= REPORT).map(({ part }) => part.name),
    exactNumbers: true,
    head: first.head,
    read: async ({ width, after }: Layout, take, tick: Tick): Promise<LinesRead> => {
      let before = 0;
      for (const [index, { part, line }] of read.entries()) {
        const from = index === 0 ? after : line;
        const { physical } = await readSheet(
          source,
          part.path,
          opened,
          (record) => {
            if (record.line <= from) return;
            const { cells } = fitted(record, width);
            take({ line: before + record.line, cells });
          },
          Infinity,
          (share, lines) => tick((index + share) / read.length, before + lines),
        );
        before += physical;
      }
      return { physical: before, ends: null };
    },
  };
}

/** Headings that are known from which on a sheet is a report. */
const REPORT = 2;
const FIRST_ROWS = 40;

/** A sheet's first rows, the row of them that is most like headings, and how many rows there are. */
interface LookedAt {
  readonly part: SheetPart;
  readonly head: readonly LogRecord[];
  readonly known: number;
  readonly line: number;
  /** The headings as one text. */
  readonly headings: string;
}

async function lookedAt(source: ByteSource, part: SheetPart, opened: Opened): Promise<LookedAt> {
  const head: LogRecord[] = [];
  await readSheet(
    source,
    part.path,
    opened,
    (record) => head.push(record),
    HEAD_ROWS,
    () => undefined,
  );
  let known = 0;
  let at: LogRecord | null = null;
  for (const record of head.slice(0, FIRST_ROWS)) {
    const count = headingsKnown(record);
    if (count > known) [known, at] = [count, record];
  }
  const headings = (at?.cells ?? [])
    .map((cell) => cell.trim())
    .join("\t")
    .trimEnd();
  return { part, head, known, line: at?.line ?? 0, headings };
}

function headingsKnown({ cells }: LogRecord): number {
  return cells.filter((cell) => cell !== "" && LOG_FIELDS.some((field) => wordScore(field, cell) >= 0.55)).length;
}

/** A row of a sheet ends where its last cell stands: it is as wide as the headings. */
function fitted({ line, cells }: LogRecord, width: number | null): LogRecord {
  if (width === null || cells.length >= width) return { line, cells };
  return { line, cells: [...cells, ...new Array<string>(width - cells.length).fill("")] };
}

function visibleSheets(workbook: string, relations: string): readonly SheetPart[] {
  const targets = relationsIn(relations, "xl/");
  const sheets: SheetPart[] = [];
  parsed(workbook, (name, attributes) => {
    if (name !== "sheet" || /hidden/i.test(attributes["state"] ?? "")) return;
    const to = targets.get(attributes["r:id"] ?? attributes["id"] ?? "");
    if (to?.type.endsWith("/worksheet") === true) sheets.push({ name: attributes["name"] ?? "", path: to.path });
  });
  return sheets;
}

interface Opened {
  readonly kinds: readonly NumberKind[];
  readonly strings: readonly string[];
  readonly shift: number;
}

async function readSheet(
  source: ByteSource,
  path: string,
  { kinds, strings, shift }: Opened,
  take: (record: LogRecord) => void,
  most: number,
  tick: Tick,
): Promise<LinesRead> {
  let row = 0;
  let last = 0;
  let cells: string[] = [];
  let at = -1;
  let type = "";
  let style = 0;
  let value = "";
  let reading = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const local = localName(name);
    const given = attributes as Readonly<Record<string, string>>;
    if (local === "row") {
      row = Number(given["r"] ?? row + 1);
      cells = [];
      at = -1;
    } else if (local === "c") {
      at = given["r"] === undefined ? at + 1 : columnOf(given["r"]);
      type = given["t"] ?? "";
      style = Number(given["s"] ?? 0);
      value = "";
    } else if (local === "v" || local === "t") reading = true;
  });
  parser.on("text", (text) => {
    if (reading) value += text;
  });
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    if (local === "v" || local === "t") reading = false;
    else if (local === "c" && at >= 0 && at < MOST_COLUMNS) {
      while (cells.length < at) cells.push("");
      cells[at] = cellText(value, type, kinds[style] ?? "number", strings, shift);
    } else if (local === "row") {
      for (let blank = last + 1; blank < row && blank - last < MOST_BLANK; blank += 1) take({ line: blank, cells: [] });
      last = row;
      const record = { line: row, cells };
      if (!isBlank(record) || last < most) take(record);
    }
  });
  parser.on("error", () => {
    throw new LogRefused("damaged-workbook");
  });
  const decoder = new TextDecoder();
  await unzipped(
    source,
    (each) => each.toLowerCase() === path.toLowerCase(),
    (_, data, final) => {
      parser.write(decoder.decode(data, { stream: !final }));
      return last < most;
    },
    (bytes) => tick(bytes / source.size, last),
  );
  return { physical: last, ends: null };
}

const MOST_COLUMNS = 400;
/** Rows that a sheet leaves out are blank; so many of them at once say nothing. */
const MOST_BLANK = 1000;

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
