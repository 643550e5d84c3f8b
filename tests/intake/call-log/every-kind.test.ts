import {
  clock,
  dayFirst,
  ENGLISH,
  epoch,
  figuresOf,
  FRENCH,
  latin1,
  linesOf,
  macRoman,
  madeCalls,
  minutesSeconds,
  utf16be,
  utf16le,
  workbookOf,
} from "./made-reports";
import type { MadeCall, ReportWords, SheetCell } from "./made-reports";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

interface Kind {
  readonly file: (words: ReportWords, calls: readonly MadeCall[]) => string | Uint8Array | Promise<Uint8Array>;
  /** What is handled of a call, where the file has not all parts. */
  readonly handling?: (call: MadeCall) => number;
  readonly shape?: string;
  readonly leftOut?: Readonly<Record<string, number>>;
  /** Codes that must be said. */
  readonly said?: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  /** The question that has to be asked without the answers. */
  readonly asks?: string;
  /** Calls that count: all, where nothing is left out. */
  readonly counted?: (calls: readonly MadeCall[]) => readonly MadeCall[];
  /** Whether the file says waits. */
  readonly noWait?: true;
}

const isFrench = (words: ReportWords): boolean => words === FRENCH;
const lf = (lines: readonly string[]): string => [...lines, ""].join("\n");
const plain = (words: ReportWords, calls: readonly MadeCall[]): string => lf(linesOf(words, calls));
const talk = (call: MadeCall): number => call.talk;
const noParts = { hold: null, wrap: null } as const;
/** A moment in one cell, in place of date and time. */
const stamped = (words: ReportWords, calls: readonly MadeCall[], stamp: (call: MadeCall) => string): string =>
  lf(
    linesOf(
      words,
      calls,
      { date: stamp, time: null, ...noParts },
      { date: isFrench(words) ? "Horodatage" : "Timestamp" },
    ),
  );
const ifAnswered =
  (of: (call: MadeCall) => string, otherwise = "") =>
  (call: MadeCall) =>
    call.answered ? of(call) : otherwise;
const joined = (words: ReportWords, rows: readonly (readonly (string | number)[])[]): string =>
  lf(rows.map((cells) => cells.join(words.separator)));
const MONTHS = { en: "Jan Feb Mar Apr".split(" "), fr: "janvier février mars avril".split(" ") };
const sheetClock = (seconds: number): SheetCell => [seconds / 86_400, "[h]:mm:ss"];

