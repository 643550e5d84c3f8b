import { codesOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const LINES = Array.from({ length: 80 }, (_, each) => each);
const day = (each: number): string => `2026-03-${pad(2 + Math.floor(each / 8))}`;
const hour = (each: number): string => `${pad(8 + (each % 8))}:00`;
/** Contacts answered on a line, and one more that came. */
const done = (each: number): number => 5 + ((each * 7) % 40);
const clock = (seconds: number): string =>
  `${String(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;

describe("sums beside sums", () => {
  /** 240 s of talk and 60 s of work for each contact answered, as sums of the line, under headings that say neither sum nor mean. */
  const file = [
    "Date,Hour,Queue,Offered,Answered,Talk Time,Work Time",
    ...LINES.map(
      (each) =>
        `${day(each)},${hour(each)},Alpha,${String(done(each) + 1)},${String(done(each))},${clock(240 * done(each))},${clock(60 * done(each))}`,
    ),
  ].join("\n");

  test("each of them is asked, and work below talk is the work after the call", async () => {
    const asked = await readReport(file);
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["sum:talk", "sum:wrap"]);
    const read = await readReport(file, { "sum:talk": "sum-answered", "sum:wrap": "sum-answered" });
    expect(summaryOf(read).topics.map(({ handling }) => Math.round((handling ?? 0) * 1000) / 1000)).toEqual([300]);
    expect(codesOf(read)).toContain("handling-below-talk");
  });

  test("a duration that shows nothing by itself is asked where its neighbour was answered as a sum", async () => {
    // Waits that do not grow with the contacts: by themselves they would be taken as means.
    const waits = [
      "Date,Hour,Queue,Offered,Answered,Handling time (s),Wait (s)",
      ...LINES.map(
        (each) =>
          `${day(each)},${hour(each)},Alpha,${String(done(each) + 1)},${String(done(each))},${String(300 * done(each))},${String(40 + ((each * 31) % 90))}`,
      ),
    ].join("\n");
    const asked = await readReport(waits, { "sum:handling": "sum-answered" });
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["sum:wait"]);
  });

  test("a handling time below the talk time that does not say work is not used", async () => {
    const lines = LINES.map((each) => `${day(each)},${hour(each)},Alpha,20,18,AVG,300,90`.replace(",AVG", ""));
    const read = await readReport(
      ["Date,Hour,Queue,Offered,Answered,Average talk time (s),Average handling (s)", ...lines].join("\n"),
    );
    expect(summaryOf(read).topics.map(({ handling }) => handling)).toEqual([300]);
    expect(read.findings.find(({ code }) => code === "handling-below-talk")).toMatchObject({
      column: "Average handling (s)",
      count: 80,
    });
  });
});

test("a mean hold of the calls held counts for these alone", async () => {
  // Of 20 contacts a line 5 were held, 80 s each: 20 s a contact beside 200 s of talk and 30 s of wrap-up.
  const lines = LINES.map((each) => `${day(each)}\tSkill 4\t${hour(each)}\t20\t2\t10\t200\t30\t5\t80`);
  const heads =
    "Date\tSplit/Skill\tTime\tACD Calls\tAban Calls\tAvg Speed Ans\tAvg ACD Time\tAvg ACW Time\tHeld Calls\tAvg Hold Time";
  const { topics } = summaryOf(await readReport([heads, ...lines].join("\n")));
  expect(topics.map((each) => [each.contacts, each.handling])).toEqual([[1760, 250]]);
});

describe("calls without a status", () => {
  const call = (each: number, talk: number | string): string =>
    `2026-03-${pad(2 + (each % 20))},${pad(9 + (each % 8))}:${pad((each * 7) % 60)}:11,Heating,${typeof talk === "number" && talk > 0 ? "20" : "200"},${String(talk)},30`;
  const file = (none: number | string): string =>
    [
      "Date,Time,Topic,Wait (s),Talk (s),Wrap (s)",
      ...LINES.map((each) => call(each, each % 4 === 0 ? none : 270)),
    ].join("\n");

  test.each([0, "", "-"])(
    "a call whose time of talk is %j was lost, and stands in no mean of those answered",
    async (none) => {
      const read = await readReport(
        file(none)
          .replace(/,-,30/g, ",-,")
          .replace(/,20,-,/g, ",200,-,"),
      );
      expect(
        summaryOf(read).topics.map((each) => [each.contacts, each.answeredContacts, each.handling, each.wait]),
      ).toEqual([[80, 60, 300, 20]]);
      expect(read.findings.find(({ code }) => code === "answered-by-work")).toMatchObject({
        severity: "warning",
        column: "Talk (s)",
      });
    },
  );

  test("where every call has its time of talk, nothing is said of those answered", async () => {
    const read = await readReport(file(240));
    expect(summaryOf(read).topics.map((each) => each.answeredContacts)).toEqual([null]);
    expect(codesOf(read)).not.toContain("answered-by-work");
  });
});

test("given up wherever it was, a call was not answered", async () => {
  const words = ["Answered", "Abandoned in voicemail", "Abandonné SVI", "Answered"];
  const lines = LINES.map(
    (each) => `2026-03-${pad(2 + (each % 20))},10:${pad(each % 60)}:11,Heating,${words[each % 4] ?? ""},270`,
  );
  const { topics } = summaryOf(await readReport(["Date,Time,Topic,Status,Talk (s)", ...lines].join("\n")));
  expect(topics.map((each) => each.answeredContacts)).toEqual([40]);
});
