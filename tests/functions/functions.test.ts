import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE, isOptional } from "../../src/functions/catalogue";
import { functionsJson, helpPage, hostFunctions, referenceMarkdown, registerFunctions } from "../../src/functions";
import { loadOfficeClient } from "../../src/emulator/node/load-office-client";
import type { FunctionAnswers, FunctionQuestion } from "../../src/functions/off-thread";
import { pageBudget } from "../../src/functions/page-budget";
import { argumentsIn } from "./catalogue/support";

const DOCS = join(__dirname, "..", "..", "docs");

test.each([
  ["en", "functions.md"],
  ["fr", "fonctions.md"],
] as const)("the committed reference in %s is current (npm run functions)", (language, file) => {
  expect(readFileSync(join(DOCS, file), "utf8")).toBe(referenceMarkdown(language));
});

describe.each(["en", "fr"] as const)("functions.json in %s", (language) => {
  const { functions, allowErrorForDataTypeAny } = functionsJson(language, "https://example.org/addin");

  test("describes every function, in order, with the ids of the catalogue", () => {
    expect(functions.map(({ id, name }) => [id, name])).toEqual(CATALOGUE.map(({ id }) => [id, id]));
  });

  test("keeps Excel's rules: ids of letters, digits, dots and underscores; unique parameter names of letters and digits; help for each", () => {
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { id, description, helpUrl, parameters } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,126}$/);
      expect(description.length).toBeGreaterThan(10);
      expect(description.length).toBeLessThan(256);
      expect(helpUrl).toMatch(/^https:\/\/example\.org\/addin\/(functions|fonctions)\.html#[a-z]+$/);
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      for (const { name, description: about } of parameters) {
        expect(name).toMatch(/^\p{L}[\p{L}\d]*$/u);
        expect(about.length).toBeGreaterThan(10);
      }
    }
  });

  test("what is optional in the catalogue is optional in Excel", () => {
    for (const [index, { parameters }] of functions.entries()) {
      expect(parameters.map(({ optional = false }) => optional)).toEqual(
        Object.values(CATALOGUE[index]?.parameters ?? {}).map(isOptional),
      );
    }
  });

  test("the help page has the anchor of each helpUrl and no script", () => {
    const page = helpPage(language);
    for (const { helpUrl } of functions) expect(page).toContain(`id="${helpUrl.split("#")[1] ?? ""}"`);
    expect(page).not.toMatch(/<script/i);
  });
});

test("French and English describe the same functions with words of their own", () => {
  const [english, french] = (["en", "fr"] as const).map((language) => functionsJson(language, "https://example.org"));
  for (const [index, { description }] of (english?.functions ?? []).entries())
    expect(french?.functions[index]?.description).not.toBe(description);
});

