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

describe("headings that stand more than once", () => {
  /** Waits of 20 s, talks of 300 s, 40 s after the call: 340 s of work. */
  const lines = CALLS.map((call) => `${when(call).replace(" ", ";")};Ventes;00:00:20;00:05:${pad(call % 2)};00:00:40`);
  const answered = { "field:wait": "Durée #4", "field:talk": "Durée #5", "field:wrap": "Durée #6" };

  test.each([
    ["each below a band of its own", ";;;Attente;Conversation;Post-appel", "Date;Heure;File;Durée;Durée;Durée"],
    [
      "below a title as well",
      "Rapport d'activité\n;;;Attente;Conversation;Post-appel",
      "Date;Heure;File;Durée;Durée;Durée",
    ],
  ])("are told apart by the bands above: %s", async (_, bands, headings) => {
    const { topics, plan } = summaryOf(await readReport([bands, headings, ...lines].join("\n")));
    expect(topics.map(({ handling, wait }) => [handling, wait])).toEqual([[340.5, 20]]);
    expect(plan.columns.get("talk")?.heading).toBe("Conversation › Durée");
  });

  test("a band reaches to the next one", async () => {
    const two = CALLS.map((call) => `${when(call).replace(" ", ";")};Ventes;00:00:20;00:01:00;00:05:00;00:06:00`);
    const { topics } = summaryOf(
      await readReport([";;;Attente;;Conversation;", "Date;Heure;File;Durée;Maxi;Durée;Maxi", ...two].join("\n")),
    );
    expect(topics.map(({ handling, wait }) => [handling, wait])).toEqual([[300, 20]]);
  });

  test("without bands a person says which is which, by the number of the column", async () => {
    const file = ["Date;Heure;File;Durée;Durée;Durée", ...lines].join("\n");
    const asked = await readReport(file);
    expect(asked.kind === "asked" && asked.questions).toMatchObject([
      {
        key: "field:whole",
        choices: [{ value: "Durée #4" }, { value: "Durée #5" }, { value: "Durée #6" }, { value: "-" }],
      },
    ]);
    const { topics } = summaryOf(await readReport(file, answered));
    expect(topics.map(({ handling, wait }) => [handling, wait])).toEqual([[340.5, 20]]);
  });
});
