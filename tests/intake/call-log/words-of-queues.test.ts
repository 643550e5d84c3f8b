import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const keysOf = (read: Parameters<typeof summaryOf>[0]): readonly string[] =>
  summaryOf(read).proof.map(({ key }) => key);
const pad = (number: number): string => String(number).padStart(2, "0");
const text = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((line) => line.join(",")).join("\n");
/** Forty calls, of which each fourth is lost after 12 s; the others wait 12 s and talk 200 s. */
const calls = (row: (at: number, isLost: boolean, date: string, time: string) => readonly (string | number)[]) =>
  Array.from({ length: 40 }, (_, at) =>
    row(at, at % 4 === 0, `2026-03-${pad(2 + (at % 5))}`, `${pad(9 + (at % 8))}:05:${pad(at)}`),
  );

describe("a log of queue events with headings", () => {
  for (const headings of [
    ["time", "callid", "queuename", "agent", "event", "data1", "data2"],
    ["Timestamp", "Call ID", "Queue", "Agent", "Event", "Data1", "Data2"],
    ["Horodatage", "Id appel", "File", "Agent", "Évènement", "Info1", "Info2"],
  ])
    for (const isCounted of [true, false])
      test(`${headings.join(", ")}, ${isCounted ? "counted since 1970" : "with dates"}`, async () => {
        const stamp = (second: number): string | number => {
          const at = Date.UTC(2026, 2, 2 + (second % 5), 9) / 1000 + second * 60;
          return isCounted ? at : new Date(at * 1000).toISOString().slice(0, 19).replace("T", " ");
        };
        const lines = Array.from({ length: 30 }, (_, at) => {
          const start = stamp(at);
          const plus = (by: number): string | number =>
            typeof start === "number"
              ? start + by
              : new Date(Date.parse(`${start}Z`) + by * 1000).toISOString().slice(0, 19).replace("T", " ");
          return at % 3 === 0
            ? [
                [start, `A${at}`, "801", "NONE", "ENTERQUEUE", "", "0102"],
                [plus(9), `A${at}`, "801", "NONE", "ABANDON", 1, 1],
              ]
            : [
                [start, `A${at}`, "801", "NONE", "ENTERQUEUE", "", "0102"],
                [plus(15), `A${at}`, "801", "Ann", "CONNECT", 15, ""],
                [plus(215), `A${at}`, "801", "Ann", "COMPLETECALLER", 15, 200],
              ];
        }).flat();
        const read = await readReport(text([headings, ...lines]));
        expect(
          summaryOf(read).topics.map(({ topic, contacts, answered, wait, handling }) => [
            topic,
            contacts,
            answered,
            wait,
            handling,
          ]),
        ).toEqual([["801", 30, 2 / 3, 15, 200]]);
      });
});

describe("numbers of queues", () => {
  for (const heading of ["Queue", "File"])
    test(`under ${heading} are no waits`, async () => {
      const read = await readReport(
        text([
          ["Call ID", "Date", "Time", heading, "Answered", "Wait time", "Talk time"],
          ...calls((at, isLost, date, time) => [
            `C${at}`,
            date,
            time,
            at % 2 === 0 ? 801 : 802,
            isLost ? "No" : "Yes",
            12,
            isLost ? 0 : 200,
          ]),
        ]),
      );
      expect(summaryOf(read).topics.map(({ topic, contacts, wait }) => [topic, contacts, wait])).toEqual([
        ["801", 20, 12],
        ["802", 20, 12],
      ]);
    });
});

describe("internal calls", () => {
  for (const [inbound, internal] of [
    ["Inbound", "Extension to extension"],
    ["IN", "INT"],
    ["External to internal", "Ext to ext"],
    ["Entrant", "Poste à poste"],
    ["Incoming", "Internal call"],
  ] as const)
    test(internal, async () => {
      const read = await readReport(
        text([
          ["Call ID", "Date", "Time", "Queue", "Call direction", "Status", "Talk time"],
          ...calls((at, isLost, date, time) => [
            `C${at}`,
            date,
            time,
            "Care",
            at % 5 === 4 ? internal : inbound,
            isLost ? "Missed" : "Answered",
            isLost ? 0 : 200,
          ]),
        ]),
      );
      expect(leftOutOf(read)).toEqual({ internal: 8 });
    });
});

describe("cells without a value", () => {
  for (const nothing of ["NaN", "s.o.", "n/a", "-", "#N/D", "S/O", "(null)"])
    test(nothing, async () => {
      const read = await readReport(
        text([
          ["Call ID", "Date", "Time", "Queue", "Status", "Wait", "Talk time"],
          ...calls((at, isLost, date, time) => [
            `C${at}`,
            date,
            time,
            "Care",
            isLost ? "Missed" : "Answered",
            12,
            isLost ? nothing : 200,
          ]),
        ]),
      );
      expect(leftOutOf(read)).toEqual({});
      expect(summaryOf(read).topics.map(({ contacts, answered, handling }) => [contacts, answered, handling])).toEqual([
        [40, 0.75, 200],
      ]);
    });
});

describe("the order of dates", () => {
  const report = (dated: (date: string) => string): string =>
    text([
      ["Call ID", "Date", "Time", "Queue", "Status", "Talk time"],
      ...calls((at, isLost, date, time) => [
        `C${at}`,
        dated(at > 20 ? date.replace("-03-0", "-03-2") : date),
        time,
        "Care",
        isLost ? "Missed" : "Answered",
        isLost ? 0 : 200,
      ]),
    ]);
  test("is said of dates that have one", async () => {
    const french = await readReport(report((date) => date.split("-").toReversed().join("/")));
    expect(keysOf(french)).toContain("importLog.proof.order");
  });
  test("is not said of those that begin with their year", async () => {
    const iso = await readReport(report((date) => date));
    expect(codesOf(iso)).not.toContain("unreadable-date");
    expect(keysOf(iso)).not.toContain("importLog.proof.order");
  });
});

for (const [time, topic] of [
  ["Heure de réception", "Flux"],
  ["Start", "Hunt group"],
] as const)
  test(`${time} is the time and ${topic} the flow`, async () => {
    const read = await readReport(
      text([
        ["Call ID", "Date", time, topic, "Answered", "Talk time"],
        ...calls((at, isLost, date, clock) => [`C${at}`, date, clock, "Care", isLost ? "No" : "Yes", isLost ? 0 : 200]),
      ]),
    );
    expect(summaryOf(read).topics.map((each) => [each.topic, each.contacts])).toEqual([["Care", 40]]);
  });
