import { readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const CALLS = Array.from({ length: 60 }, (_, call) => call);
const when = (call: number): string => `2026-06-${pad(1 + (call % 20))} ${pad(9 + (call % 8))}:${pad(call % 60)}:07`;
/** Sixty calls, of which every fifth was lost: twelve. */
const isLost = (call: number): boolean => call % 5 === 0;

describe("two columns of statuses", () => {
  const report = (headings: readonly [string, string], words: (call: number) => readonly [string, string]): string =>
    [
      `Call ID,Created at,${headings.join(",")},Queue,Wait (s),Talk (s)`,
      ...CALLS.map(
        (call) => `c${String(call)},${when(call)},${words(call).join(",")},Refunds,30,${isLost(call) ? "0" : "400"}`,
      ),
    ].join("\n");

  test.each([
    [
      ["Call status", "Completion status"],
      ["Completed", "Abandoned in queue"],
    ],
    [
      ["Statut", "Statut final"],
      ["Terminé", "Abandonné"],
    ],
  ] as const)("of %j the one that says which calls were lost is the status", async (headings, [all, lost]) => {
    const read = await readReport(report(headings, (call) => [all, isLost(call) ? lost : all]));
    const { topics, plan } = summaryOf(read);
    expect(plan.columns.get("answered")?.heading).toBe(headings[1]);
    expect(topics.map((each) => [each.answeredContacts, each.handling, each.wait])).toEqual([[48, 400, 30]]);
  });

  test("where both tell losses and not the same, a person says which; the answer is used", async () => {
    const file = report(["Call status", "Completion status"], (call) => [
      call % 6 === 0 ? "Missed" : "Completed",
      isLost(call) ? "Abandoned" : "Completed",
    ]);
    const asked = await readReport(file);
    expect(asked.kind === "asked" && asked.questions.filter(({ key }) => key === "field:answered")).toMatchObject([
      { choices: [{ value: "Call status" }, { value: "Completion status" }] },
    ]);
    const answered = async (heading: string): Promise<unknown> =>
      summaryOf(await readReport(file, { "field:answered": heading })).topics.map((each) => each.answeredContacts);
    expect([await answered("Call status"), await answered("Completion status")]).toEqual([[50], [48]]);
  });
});