describe("registered with Microsoft's own client", () => {
  const { CustomFunctions } = loadOfficeClient();
  const registered = new Map<string, (...args: unknown[]) => unknown>();
  const asked: FunctionQuestion[] = [];
  const answers: FunctionAnswers = async (question) => {
    asked.push(question);
    return { ok: [["off the page"]] };
  };
  // However busy the machine is, its clock stands: what is light is answered on the spot.
  const budget = pageBudget(() => 0);
  registerFunctions(
    () => "en",
    answers,
    {
      Error: CustomFunctions.Error,
      ErrorCode: {
        invalidValue: CustomFunctions.ErrorCode["invalidValue"] ?? "",
        notAvailable: CustomFunctions.ErrorCode["notAvailable"] ?? "",
      },
      associate: (id, run) => registered.set(id, run),
    },
    budget,
  );
  const run = (id: string, ...args: unknown[]): unknown => registered.get(id)?.(...args);

  test("every function is associated by its id", () =>
    expect([...registered.keys()]).toEqual(CATALOGUE.map(({ id }) => id)));

  test("a value is a table of one cell; what Excel passes after the arguments is not an argument", () => {
    expect(run("LOAD", [[100]], [[180]], null, { address: "Sheet1!A1", isInValuePreview: false })).toEqual([[10]]);
  });

  test("a refusal is Microsoft's error with #VALUE! and our words", () => {
    let thrown: unknown;
    try {
      run("LOAD", [[100]], [[0]], null, {});
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CustomFunctions.Error);
    expect(thrown).toMatchObject({
      code: CustomFunctions.ErrorCode["invalidValue"],
      message: "handling must be a number (0.01 or more, at most 1,000,000); received: 0 or a blank cell.",
    });
  });

  test("what takes long is a promise: its cells leave the page as plain values, and a refusal rejects with Microsoft's error", async () => {
    const broken = new CustomFunctions.Error(CustomFunctions.ErrorCode["divisionByZero"] ?? "");
    expect(await run("EXPLAIN", "Orders", [["Flow"], [broken]], [["Role"]], [["Provider"]], {})).toEqual([
      ["off the page"],
    ]);
    expect(asked.at(-1)).toMatchObject({
      id: "EXPLAIN",
      args: [
        ['"Orders"'],
        ["[", '["Flow"],[{"code":"#DIV/0!"}]', "]"],
        ["[", '["Role"]', "]"],
        ["[", '["Provider"]', "]"],
      ],
      language: "en",
    });
    const refusing = new Map<string, (...args: unknown[]) => unknown>();
    registerFunctions(
      () => "en",
      async () => ({ code: "#N/A", message: "why" }),
      {
        ...CustomFunctions,
        ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
        associate: (id: string, run: (...args: unknown[]) => unknown) => refusing.set(id, run),
      },
    );
    const refused = refusing.get("EXPLAIN")?.("Orders", [["Flow"]], [["Role"]], [["Provider"]], {});
    await expect(refused).rejects.toBeInstanceOf(CustomFunctions.Error);
    await expect(refused).rejects.toMatchObject({ code: "#N/A", message: "why" });
  });

  test("what Excel adds is told from the arguments also where it knows an older, shorter list of parameters", () => {
    expect(run("LOAD", [[100]], [[180]], { isInValuePreview: false })).toEqual([[10]]);
  });

  test("while a formula is being typed, what takes long is not worked out", () => {
    const before = asked.length;
    const args = Array.from({ length: 8 }, () => null);
    expect(run("ANALYSE", ...args, { isInValuePreview: true })).toEqual([[""]]);
    expect(asked).toHaveLength(before);
  });

  test("a cell without an answer is Microsoft's #N/A inside the table", () => {
    const table = run("ASA", [[9], [14]], [[100]], [[180]], null, null, {}) as unknown[][];
    expect(table[0]?.[0]).toBeInstanceOf(CustomFunctions.Error);
    expect(table[0]?.[0]).toMatchObject({ code: CustomFunctions.ErrorCode["notAvailable"] });
    expect(table[1]?.[0]).toBeCloseTo(7.83593701177724, 12);
  });

  test("every argument left out comes as null, and the declared values stand in", () => {
    expect(run("PRODUCTIVEHOURS", null, null, null, null, null, {})).toEqual([[expect.closeTo(1302.127224, 6)]]);
  });
});

const SELF_CONTAINED = CATALOGUE.filter(({ parameters }) =>
  Object.values(parameters).every(({ kind }) => kind !== "table"),
);

test.each(SELF_CONTAINED.map(({ id, example }) => [id, example] as const))(
  "the example of %s gives what it says",
  (id, { formula, gives }) => {
    const found = hostFunctions("en").find(({ name }) => name === `OUTSOURCE.${id}`);
    const answer = found?.run(argumentsIn(formula));
    if (typeof gives === "number")
      expect(answer).toBeCloseTo(gives, Math.min(11, String(gives).split(".")[1]?.length ?? 9));
    else expect(answer).toBe(gives);
  },
);

test("a refusal for the embedded workbook has the code and the words", () => {
  const load = hostFunctions("fr").find(({ name }) => name === "OUTSOURCE.LOAD");
  expect(() => load?.run([100, 0, null])).toThrow(
    expect.objectContaining({
      code: "#VALUE!",
      message:
        "traitement\u00a0: attendu un nombre (0,01 ou plus, au plus 1\u202f000\u202f000)\u00a0; reçu\u00a0: 0 ou une cellule vide.",
    }),
  );
});