const KINDS: Readonly<Record<string, Kind>> = {
  plain: { file: plain },
  "UTF-16, the high byte first, with its mark": { file: (words, calls) => utf16be(`\uFEFF${plain(words, calls)}`) },
  "UTF-16, the low byte first, without a mark": {
    file: (words, calls) => utf16le(plain(words, calls)),
    said: ["encoding-guessed"],
  },
  "Mac Roman, lines ending with a carriage return": {
    file: (words, calls) => macRoman(plain(words, calls).replaceAll("\n", "\r")),
    said: ["encoding-guessed"],
  },
  "line ends of all kinds": {
    file: (words, calls) =>
      linesOf(words, calls)
        .map((line, at) => line + ["\n", "\r\n", "\r"][at % 3])
        .join(""),
    said: ["line-ends-mixed"],
  },
  "a quote that is never closed": {
    file: (words, calls) =>
      lf(
        linesOf(words, calls).map(
          (line, at) => `${line}${words.separator}${at === 0 ? "Note" : at === 40 ? '"to be called' : "fine"}`,
        ),
      ),
    said: ["quote-unclosed"],
  },
  "milliseconds in the heading, minutes with decimals in French": {
    file: (words, calls) => {
      const unit = isFrench(words) ? "min" : "ms";
      const shown = (seconds: number) =>
        isFrench(words) ? (seconds / 60).toFixed(9).replace(".", ",") : String(seconds * 1000);
      const cells = {
        wait: (call: MadeCall) => shown(call.wait),
        talk: ifAnswered((call) => shown(call.talk)),
        hold: ifAnswered((call) => shown(call.hold)),
        wrap: ifAnswered((call) => shown(call.wrap)),
      };
      const heads = {
        wait: `${words.wait} (${unit})`,
        talk: `${words.talk} (${unit})`,
        hold: `${words.hold} (${unit})`,
        wrap: `${words.wrap} (${unit})`,
      };
      return lf(linesOf(words, calls, cells, heads));
    },
  },
  "mm:ss in the heading": {
    file: (words, calls) => {
      const cells = {
        wait: (call: MadeCall) => minutesSeconds(call.wait),
        talk: ifAnswered((call) => minutesSeconds(call.talk)),
        hold: ifAnswered((call) => minutesSeconds(call.hold)),
        wrap: ifAnswered((call) => minutesSeconds(call.wrap)),
      };
      const heads = {
        wait: `${words.wait} mm:ss`,
        talk: `${words.talk} mm:ss`,
        hold: `${words.hold} mm:ss`,
        wrap: `${words.wrap} mm:ss`,
      };
      return lf(linesOf(words, calls, cells, heads));
    },
  },
  "thousands with their mark": {
    file: (words, calls) => {
      const shown = (seconds: number) => {
        const text = String(seconds + 1000);
        return isFrench(words) ? `${text[0]}\u202f${text.slice(1)}` : `"${text[0]},${text.slice(1)}"`;
      };
      return lf(linesOf(words, calls, { talk: ifAnswered((call) => shown(call.talk)) }));
    },
    handling: (call) => call.talk + call.hold + call.wrap + 1000,
  },
  "a total below": {
    file: (words, calls) => {
      const { separator } = words;
      const sum = (of: (call: MadeCall) => number) => calls.reduce((total, call) => total + of(call), 0);
      const answered = (of: (call: MadeCall) => number) => sum((call) => (call.answered ? of(call) : 0));
      const total = [
        isFrench(words) ? "Total général" : "Grand total",
        "",
        "",
        "",
        "",
        sum((call) => call.wait),
        answered(talk),
        answered((call) => call.hold),
        answered((call) => call.wrap),
      ];
      return `${plain(words, calls)}${total.join(separator)}\n`;
    },
    leftOut: { "total-row": 1 },
  },
  "headings again on every page": {
    file: (words, calls) => {
      const [head = "", ...lines] = linesOf(words, calls);
      return lf([head, ...lines.flatMap((line, at) => (at > 0 && at % 40 === 0 ? [head, line] : [line]))]);
    },
    leftOut: { "repeated-headings": 3 },
  },
  "seconds since 1970, thousandths in French": {
    file: (words, calls) => stamped(words, calls, (call) => String(isFrench(words) ? epoch(call) * 1000 : epoch(call))),
    handling: talk,
    said: ["time-zone"],
  },
  "an offset behind the time, universal time in French": {
    file: (words, calls) =>
      stamped(words, calls, (call) => `${call.date}T${clock(call)}${isFrench(words) ? "Z" : "+0100"}`),
    handling: talk,
    said: ["time-zone"],
  },
  "a stamp as a locale writes it": {
    file: (words, calls) =>
      stamped(words, calls, (call) => {
        if (isFrench(words)) return `${dayFirst(call)} à ${clock(call)}`;
        const [year, month, day] = call.date.split("-").map(Number);
        const rest = clock(call).slice(2);
        return `"${month}/${day}/${year}, ${((call.hour + 11) % 12) + 1}${rest}\u202f${call.hour < 12 ? "AM" : "PM"}"`;
      }),
    handling: talk,
  },
  "named months": {
    file: (words, calls) =>
      stamped(words, calls, (call) => {
        const [year, month = 1, day] = call.date.split("-").map(Number);
        return isFrench(words)
          ? `${day} ${MONTHS.fr[month - 1]} ${year} ${clock(call)}`
          : `${MONTHS.en[month - 1]} ${day} ${year} ${clock(call)}`;
      }),
    handling: talk,
  },
  "compact dates": {
    file: (words, calls) =>
      lf(
        linesOf(words, calls, {
          date: ({ date }) => date.replaceAll("-", ""),
          time: (call) => clock(call).replaceAll(":", "").slice(0, 4),
        }),
      ),
  },
  "years of two digits, the year first in French": {
    file: (words, calls) =>
      lf(
        linesOf(words, calls, {
          date: (call) =>
            isFrench(words) ? call.date.slice(2).replaceAll("-", "/") : dayFirst(call).replace("/2026", "/26"),
        }),
      ),
  },
  "a call detail record": {
    file: (words, calls) =>
      joined(words, [
        ["accountcode", "src", "dst", "calldate", "duration", "billsec", "disposition", "uniqueid"],
        ...calls.map((call) => [
          "",
          "0611",
          call.topic,
          `${call.date} ${clock(call)}`,
          call.answered ? call.talk + call.wait : call.wait,
          call.answered ? call.talk : 0,
          call.answered ? "ANSWERED" : "NO ANSWER",
          call.id,
        ]),
      ]),
    handling: talk,
  },
  "a line for each agent that was rung": {
    file: (words, calls) => {
      const [agent, status, missed, taken] = isFrench(words)
        ? ["Conseiller", "Statut", "Sans réponse", "Répondu"]
        : ["Agent name", "Outcome", "No answer", "Answered"];
      return joined(words, [
        [words.id, words.date, words.time, words.topic, agent, status, words.wait, words.talk],
        ...calls.flatMap((call, at) => {
          const head = [call.id, call.date, clock(call), call.topic];
          const first = [...head, "A1", missed, Math.min(call.wait, 5), 0];
          if (!call.answered)
            return at % 2 ? [[...head, "A1", missed, call.wait, 0]] : [first, [...head, "A2", missed, call.wait, 0]];
          return [first, [...head, "A2", taken, call.wait, call.talk]];
        }),
      ]);
    },
    shape: "legs",
    handling: talk,
  },
  "events of a queue without headings": {
    file: (_words, calls) =>
      lf(
        calls
          .flatMap((call): (readonly [number, string])[] => {
            const line = (second: number, agent: string, event: string) =>
              [second, `${second}|${call.id}|${call.topic}|${agent}|${event}`] as const;
            const arrives = epoch(call);
            if (!call.answered)
              return [
                line(arrives, "NONE", "ENTERQUEUE||0611"),
                line(arrives + call.wait, "NONE", `ABANDON|1|1|${call.wait}`),
              ];
            return [
              line(arrives, "NONE", "ENTERQUEUE||0611"),
              line(arrives + call.wait, "Agent 7", `CONNECT|${call.wait}|`),
              line(arrives + call.wait + call.talk, "Agent 7", `COMPLETEAGENT|${call.wait}|${call.talk}|1`),
            ];
          })
          .sort(([a], [b]) => a - b)
          .map(([, line]) => line),
      ),
    shape: "events",
    handling: talk,
    said: ["time-zone"],
  },
  "a flag of what was abandoned": {
    file: (words, calls) =>
      lf(
        linesOf(
          words,
          calls,
          { answered: ({ answered }) => (answered ? words.no : words.yes) },
          { answered: isFrench(words) ? "Abandonné" : "Abandoned" },
        ),
      ),
  },
  "the moment of the answer and of the end": {
    file: (words, calls) => {
      const later = (call: MadeCall, seconds: number) => {
        const all = call.hour * 3600 + call.minute * 60 + call.second + seconds;
        return `${Math.floor(all / 3600)}:${minutesSeconds(all % 3600)}`;
      };
      const [answer, end, status] = isFrench(words)
        ? ["Heure de décroché", "Heure de fin", "Statut"]
        : ["Answer time", "End time", "Status"];
      const [yes, no] = isFrench(words) ? ["Répondu", "Abandonné"] : ["Answered", "Abandoned"];
      return joined(words, [
        [words.id, words.date, words.time, answer, end, words.topic, status],
        ...calls.map((call) =>
          [
            call.id,
            call.date,
            clock(call),
            call.answered ? later(call, call.wait) : "",
            later(call, call.wait + (call.answered ? call.talk : 0)),
            call.topic,
            call.answered ? yes : no,
          ].map(String),
        ),
      ]);
    },
    handling: talk,
  },
  "the whole beside its parts": {
    file: (words, calls) =>
      lf(
        linesOf(words, calls).map((line, at) => {
          const call = calls[at - 1];
          const whole =
            call === undefined
              ? isFrench(words)
                ? "Durée totale"
                : "Call duration"
              : call.answered
                ? call.wait + call.talk + call.hold + call.wrap + 6
                : call.wait;
          return `${line}${words.separator}${whole}`;
        }),
      ),
    said: ["whole-set-aside"],
  },
  "words and dashes for what is empty": {
    file: (words, calls) => {
      const empty = isFrench(words) ? ["–", "n.d.", "0:00:00"] : ["-", "N/A", "NULL"];
      return lf(
        linesOf(words, calls, {
          talk: ifAnswered((call) => String(call.talk), empty[0]),
          hold: ifAnswered((call) => String(call.hold), empty[1]),
          wrap: ifAnswered((call) => String(call.wrap), empty[2]),
        }),
      );
    },
  },
  "a customer's reference that comes again": {
    file: (words, calls) => {
      const index = new Map(calls.map(({ id }, at) => [id, at]));
      return lf(
        linesOf(
          words,
          calls,
          { id: ({ id }) => `CL-${(index.get(id) ?? 0) % 23}`, ...noParts },
          { id: isFrench(words) ? "Référence" : "Reference" },
        ),
      );
    },
    handling: talk,
    said: ["id-not-a-call"],
  },
  "lines delivered twice": {
    file: (words, calls) => {
      const [head = "", ...lines] = linesOf(words, calls);
      return lf([head, ...lines.slice(0, 9), ...lines]);
    },
    leftOut: { "earlier-delivery": 9 },
    said: ["delivered-twice"],
  },
  "one date far from the others": {
    file: (words, calls) =>
      lf(linesOf(words, calls, { date: (call) => (call === calls[30] ? "01/01/1970" : dayFirst(call)) })),
    leftOut: { "outlier-date": 1 },
    said: ["outlier-date"],
    counted: (calls) => calls.filter((_, at) => at !== 30),
  },
  "one date the other way round": {
    file: (words, calls) => {
      const at = calls.findIndex(({ date }) => date.endsWith("-25"));
      return lf(
        linesOf(words, calls, {
          date: (call) => (call === calls[at] ? `${call.date.slice(5, 7)}/25/2026` : dayFirst(call)),
        }),
      );
    },
    leftOut: { "unreadable-date": 1 },
    said: ["unreadable-date"],
    counted: (calls) => calls.filter((_, at) => at !== calls.findIndex(({ date }) => date.endsWith("-25"))),
  },
  "an order of dates that no line tells": {
    file: (words, calls) =>
      lf(
        linesOf(
          words,
          calls.filter(({ date }) => Number(date.slice(8)) <= 12),
        ),
      ),
    counted: (calls) => calls.filter(({ date }) => Number(date.slice(8)) <= 12),
    asks: "date-order",
    answers: { "date-order": "day-first" },
  },
  "durations of a sheet by their format, with a total": {
    file: (words, calls) => {
      const sum = (of: (call: MadeCall) => number) =>
        calls.reduce((total, call) => total + (call.answered ? of(call) : 0), 0);
      return workbookOf({
        Export: [
          [
            words.id,
            words.date,
            words.time,
            words.topic,
            words.answered,
            words.wait,
            words.talk,
            words.hold,
            words.wrap,
          ],
          ...calls.map((call): SheetCell[] => [
            call.id,
            [Date.parse(`${call.date}T00:00:00Z`) / 86_400_000 + 25_569, "yyyy-mm-dd"],
            [(call.hour * 3600 + call.minute * 60 + call.second) / 86_400, "hh:mm:ss"],
            call.topic,
            call.answered ? words.yes : words.no,
            sheetClock(call.wait),
            ...(call.answered
              ? [sheetClock(call.talk), sheetClock(call.hold), sheetClock(call.wrap)]
              : [null, null, null]),
          ]),
          [
            "Total",
            null,
            null,
            null,
            null,
            null,
            sheetClock(sum(talk)),
            sheetClock(sum(({ hold }) => hold)),
            sheetClock(sum(({ wrap }) => wrap)),
          ],
        ],
      });
    },
    leftOut: { "total-row": 1 },
  },
  "a sheet behind a cover": {
    file: (words, calls) =>
      workbookOf({
        [isFrench(words) ? "Garde" : "Cover"]: [["Monthly export"], ["Confidential"]],
        Data: linesOf(words, calls).map((line) =>
          line
            .split(words.separator)
            .map((cell): SheetCell => (/^\d+$/.test(cell) ? Number(cell) : cell === "" ? null : cell)),
        ),
      }),
  },
  "titles above and a note below": {
    file: (words, calls) =>
      `${isFrench(words) ? "Rapport d'appels\nPériode du 01/03/2026 au 30/04/2026\n" : "Call report\nFrom 1 March to 30 April 2026\n"}\n${plain(words, calls)}\n${isFrench(words) ? "Source : téléphonie" : "Source: telephone system"}\n`,
    leftOut: { "foot-note": 1 },
  },
  "a line that names the separator, in Windows-1252, with decimal commas": {
    file: (words, calls) => {
      const shown = (seconds: number) => `"${seconds},5"`;
      return latin1(
        `sep=;\r\n${linesOf({ ...words, separator: ";" }, calls, { wait: (call) => shown(call.wait), talk: ifAnswered((call) => shown(call.talk)) }).join("\r\n")}\r\n`,
      );
    },
    counted: (calls) => calls.map((call) => ({ ...call, wait: call.wait + 0.5, talk: call.talk + 0.5 })),
  },
  "a separator inside a name": {
    file: (words, calls) =>
      lf(
        linesOf(words, calls, {
          topic: (call) =>
            call === calls[12] || call === calls[77] ? `${call.topic}${words.separator} bis` : call.topic,
        }),
      ),
    leftOut: { "too-many-cells": 2 },
    said: ["too-many-cells"],
    counted: (calls) => calls.filter((_, at) => at !== 12 && at !== 77),
  },
  "a switchboard's report, with the reason of the end": {
    file: (words, calls) => {
      const heads = isFrench(words)
        ? ["Heure d'appel", "Appelant", "Destination", "Statut", "Sonnerie", "Conversation", "Motif de fin"]
        : ["Call Time", "Caller ID", "Destination", "Status", "Ringing", "Talking", "Reason"];
      const [yes, no] = isFrench(words) ? ["répondu", "sans réponse"] : ["answered", "unanswered"];
      const [by, lost] = isFrench(words)
        ? ["Raccroché par l'appelant", "Raccroché par l'appelé"]
        : ["Terminated by source", "Terminated by destination"];
      const time = (seconds: number) => `0:${minutesSeconds(seconds)}`;
      return joined(words, [
        heads,
        ...calls.map((call, at) => [
          `${call.date} ${clock(call)}`,
          "0611",
          call.topic,
          call.answered ? yes : no,
          time(call.wait),
          call.answered ? time(call.talk) : "",
          at % 2 ? by : lost,
        ]),
      ]);
    },
    handling: talk,
  },
  "durations in words": {
    file: (words, calls) => {
      const shown = (seconds: number) =>
        isFrench(words)
          ? `${Math.floor(seconds / 60)} min ${seconds % 60} s`
          : `${Math.floor(seconds / 60)}m ${two(seconds % 60)}s`;
      const two = (value: number) => String(value).padStart(2, "0");
      return lf(
        linesOf(words, calls, {
          wait: (call) => shown(call.wait),
          talk: ifAnswered((call) => shown(call.talk)),
          hold: ifAnswered((call) => shown(call.hold)),
          wrap: ifAnswered((call) => shown(call.wrap)),
        }),
      );
    },
  },
  "a status that is blank where nobody answered": {
    file: (words, calls) =>
      lf(
        linesOf(
          words,
          calls,
          { answered: ifAnswered(() => (isFrench(words) ? "Répondu" : "Handled")) },
          { answered: isFrench(words) ? "Statut" : "Status" },
        ),
      ),
    said: ["blank-status"],
  },
  "a duration without a unit that is whole seconds in minutes alone": {
    file: (words, calls) =>
      lf(
        linesOf(
          words,
          calls,
          { talk: ifAnswered((call) => ((call.talk + call.hold + call.wrap) / 60).toFixed(9)), wait: null, ...noParts },
          { talk: isFrench(words) ? "Durée de traitement" : "Handle time" },
        ),
      ),
    noWait: true,
  },
};

