import { fraction } from "../../src/engine/quantities";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Run } from "../../src/app";
import { BESIDE, LOG_FIELDS } from "../../src/intake";
import type { LogMerge } from "../../src/intake";
import { phrase } from "../../src/language";
import type { Language } from "../../src/language";
import { Frame, Guarded, Notice, TaskPane } from "../../src/taskpane";
import type { ImportAnswers, ImportOutcome, ImportWatch } from "../../src/taskpane";
import { RUN_NAMES, RUNS } from "./support/runs";
import { toldSession } from "./support/told-session";
import { speakOnLogs } from "../../src/language/on-logs";

// The words of reports come with whoever reads one; here nobody does.
speakOnLogs();

jest.setTimeout(60_000);

const PLAN = { sheets: [] };

function open(
  first: Run,
  readLog: (file: File, answers: ImportAnswers, watch: ImportWatch) => Promise<ImportOutcome> = () =>
    Promise.reject(new TypeError("not asked")),
  language: Language = "en",
) {
  const told = toldSession(first);
  const user = userEvent.setup();
  render(
    <Frame language={language} appearance="light">
      <TaskPane session={told.session} readLog={readLog} details={() => "Excel 16.0 on PC"} />
    </Frame>,
  );
  return { ...told, user };
}

async function choose(user: ReturnType<typeof userEvent.setup>, name = "log.csv"): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Import a call log" }));
  await user.upload(screen.getByLabelText("Choose a file"), new File(["a;b"], name, { type: "text/csv" }));
}

test("reads nothing by itself: the page also opens unseen, and tells when it is seen", () => {
  const { session } = open(RUNS.reading);
  expect(session.check).not.toHaveBeenCalled();
});

describe("the details for support", () => {
  const shown = async (run: Run): Promise<ReturnType<typeof userEvent.setup>> => {
    const { user } = open(run);
    await user.click(screen.getByRole("button", { name: "Details for support" }));
    return user;
  };

  test("say what failed and where the add-in runs, and are copied", async () => {
    const user = await shown(RUNS.failed);
    const words = "app.failure.restored\nAccessDenied at Range.Values\n\nExcel 16.0 on PC";
    expect(screen.getByText((_, element) => element?.textContent === words && element.tagName === "P")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Copy the details" }));
    expect(await navigator.clipboard.readText()).toBe(words);
    expect(screen.getByRole("button", { name: "Copied" })).toBeTruthy();
  });

  test("are there when nothing failed: a step may go wrong without a word", async () => {
    await shown(RUNS.done);
    expect(screen.getByText("Excel 16.0 on PC")).toBeTruthy();
  });

  test.each(RUN_NAMES)("are there while the run is at %s", (name) => {
    open(RUNS[name]);
    expect(screen.getByRole("button", { name: "Details for support" })).toBeTruthy();
  });

  test("say which looks were refused", async () => {
    await shown(RUNS.stale);
    expect(screen.getByText(/print: InvalidArgument/)).toBeTruthy();
  });

  test.each([
    ["there is no clipboard", undefined],
    ["the clipboard refuses", { writeText: () => Promise.reject(new TypeError("not allowed")) }],
  ])("are selected where %s, for Ctrl+C", async (_, clipboard) => {
    const user = await shown(RUNS.failed);
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
    await user.click(screen.getByRole("button", { name: "Copy the details" }));
    expect(await screen.findByRole("button", { name: "Selected: press Ctrl+C" })).toBeTruthy();
    expect(window.getSelection()?.toString()).toContain("AccessDenied at Range.Values");
  });
});

test("follows the session, and says each change to those who do not see it", () => {
  const { become } = open(RUNS.reading);
  const status = screen.getAllByRole("status").find(({ textContent }) => textContent === "Reading the tables…");
  expect(status).toBeTruthy();
  act(() => become(RUNS.running));
  expect(status?.textContent).toBe("Pricing the options");
  act(() => become(RUNS.done));
  expect(status?.textContent).toBe("Recommendation");
  act(() => become(RUNS.stale));
  expect(status?.textContent).toMatch(
    /^The tables have changed The recommendation stands, .* The filter of Recommandation was/,
  );
});

test("the percentage is not announced: it would never stop", () => {
  const { become } = open(RUNS.running);
  const status = screen.getAllByRole("status").find(({ textContent }) => textContent === "Pricing the options");
  act(() => become({ at: "running", writing: "no", progress: { stage: "options", done: fraction(0.6) } }));
  expect(status?.textContent).toBe("Pricing the options");
});

test("when the button that had the keyboard is gone, the title of the next state takes it", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { become, user } = open(RUNS.ready);
  await user.click(screen.getByRole("button", { name: "Recommend" }));
  act(() => become(RUNS.starting));
  expect(document.activeElement).toBe(
    screen.getByRole("heading", { level: 2, name: "Working out the recommendation" }),
  );
});

