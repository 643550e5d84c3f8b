import type { LogImported } from "../../../src/intake";
import { logJson, readInputs } from "../../../src/intake";
import { codesOf, leftOutOf, readReport, summaryOf, TODAY } from "./read-report";
import { contentOfPlan } from "../content-of-plan";

const keysOf = (read: LogImported): readonly string[] =>
  read.kind === "asked" ? read.questions.map(({ key }) => key) : [];
/** One Monday: thirty calls about orders and ten about bills. */
const ONE_DAY = [
  "Date,Time,Queue,Status,Talk (s)",
  ...Array.from(
    { length: 40 },
    (_, call) =>
      `2026-03-02,${String(8 + Math.floor(call / 6)).padStart(2, "0")}:${String(call % 60).padStart(2, "0")},${call % 4 === 0 ? "Bills" : "Orders"},Answered,${200 + call}`,
  ),
].join("\n");

describe("a log of one day", () => {
  test.each([
    ["nothing", { "annual-volume": "" }],
    ["no number", { "annual-volume": "a lot" }],
    ["nothing a year", { "annual-volume": "0" }],
  ])("asks what a year is: answered by %s", async (_, answers) => {
    const read = await readReport(ONE_DAY, answers);
    expect(keysOf(read)).toEqual(["annual-volume"]);
    expect(JSON.stringify(logJson(read, "en"))).toContain("2026-03-02, with 40 contacts");
  });

  test("shares out the year that a person gives as the contacts of the day", async () => {
    const read = await readReport(ONE_DAY, { "annual-volume": "12 000" });
    // By hand: 10 and 30 of 40 contacts.
    expect(summaryOf(read).topics.map(({ topic, annualVolume }) => [topic, annualVolume])).toEqual([
      ["Bills", 3000],
      ["Orders", 9000],
    ]);
    expect(codesOf(read)).toContain("one-day");
  });

  test("leaves the volume blank where that is wished: no row of Flows holds one", async () => {
    const read = await readReport(ONE_DAY, { "annual-volume": "-" });
    if (read.kind !== "read") throw new TypeError(read.kind);
    expect(summaryOf(read).topics.map(({ annualVolume }) => annualVolume)).toEqual([null, null]);
    const { inputs } = readInputs(contentOfPlan(read.plan), { today: TODAY });
    expect(inputs.flows.map(({ annualVolume }) => annualVolume)).toEqual([undefined, undefined]);
    expect(JSON.stringify(logJson(read, "fr"))).toContain("les volumes annuels restent vides");
  });
});

describe("lines of a short report that cannot be read", () => {
  /** So many lines, of which some have no topic. */
  const report = (lines: number, bad: number): string =>
    [
      "Date,Time,Queue,Status,Talk (s)",
      ...Array.from(
        { length: lines },
        (_, at) =>
          `2026-03-${String(2 + (at % 5)).padStart(2, "0")},09:${String(at).padStart(2, "0")},${at < bad ? "" : "Care"},Answered,200`,
      ),
    ].join("\n");

  test.each([
    [40, 2, "read"],
    [39, 2, "asked"],
    [20, 1, "read"],
    [19, 1, "asked"],
    [12, 3, "asked"],
    [6, 3, "asked"],
    [5, 3, "refused"],
    [3, 2, "refused"],
  ])("of %d lines %d: %s", async (lines, bad, kind) => {
    const read = await readReport(report(lines, bad));
    expect(read.kind).toBe(kind);
    if (kind === "asked") {
      expect(keysOf(read)).toEqual(["leave-out:no-topic-cell"]);
      const answers = { "leave-out:no-topic-cell": "yes" };
      expect(leftOutOf(await readReport(report(lines, bad), answers))).toEqual({ "no-topic-cell": bad });
    }
    if (kind === "refused") expect(codesOf(read)).toEqual(["too-many-left-out"]);
  });
});
