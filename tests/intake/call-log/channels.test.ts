import { logFindingText } from "../../../src/intake/call-log/log-finding";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const LINES = 60;
const NUMBERS = Array.from({ length: LINES }, (_, index) => index);
const day = (index: number): string => `2026-03-${String(1 + (index % 28)).padStart(2, "0")}`;
const offered = (index: number): number => 10 + (index % 7);
const all = NUMBERS.reduce((sum, index) => sum + offered(index), 0);
const counts = (media: readonly string[], queue = "Sales"): string =>
  [
    "Queue,Date,Interval,Media,Offered,Handled,AHT (s)",
    ...NUMBERS.flatMap((index) =>
      media.map(
        (each, at) =>
          `${queue},${day(index)},${9 + Math.floor(index / 28)}:00,${each},${offered(index) + at},${offered(index)},${300 * (at + 1)}`,
      ),
    ),
    "",
  ].join("\n");
const flows = (read: Awaited<ReturnType<typeof readReport>>) =>
  summaryOf(read).topics.map(({ topic, channel, contacts, handling }) => [topic, channel, contacts, handling]);

describe("channels of a report", () => {
  test.each([
    ["Email", "email"],
    ["Courriel", "email"],
    ["Chat", "chat"],
    ["Voice", "phone"],
  ])("a report of counts has the channel of its column: %s", async (word, channel) => {
    const read = await readReport(counts([word]));
    expect(flows(read)).toEqual([["Sales", channel, all, 300]]);
    expect(codesOf(read)).not.toContain("channels-apart");
  });

  test.each([
    ["en", ["Sales – chat", "Sales – email", "Sales – phone"]],
    ["fr", ["Sales – chat", "Sales – e-mail", "Sales – téléphone"]],
  ] as const)("a queue of several channels is a flow for each, which is told: %s", async (language, names) => {
    const read = await readReport(counts(["Chat", "Email", "Voice"]), {}, { language });
    expect(flows(read)).toEqual([
      [names[0], "chat", all, 300],
      [names[1], "email", all + LINES, 600],
      [names[2], "phone", all + 2 * LINES, 900],
    ]);
    const told = read.findings.find(({ code }) => code === "channels-apart");
    expect(told).toMatchObject({ column: "Media", count: 3 });
    expect(told === undefined ? "" : logFindingText(language, told)).toContain(`${names[1]} (${String(all + LINES)})`);
  });

  test("calls by the line are parted likewise, and the other queues keep their names", async () => {
    const line = (index: number): string => {
      const [queue, media, seconds] = [
        ["Sales", "Chat", 600],
        ["Sales", "Voice", 300],
        ["Service", "Voice", 200],
      ][index % 3] as [string, string, number];
      return `${day(index)} 10:${String(index).padStart(2, "0")}:00,${queue},${media},Answered,${String(seconds)}`;
    };
    const read = await readReport(["Start,Queue,Media,Result,Handle (s)", ...NUMBERS.map(line), ""].join("\n"));
    expect(flows(read)).toEqual([
      ["Sales – chat", "chat", LINES / 3, 600],
      ["Sales – phone", "phone", LINES / 3, 300],
      ["Service", "phone", LINES / 3, 200],
    ]);
  });

  test("a flow never takes the name of another queue", async () => {
    const both = `${counts(["Chat", "Voice"])}${counts(["Voice"], "Sales – chat").split("\n").slice(1).join("\n")}`;
    expect(flows(await readReport(both)).map(([topic]) => topic)).toEqual([
      "Sales – chat",
      "Sales – chat (2)",
      "Sales – phone",
    ]);
  });

  test("words that are no channel, and blanks, count as phone, and that is told with the words", async () => {
    const read = await readReport(counts(["Fax", "Voice", ""]));
    expect(flows(read)).toMatchObject([["Sales", "phone", 3 * all + 3 * LINES, expect.any(Number)]]);
    const told = read.findings.find(({ code }) => code === "channel-unread");
    expect(told).toMatchObject({ severity: "warning", column: "Media", count: LINES });
    for (const language of ["en", "fr"] as const)
      expect(told === undefined ? "" : logFindingText(language, told)).toContain("Fax");
    expect(codesOf(await readReport(counts(["Chat", "Voice"])))).not.toContain("channel-unread");
  });

  test("more flows than can be analysed are told at the import, and as many as can be are not", async () => {
    const report = (topics: number): string =>
      [
        "Start,Queue,Media,Result,Handle (s)",
        ...Array.from({ length: topics }, (_, index) =>
          ["Chat", "Voice"].map(
            (media) => `${day(index % LINES)} 10:00:00,Queue ${String(index)},${media},Answered,300`,
          ),
        ).flat(),
        "",
      ].join("\n");
    const told = (await readReport(report(501))).findings.find(({ code }) => code === "too-many-flows");
    expect(told).toMatchObject({ severity: "warning", count: 1002, column: "Media" });
    expect(codesOf(await readReport(report(500)))).not.toContain("too-many-flows");
    const refused = await readReport(report(1001).replaceAll(",Chat,", ",Voice,"));
    expect(codesOf(refused)).toEqual(["too-many-topics"]);
  });

  test("a line that sums up the channels of a queue is a total", async () => {
    const given = counts(["Chat", "Voice", "Total"]);
    const read = await readReport(given);
    expect(leftOutOf(read)).toEqual({ "total-row": LINES });
    expect(flows(read).map(([topic]) => topic)).toEqual(["Sales – chat", "Sales – phone"]);
  });
});