describe("importing a call log", () => {
  const FOUND: Extract<ImportOutcome, { kind: "imported" }> = {
    kind: "imported",
    plan: PLAN,
    merge: null,
    proof: ["12 calls"],
    topics: ["Orders"],
    findings: ["line 7: no date"],
    columns: { headings: ["Quand", "Motif", "Nb"], read: { moment: "Quand", offered: "Nb" } },
  };

  test.each(["read", "asked"])("offers every field of a report that was %s: another column, or none", async (at) => {
    const asked: ImportOutcome = { kind: "asked", findings: [], questions: [], columns: FOUND.columns };
    const readLog = jest.fn(() => Promise.resolve<ImportOutcome>(at === "read" ? FOUND : asked));
    const { user } = open(RUNS["no-tables"], readLog);
    await choose(user);
    await user.click(await screen.findByText("Columns as they were read, and to be changed"));
    const offered = screen.getByLabelText("the number of calls offered");
    expect(offered.querySelector("option")?.textContent).toBe("as recognised: Nb");
    await user.selectOptions(offered, "not used");
    await user.selectOptions(screen.getByLabelText("the wait until answered"), "Motif");
    await user.click(screen.getByRole("button", { name: "Read with these columns" }));
    expect(readLog.mock.lastCall).toEqual([
      expect.anything(),
      { "field:offered": "-", "field:wait": "Motif" },
      expect.anything(),
    ]);
    expect(LOG_FIELDS.every((field) => screen.getByLabelText(phrase("en", `importLog.field.${field}`)))).toBe(true);
  });

  test("shows what was found and what was not used, then inserts", async () => {
    const { session, user } = open(RUNS["no-tables"], () => Promise.resolve(FOUND));
    await choose(user);
    expect(await screen.findByText("12 calls")).toBeTruthy();
    expect(screen.getByRole("list", { name: "One thing to know" }).textContent).toBe("line 7: no date");
    await user.click(screen.getByRole("button", { name: "These are my figures" }));
    await waitFor(() => expect(session.insertPlan).toHaveBeenCalledWith(PLAN));
  });

  test("names the tables with rows that it would replace, and replaces them when that is wanted", async () => {
    const { session, user } = open(RUNS.ready, () => Promise.resolve(FOUND));
    session.filledTables.mockResolvedValue([
      { name: "Flows", rows: 10 },
      { name: "Volumes", rows: 1 },
    ]);
    await choose(user);
    await user.click(await screen.findByRole("button", { name: "These are my figures" }));
    const told = await screen.findByText(/Flows \(10 rows\), Volumes \(1 row\)\. The import takes their place/);
    expect(told).toBeTruthy();
    expect(session.insertPlan).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Replace these tables" }));
    await waitFor(() => expect(session.insertPlan).toHaveBeenCalledWith(PLAN));
  });

  test("says afterwards what came in, where its caveats stand and what comes next, until there is a recommendation", async () => {
    const { become, user } = open(RUNS["no-tables"], () => Promise.resolve(FOUND));
    await choose(user);
    await user.click(await screen.findByRole("button", { name: "These are my figures" }));
    const cameIn = /One flow came in from the call log; one thing to know of it stands on the sheet Import\./;
    expect((await screen.findByText(cameIn)).textContent).toContain("insert the tables that are still missing");
    act(() => become(RUNS.ready));
    expect(screen.getByText(cameIn).textContent).toContain("look at the table Flows");
    act(() => become(RUNS.done));
    expect(screen.queryByText(cameIn)).toBeNull();
  });

  test("says where the tables stand that are beside those that are read, and that they are not read", async () => {
    const sheets = [
      { key: `${BESIDE}flows`, name: "Flows (import)" },
      { key: "import", name: "Import" },
    ];
    const plan = { sheets } as unknown as typeof FOUND.plan; // the pane reads no more of a plan than what its sheets are
    const { become, user } = open(RUNS.ready, () => Promise.resolve({ ...FOUND, plan }));
    await choose(user);
    await user.click(await screen.findByRole("button", { name: "These are my figures" }));
    const told = await screen.findByText(/came in from the call log/);
    expect(told.textContent).toMatch(/are the ones that are read.*\(Flows \(import\)\).*does not use it/);
    expect(told.textContent).not.toContain("look at the table Flows");
    act(() => become(RUNS.done));
    expect(screen.queryByText(/came in from the call log/)).toBeNull();
  });

  test("does not say that anything came in where the tables were not inserted", async () => {
    const { session, become, user } = open(RUNS["no-tables"], () => Promise.resolve(FOUND));
    session.insertPlan.mockResolvedValue(false);
    await choose(user);
    await user.click(await screen.findByRole("button", { name: "These are my figures" }));
    await act(() => Promise.resolve());
    act(() => become(RUNS.ready));
    expect(screen.queryByText(/came in from the call log/)).toBeNull();
  });

  test.each(RUN_NAMES)("is within reach while the run is at %s", async (name) => {
    const { session, user } = open(RUNS[name], () => Promise.resolve(FOUND));
    await choose(user);
    await user.click(await screen.findByRole("button", { name: "These are my figures" }));
    await waitFor(() => expect(session.insertPlan).toHaveBeenCalledWith(PLAN));
  });

  test("inserts nothing before it is told to", async () => {
    const { session, user } = open(RUNS["no-tables"], () => Promise.resolve(FOUND));
    await choose(user);
    await user.click(await screen.findByRole("button", { name: "Back" }));
    expect(session.insertPlan).not.toHaveBeenCalled();
    expect(screen.getByRole("heading", { level: 2, name: "Begin with the tables" })).toBeTruthy();
  });

  test("asks which of day and month comes first, and reads again with the answer", async () => {
    const asked: ImportOutcome = {
      kind: "asked",
      findings: [],
      columns: { headings: [], read: {} },
      questions: [
        {
          key: "date-order",
          text: "Which comes first?",
          choices: [
            { value: "day-first", means: "the day" },
            { value: "month-first", means: "the month" },
          ],
        },
      ],
    };
    const readLog = jest.fn((_file: File, answers: ImportAnswers) =>
      Promise.resolve(answers["date-order"] === undefined ? asked : FOUND),
    );
    const { user } = open(RUNS["no-tables"], readLog);
    await choose(user);
    const again = await screen.findByRole("button", { name: "Read again" });
    expect(again.hasAttribute("disabled")).toBe(true);
    await user.click(screen.getByRole("radio", { name: "the day" }));
    await user.click(screen.getByRole("button", { name: "Read again" }));
    expect(await screen.findByText("12 calls")).toBeTruthy();
    expect(readLog.mock.calls[1]?.[1]).toEqual({ "date-order": "day-first" });
  });

  test("asks which heading holds what", async () => {
    const refused: ImportOutcome = { kind: "refused", why: ["no date"], headings: ["Quand", "Motif"] };
    const readLog = jest.fn((_file: File, answers: ImportAnswers) =>
      Promise.resolve(answers["field:moment"] === undefined ? refused : FOUND),
    );
    const { user } = open(RUNS["no-tables"], readLog);
    await choose(user);
    await user.selectOptions(await screen.findByLabelText("the date and the time of the call"), "Quand");
    await user.click(screen.getByRole("button", { name: "Read again" }));
    expect(await screen.findByText("12 calls")).toBeTruthy();
    expect(readLog.mock.calls[1]?.[1]).toEqual({ "field:moment": "Quand" });
  });

  describe.each(["en", "fr"] as const)("beside flows of the workbook's own, in %s", (language) => {
    const MERGE: LogMerge = {
      added: ["Returns"],
      shared: [
        { flow: "Care", old: 1000, volume: 7300 },
        { flow: "Sales", old: null, volume: 3650 },
      ],
      plan: () => null,
    };
    const WORDS = {
      en: {
        own: "These are my figures",
        beside: /Put them beside mine/,
        joined: /One flow was added to your tables, and one took the volume/,
      },
      fr: {
        own: "Ce sont mes chiffres",
        beside: /à côté des miens/,
        joined: /Un flux a été ajouté à vos tables, et un a pris le volume/,
      },
    }[language];

    test("the flows of the same name are shown old and new, chosen by keyboard, and joined", async () => {
      const found: ImportOutcome = { ...FOUND, merge: MERGE };
      const { session, user } = open(RUNS.ready, () => Promise.resolve(found), language);
      await user.click(screen.getByRole("button", { name: phrase(language, "pane.import.title") }));
      const file = new File(["a;b"], "log.csv", { type: "text/csv" });
      await user.upload(screen.getByLabelText(phrase(language, "pane.import.choose")), file);
      const group = await screen.findByRole("group", { name: /2 (?:flows of the same name|flux de même nom)/ });
      expect(group.textContent?.replace(/[\s\u202F]/g, " ")).toMatch(/Care.*1.000.*\|.*7.300/);
      expect(screen.getByText(/Returns/)).toBeTruthy();
      const [care] = screen.getAllByRole("checkbox");
      care?.focus();
      await user.keyboard(" ");
      expect(screen.getByRole("button", { name: WORDS.beside })).toBeTruthy();
      screen.getByRole("button", { name: WORDS.own }).focus();
      await user.keyboard("{Enter}");
      await waitFor(() => expect(session.mergeImport).toHaveBeenCalledWith(MERGE, ["Care"]));
      expect(await screen.findByText(WORDS.joined)).toBeTruthy();
      expect(session.insertPlan).not.toHaveBeenCalled();
    });

    test("does not say that anything was joined where it was not", async () => {
      const { session, become, user } = open(RUNS.ready, () => Promise.resolve({ ...FOUND, merge: MERGE }), language);
      session.mergeImport.mockResolvedValue(false);
      await user.click(screen.getByRole("button", { name: phrase(language, "pane.import.title") }));
      const file = new File(["a;b"], "log.csv", { type: "text/csv" });
      await user.upload(screen.getByLabelText(phrase(language, "pane.import.choose")), file);
      await user.click(await screen.findByRole("button", { name: WORDS.own }));
      await waitFor(() => expect(session.mergeImport).toHaveBeenCalledWith(MERGE, []));
      act(() => become(RUNS.ready));
      expect(screen.queryByText(WORDS.joined)).toBeNull();
    });
  });

  test("what was recognised takes back an answer given for the same file", async () => {
    const readLog = jest.fn(() => Promise.resolve<ImportOutcome>(FOUND));
    const { user } = open(RUNS["no-tables"], readLog);
    await choose(user);
    const columns = "Columns as they were read, and to be changed";
    await user.click(await screen.findByText(columns));
    await user.selectOptions(screen.getByLabelText("the number of calls offered"), "not used");
    await user.selectOptions(screen.getByLabelText("the wait until answered"), "Motif");
    await user.click(screen.getByRole("button", { name: "Read with these columns" }));
    await user.click(await screen.findByText(columns));
    const offered: HTMLSelectElement = screen.getByLabelText("the number of calls offered");
    expect([offered.value, offered.querySelector("option")?.textContent]).toEqual(["-", "as recognised"]);
    await user.selectOptions(offered, "as recognised");
    await user.click(screen.getByRole("button", { name: "Read with these columns" }));
    expect(readLog.mock.lastCall).toEqual([expect.anything(), { "field:wait": "Motif" }, expect.anything()]);
  });

  test.each([
    ["a number", "52 000"],
    ["blank", "-"],
  ])("asks for the year of a log of one day: %s", async (how, expected) => {
    const asked: ImportOutcome = {
      kind: "asked",
      findings: [],
      columns: { headings: [], read: {} },
      questions: [
        {
          key: "annual-volume",
          text: "How many a year?",
          choices: [
            { value: "number", means: "contacts a year, as a number", typed: true },
            { value: "-", means: "leave blank" },
          ],
        },
      ],
    };
    const readLog = jest.fn((_file: File, answers: ImportAnswers) =>
      Promise.resolve(answers["annual-volume"] === undefined ? asked : FOUND),
    );
    const { user } = open(RUNS["no-tables"], readLog);
    await choose(user);
    const again = await screen.findByRole("button", { name: "Read again" });
    if (how === "blank") await user.click(screen.getByRole("radio", { name: "leave blank" }));
    else {
      await user.click(screen.getByRole("radio", { name: "contacts a year, as a number" }));
      const box = screen.getByRole("textbox", { name: "contacts a year, as a number" });
      await user.type(box, "many");
      expect(screen.getByText("Type a number of contacts, such as 52000.")).toBeTruthy();
      expect(again.hasAttribute("disabled")).toBe(true);
      await user.clear(box);
      await user.type(box, "52 000");
    }
    await user.click(again);
    expect(await screen.findByText("12 calls")).toBeTruthy();
    expect(readLog.mock.calls[1]?.[1]).toEqual({ "annual-volume": expected });
  });

  test("tells how far a long reading is, and stops it", async () => {
    const signals: AbortSignal[] = [];
    const readLog = (_file: File, _answers: ImportAnswers, { report, signal }: ImportWatch): Promise<ImportOutcome> => {
      signals.push(signal);
      report(0.4, 2_140_000);
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new TypeError("stopped"))));
    };
    const { user } = open(RUNS["no-tables"], readLog);
    await choose(user);
    expect(await screen.findByText("2,140,000 lines")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Details for support" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Stop reading" }));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(await screen.findByRole("button", { name: "Choose a file" })).toBeTruthy();
  });

  test("a file that can't be read is said in words", async () => {
    const { user } = open(RUNS["no-tables"], () => Promise.reject(new TypeError("zip")));
    await choose(user, "scan.csv");
    expect(await screen.findByText(/Save it as .csv or .xlsx/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Details for support" }));
    expect(screen.getByText(/scan\.csv\s+TypeError: zip\s+Excel 16\.0 on PC/)).toBeTruthy();
  });

  test("a run that the ribbon began meanwhile is shown above it, and the file stays chosen", async () => {
    const { become, user } = open(RUNS["no-tables"], () => Promise.resolve(FOUND));
    await choose(user);
    await screen.findByText("12 calls");
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
    act(() => become(RUNS.running));
    expect(screen.getByRole("heading", { level: 2, name: "Working out the recommendation" })).toBeTruthy();
    expect(screen.getByText("12 calls")).toBeTruthy();
  });
});

