import { codesOf, readReport, summaryOf } from "./read-report";

/** Sixty calls: every third was lost, the others ended by a word of the system's. */
function report(word: string, talk: (index: number) => string): string {
  const lines = Array.from({ length: 60 }, (_, index) => {
    const isLost = index % 3 === 0;
    const start = `2026-03-0${String(2 + (index % 5))} 09:${String(index).padStart(2, "0")}:07`;
    return `c${String(index)},${start},Sales,${isLost ? "Abandoned" : word},20,${isLost ? "" : talk(index)}`;
  });
  return ["Call ID,Start,Queue,Status,Wait (s),Talk (s)", ...lines].join("\n");
}

describe("a word for lost beside time of talk", () => {
  test.each(["Raccroché", "Disconnected", "Hang up", "Cancelled", "Timeout", "Failed"])(
    "is asked about: %s",
    async (word) => {
      const text = report(word, () => "300");
      const asked = await readReport(text);
      const key = `word:log.answered:${word}`;
      expect(asked.kind === "asked" ? asked.questions.map((each) => [each.key, each.text.key]) : asked.kind).toEqual([
        [key, "importLog.question.word-with-talk"],
      ]);
      expect(summaryOf(await readReport(text, { [key]: "answered" })).topics[0]).toMatchObject({
        contacts: 60,
        answeredContacts: 40,
        handling: 300,
      });
      expect(summaryOf(await readReport(text, { [key]: "not-answered" })).topics[0]?.answeredContacts).toBe(0);
    },
  );

  test("is told where few of its lines have such time", async () => {
    const imported = await readReport(report("Missed", (index) => (index % 10 === 1 ? "300" : "0")));
    expect(summaryOf(imported).topics[0]?.answeredContacts).toBe(0);
    // By hand: lines 1, 11, 31 and 41 of the sixty, under the headings, are missed and have it.
    expect(imported.findings.find(({ code }) => code === "lost-with-talk")).toMatchObject({
      severity: "warning",
      count: 4,
      lines: [3, 13, 33, 43],
      column: "Status",
    });
  });

  test.each(["Missed", "Abandonné"])("asks and tells nothing where there is none: %s", async (word) => {
    const imported = await readReport(report(word, () => "0"));
    expect(imported.kind).toBe("read");
    expect(codesOf(imported)).not.toContain("lost-with-talk");
  });

  test("is the length of a message under a word for voicemail", async () => {
    const imported = await readReport(report("Voicemail", () => "30"));
    expect(imported.kind).toBe("read");
    expect(codesOf(imported)).not.toContain("lost-with-talk");
  });
});

describe("a word for voicemail", () => {
  /** Of sixty calls every third left a message, or so the word says; the others were answered and talked for 300 s. */
  const messages = (talk: number, agent: string): string =>
    [
      "Call ID,Start,Queue,Agent,Status,Wait (s),Talk (s)",
      ...Array.from({ length: 60 }, (_, index) => {
        const start = `2026-03-0${String(2 + (index % 5))} 09:${String(index).padStart(2, "0")}:07`;
        const rest = index % 3 === 0 ? `${agent},Voicemail,20,${talk}` : "Ann,Answered,20,300";
        return `c${String(index)},${start},Sales,${rest}`;
      }),
    ].join("\n");

  test("is asked about beside times as long as talk, with an agent", async () => {
    const asked = await readReport(messages(240, "Bob"));
    expect(asked.kind === "asked" ? asked.questions.map(({ key }) => key) : asked.kind).toEqual([
      "word:log.answered:Voicemail",
    ]);
  });

  test.each([
    [30, "Bob"],
    [30, ""],
    [240, ""],
  ])("is what it says beside messages of %d s and the agent “%s”", async (talk, agent) => {
    expect(summaryOf(await readReport(messages(talk, agent))).topics[0]?.answeredContacts).toBe(40);
  });
});

describe("a report without a status", () => {
  const lines = (extra: (isLost: boolean, index: number) => string): readonly string[] =>
    Array.from({ length: 60 }, (_, index) => {
      const isLost = index % 3 === 0;
      return `0${String(2 + (index % 5))}/03/2026;09:${String(index).padStart(2, "0")}:07;SAV;${isLost ? "0" : "300"}${extra(isLost, index)}`;
    });

  test("whose whole duration is nought on some calls takes these as lost, and tells it", async () => {
    const imported = await readReport(["Date;Heure;File;Durée (s)", ...lines(() => "")].join("\n"), {
      "date-order": "day-first",
    });
    expect(summaryOf(imported).topics[0]).toMatchObject({ contacts: 60, answeredContacts: 40, handling: 300 });
    expect(imported.findings.find(({ code }) => code === "answered-by-work")?.severity).toBe("warning");
  });

  test("has one under the code of an operator for how a call ended", async () => {
    const ends = ["Non-réponse", "Occupé"];
    const text = [
      "Date;Heure;File;Durée (s);Code fin d’appel",
      ...lines((isLost, index) => `;${isLost ? (ends[(index / 3) % 2] ?? "") : "Abouti"}`),
    ].join("\n");
    const { topics, plan } = summaryOf(await readReport(text, { "date-order": "day-first" }));
    expect(topics[0]).toMatchObject({ contacts: 60, answeredContacts: 40, handling: 300 });
    expect(plan.columns.get("answered")?.heading).toBe("Code fin d’appel");
  });
});
