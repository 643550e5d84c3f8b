/** A rectangle of cells on a sheet. Rows and columns count from 1, and both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
/** All cells that a sheet may have. */
export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 1 &&
    area.left >= 1 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

/** "B2:D4", "B2", "B:D", "2:4", with or without $; `null` for anything else. */
export function parseArea(text: string): Area | null {
  const plain = text.replaceAll("$", "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return ordered(Number(top), columnNumber(left), Number(bottom), columnNumber(right));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return ordered(1, columnNumber(columns[1] ?? ""), LAST_ROW, columnNumber(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return ordered(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN);
  return null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return isOnSheet(area) ? area : null;
}

/** An address as Excel writes it: whole columns as "A:B", whole rows as "1:2", a single cell without a colon. */
export function areaName(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const row = (number: number): string => `${mark}${number}`;
  const column = (number: number): string => `${mark}${columnName(number)}`;
  if (area.top === 1 && area.bottom === LAST_ROW && area.right - area.left + 1 < LAST_COLUMN)
    return `${column(area.left)}:${column(area.right)}`;
  if (area.left === 1 && area.right === LAST_COLUMN) return `${row(area.top)}:${row(area.bottom)}`;
  const first = `${column(area.left)}${row(area.top)}`;
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** A sheet's name as it stands before an exclamation mark. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) && !/^[rc]\d*$/iu.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1:B2" into its sheet, unquoted, and the rest. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/su.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/su.exec(text);
  return plain ? { sheet: plain[1] ?? "", rest: plain[2] ?? "" } : { sheet: null, rest: text };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/**
 * Where an area lies after rows (or columns) are inserted or deleted: a negative count deletes. `null` when all of it is deleted.
 * Inserting at an area's first row moves it; inserting inside it makes it longer, as in Excel.
 */
export function shiftedSpan(first: number, last: number, at: number, count: number): [number, number] | null {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  if (first >= at && last < end) return null;
  const move = (edge: number, isLast: boolean): number => {
    if (edge < at) return edge;
    if (edge >= end) return edge + count;
    return isLast ? at - 1 : at;
  };
  return [move(first, false), move(last, true)];
}

export function sameArea(one: Area | undefined, other: Area | undefined): boolean {
  return (
    one?.top === other?.top && one?.left === other?.left && one?.bottom === other?.bottom && one?.right === other?.right
  );
}
