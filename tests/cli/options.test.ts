import { InputRefused } from "../../src/cli/exit";
import { languageAsked, readOptions } from "../../src/cli/options";

function refusalOf(args: readonly string[], command: "analyse" | "import" = "analyse"): string {
  try {
    readOptions(args, command);
  } catch (cause) {
    if (cause instanceof InputRefused) return cause.why.key;
    throw cause;
  }
  throw new Error("Nothing was refused.");
}

describe("the options of the command line", () => {
  test("are read in any order", () => {
    expect(
      readOptions([
        "--lang",
        "fr",
        "in.xlsx",
        "--json=run.json",
        "--out",
        "OUT.XLSX",
        "--frozen",
        "--map",
        "topic=Motif=1",
      ]),
    ).toEqual({
      input: "in.xlsx",
      out: "OUT.XLSX",
      json: "run.json",
      language: "fr",
      frozen: true,
      mapping: new Map([["topic", "Motif=1"]]),
      mapFiles: [],
      writeMap: null,
      checkOnly: false,
      strict: false,
      simulatedWeeks: 0,
      dateOrder: null,
      merge: [],
      zone: null,
    });
  });

  test("are English, and as the workbook was before, unless said", () => {
    expect(readOptions(["in.xlsx"])).toMatchObject({ language: "en", out: null, json: null, frozen: null });
  });

  test.each`
    args                                          | refusal
    ${[]}                                         | ${"commandLine.no-input"}
    ${["a.xlsx", "b.xlsx"]}                       | ${"commandLine.one-input"}
    ${["a.xlsx", "--lang", "de"]}                 | ${"commandLine.bad-language"}
    ${["a.xlsx", "--out", "out.csv"]}             | ${"commandLine.out-not-xlsx"}
    ${["a.xlsx", "--map", "topic"]}               | ${"commandLine.bad-mapping"}
    ${["a.xlsx", "--map", "=Reason"]}             | ${"commandLine.bad-mapping"}
    ${["a.xlsx", "--unheard-of"]}                 | ${"commandLine.unknown-option"}
    ${["a.xlsx", "-o", "b.xlsx"]}                 | ${"commandLine.unknown-option"}
    ${["a.xlsx", "--zone", "UTC"]}                | ${"commandLine.unknown-option"}
    ${["a.xlsx", "--out"]}                        | ${"commandLine.option-value"}
    ${["a.xlsx", "--out", "--json", "b.json"]}    | ${"commandLine.option-value"}
    ${["a.xlsx", "--json="]}                      | ${"commandLine.option-value"}
    ${["a.xlsx", "--strict=no"]}                  | ${"commandLine.option-no-value"}
    ${["a.xlsx", "--out=b.xlsx", "--out=c.xlsx"]} | ${"commandLine.option-twice"}
  `("$args is refused by name", ({ args, refusal }: { args: string[]; refusal: string }) => {
    expect(refusalOf(args)).toBe(refusal);
  });

  test("an order of dates is one of two", () => {
    expect(refusalOf(["a.csv", "--dates", "iso"], "import")).toBe("commandLine.bad-date-order");
  });

  test.each`
    args                  | language
    ${["--lang", "fr"]}   | ${"fr"}
    ${["x", "--lang=fr"]} | ${"fr"}
    ${["--lang"]}         | ${"en"}
    ${[]}                 | ${"en"}
  `("$args speaks $language even in a refusal", ({ args, language }: { args: string[]; language: string }) => {
    expect(languageAsked(args)).toBe(language);
  });

  test.each([
    ["1", 1],
    ["1000", 1000],
  ])("%s weeks are simulated", (given, weeks) => {
    expect(readOptions(["in.xlsx", "--simulate", given]).simulatedWeeks).toBe(weeks);
  });

  test.each(["0", "-1", "1001", "1e9", "2.5", "ten", "Infinity"])("%s weeks are not", (given) => {
    expect(refusalOf(["in.xlsx", `--simulate=${given}`])).toBe("commandLine.bad-weeks");
  });
});