test("where a view fails to draw, words take its place", () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  function Broken(): never {
    throw new TypeError("drawing failed");
  }
  render(
    <Frame language="fr" appearance="dark">
      <Guarded details={() => "Excel 16.0 on PC"}>
        <Broken />
      </Guarded>
    </Frame>,
  );
  expect(screen.getByRole("heading", { level: 2, name: "Le volet s’est arrêté" })).toBeTruthy();
  act(() => screen.getByRole("button", { name: "Détails pour le support" }).click());
  expect(screen.getByText(/drawing failed[\s\S]*Excel 16\.0 on PC/)).toBeTruthy();
  quiet.mockRestore();
});

test.each(["no-excel", "no-office", "old-excel", "broken", "not-fetched"] as const)("%s is a page of words", (kind) => {
  render(
    <Frame language="en" appearance="light">
      <Notice kind={kind} details="Excel 16.0 on PC" />
    </Frame>,
  );
  expect(screen.getByRole("heading", { level: 2 }).textContent).not.toBe("");
  expect(screen.getByRole("button", { name: "Details for support" })).toBeTruthy();
});

test("a part that did not come can be asked for again", () => {
  const onAskAgain = jest.fn();
  render(
    <Frame language="fr" appearance="light">
      <Notice kind="not-fetched" details="" onAskAgain={onAskAgain} />
    </Frame>,
  );
  expect(screen.getByText(/Vérifiez la connexion/)).toBeTruthy();
  act(() => screen.getByRole("button", { name: "Réessayer" }).click());
  expect(onAskAgain).toHaveBeenCalledTimes(1);
});