describe.each([
  ["English", ENGLISH],
  ["French", FRENCH],
])("every kind of report, with headings and words in %s", (_language, words) => {
  test.each(Object.entries(KINDS))("%s", async (_kind, kind) => {
    const {
      file,
      handling,
      shape = "calls",
      leftOut,
      said = [],
      answers = {},
      asks,
      counted = (all) => all,
      noWait,
    } = kind;
    const calls = madeCalls(words);
    const bytes = await file(words, calls);
    if (asks !== undefined) {
      const asked = await readReport(bytes);
      expect(asked.kind === "asked" ? asked.questions.map(({ key }) => key) : asked.kind).toEqual([asks]);
    }
    const imported = await readReport(bytes, answers);
    const { topics, plan } = summaryOf(imported);
    const found = topics.map(({ topic, contacts, answeredContacts, handling: handled, wait }) => [
      topic,
      contacts,
      answeredContacts,
      Number(handled?.toFixed(6)),
      ...(noWait ? [] : [Number(wait?.toFixed(6))]),
    ]);
    const expected = figuresOf(counted(calls), handling).map((row) => row.slice(0, noWait ? 4 : 5));
    expect([...found].sort((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual(expected);
    expect(plan.shape).toBe(shape);
    if (leftOut !== undefined) expect(leftOutOf(imported)).toEqual(leftOut);
    else if (shape === "calls") expect(leftOutOf(imported)).toEqual({});
    expect(codesOf(imported)).toEqual(expect.arrayContaining([...said]));
  });
});

test("a week that is cut short gives each of its days the same share, where each had as many calls", async () => {
  const days = Array.from({ length: 8 }, (_, at) => `2026-03-${String(2 + at).padStart(2, "0")}`);
  const lines = days.flatMap((day) =>
    Array.from({ length: 30 }, (_, at) => `${day},${9 + (at % 8)}:10:00,Desk,Yes,10,200`),
  );
  const { topics } = summaryOf(await readReport(lf(["Date,Time,Queue,Answered,Wait (s),Talk time (s)", ...lines])));
  topics[0]?.weekdays.forEach((share) => expect(share).toBeCloseTo(1 / 7, 9));
});
