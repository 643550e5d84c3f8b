import { Workbook } from "@cj-tech-master/excelts";
import { generator, two } from "./make-log";
import type { MadeCall as LongCall } from "./make-log";

/** One call of a made-up report: whole seconds, nothing but its wait where it was not answered. */
export interface MadeCall extends Pick<
  LongCall,
  "id" | "date" | "hour" | "minute" | "second" | "topic" | "answered" | "wait" | "talk" | "wrap"
> {
  readonly hold: number;
}

/** The words of a report in a language: its headings, its topics and how it says yes and no. */
export interface ReportWords {
  readonly separator: string;
  readonly topics: readonly [string, string];
  readonly yes: string;
  readonly no: string;
  readonly id: string;
  readonly date: string;
  readonly time: string;
  readonly topic: string;
  readonly answered: string;
  readonly wait: string;
  readonly talk: string;
  readonly hold: string;
  readonly wrap: string;
}

export const ENGLISH: ReportWords = {
  separator: ",",
  topics: ["Upgrades", "Café orders"],
  yes: "Yes",
  no: "No",
  id: "Contact ID",
  date: "Call date",
  time: "Start time",
  topic: "Queue",
  answered: "Answered",
  wait: "Queue time",
  talk: "Talk time",
  hold: "Hold time",
  wrap: "After call work",
};

export const FRENCH: ReportWords = {
  separator: ";",
  topics: ["Résiliation", "Dépannage"],
  yes: "Oui",
  no: "Non",
  id: "N° d'appel",
  date: "Date d'appel",
  time: "Heure d'appel",
  topic: "File",
  answered: "Décroché",
  wait: "Temps d'attente",
  talk: "Durée de conversation",
  hold: "Mise en garde",
  wrap: "Post-traitement",
};

/** Made-up calls in the order of their times, on every working day of March and April 2026; those days are counted on a calendar. */
export function madeCalls(words: ReportWords, count = 160, seed = 11): readonly MadeCall[] {
  const next = generator(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const days = Array.from({ length: 61 }, (_, at) => new Date(Date.UTC(2026, 2, 1 + at))).filter(
    (day) => day.getUTCDay() % 6 !== 0,
  );
  const calls = Array.from({ length: count }, (_, at): MadeCall => {
    const day = at === 0 ? days[0] : at === 1 ? days.at(-1) : days[below(days.length)];
    return {
      id: `X${String(7000 + at * 3)}`,
      date: (day ?? new Date(0)).toISOString().slice(0, 10),
      hour: 9 + below(8),
      minute: below(60),
      second: below(60),
      topic: words.topics[below(2)] ?? words.topics[0],
      answered: next() < 0.8,
      wait: 4 + below(80),
      talk: 61 + below(500),
      hold: 1 + below(40),
      wrap: 1 + below(59),
    };
  });
  const at = ({ date, hour, minute, second }: MadeCall) => `${date} ${two(hour)}:${two(minute)}:${two(second)}`;
  return [...calls].sort((a, b) => at(a).localeCompare(at(b)));
}

/** Contacts, answered ones, mean handling and mean wait of the answered, topic by topic, by plain counting. */
export function figuresOf(
  calls: readonly MadeCall[],
  handling = ({ talk, hold, wrap }: MadeCall) => talk + hold + wrap,
) {
  const topics = [...new Set(calls.map(({ topic }) => topic))].sort((a, b) => a.localeCompare(b));
  return topics.map((topic) => {
    const own = calls.filter((call) => call.topic === topic);
    const answered = own.filter((call) => call.answered);
    const mean = (of: (call: MadeCall) => number) =>
      Number((answered.reduce((sum, call) => sum + of(call), 0) / answered.length).toFixed(6));
    return [topic, own.length, answered.length, mean(handling), mean(({ wait }) => wait)] as const;
  });
}

export const clock = ({ hour, minute, second }: MadeCall): string => `${two(hour)}:${two(minute)}:${two(second)}`;
export const dayFirst = ({ date }: MadeCall): string => date.split("-").reverse().join("/");
/** Seconds since 1970 in universal time of the moment as written. */
export const epoch = (call: MadeCall): number => Date.parse(`${call.date}T${clock(call)}Z`) / 1000;
export const minutesSeconds = (seconds: number): string => `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;

type Field = "id" | "date" | "time" | "topic" | "answered" | "wait" | "talk" | "hold" | "wrap";
type Cells = Readonly<Partial<Record<Field, (call: MadeCall) => string | null>>>;

/** The lines of a report with one line a call, headings first; a field that is null is left out with its heading. */
export function linesOf(
  words: ReportWords,
  calls: readonly MadeCall[],
  cells: Readonly<Partial<Record<Field, ((call: MadeCall) => string) | null>>> = {},
  headings: Readonly<Partial<Record<Field, string>>> = {},
): string[] {
  const plain: Required<Cells> = {
    id: ({ id }) => id,
    date: dayFirst,
    time: clock,
    topic: ({ topic }) => topic,
    answered: ({ answered }) => (answered ? words.yes : words.no),
    wait: ({ wait }) => String(wait),
    talk: ({ answered, talk }) => (answered ? String(talk) : ""),
    hold: ({ answered, hold }) => (answered ? String(hold) : ""),
    wrap: ({ answered, wrap }) => (answered ? String(wrap) : ""),
  };
  const fields = (Object.keys(plain) as Field[]).filter((field) => cells[field] !== null);
  return [
    fields.map((field) => headings[field] ?? words[field]).join(words.separator),
    ...calls.map((call) => fields.map((field) => (cells[field] ?? plain[field])(call) ?? "").join(words.separator)),
  ];
}

/** Text as Mac Roman has it: letters beyond ASCII by Apple's table. */
export function macRoman(text: string): Uint8Array {
  const letters: Readonly<Record<string, number>> = { é: 0x8e, è: 0x8f, ê: 0x90, à: 0x88, ç: 0x8d, É: 0x83, "°": 0xa1 };
  return new Uint8Array([...text].map((sign) => letters[sign] ?? sign.charCodeAt(0)));
}

export const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
export const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());
export const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

export type SheetCell = string | number | Date | null | readonly [number, string];

/** A workbook of some sheets; a cell may come with its number format. */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>,
): Promise<Uint8Array> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell === null) return;
        const target = sheet.getCell(row + 1, column + 1);
        if (Array.isArray(cell)) {
          [target.value] = cell as readonly [number, string];
          target.numFmt = String(cell[1]);
        } else target.value = cell as string | number;
      }),
    );
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayLike<number>);
}
