import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandPage } from "../../src/cli/command-page";
import { COMMAND_NAMES, EXIT_CODES, optionsOf } from "../../src/cli/commands";
import { helpText, usageText } from "../../src/cli/help";
import { nearest } from "../../src/cli/nearest";
import { runCommand } from "../../src/cli/run-command";
import program from "../../package.json";
import { LANGUAGES, phrase } from "../../src/language";
import { speakOutsideExcel } from "../../src/language/outside-excel";
import { listeningTerminal } from "../support/listening-terminal";

speakOutsideExcel();

const ROOT = join(__dirname, "..", "..");

async function said(...args: readonly string[]) {
  const terminal = listeningTerminal();
  const code = await runCommand(args, terminal);
  return { code, printed: terminal.printed, errors: terminal.errors };
}

describe.each(["--help", "-h"])("%s", (option) => {
  test.each(COMMAND_NAMES)("%s tells what it does and what each option means, and ends well", async (command) => {
    const { code, printed, errors } = await said(command, option, "--lang", "fr");
    expect([code, printed, errors]).toEqual([0, [helpText(command, "fr")], []]);
    const [help = ""] = printed;
    expect(help.split("\n")[0]).toBe(phrase("fr", `commandLine.about.${command}`));
    for (const name of optionsOf(command)) expect(help).toMatch(new RegExp(`^  --${name}\\b.*\\p{L}{3}`, "mu"));
    for (const exit of EXIT_CODES) expect(help).toMatch(new RegExp(`^  ${exit}\\b.*\\p{L}{3}`, "mu"));
  });

  test("without a command tells all of them", async () => {
    const { code, printed } = await said(option);
    expect([code, printed]).toEqual([0, [usageText("en")]]);
    for (const command of COMMAND_NAMES)
      expect(printed[0]).toMatch(new RegExp(`^  npm run --silent ${command}\\b`, "m"));
  });
});

test.each([...COMMAND_NAMES, ""])("%s --version tells the version of the package", async (command) => {
  const args = [...(command === "" ? [] : [command]), "--version"];
  expect(await said(...args)).toEqual({ code: 0, printed: [program.version], errors: [] });
});

test("behind -- it is the name of a file", async () => {
  expect((await said("import", "--out", "x.xlsx", "--", "--help")).code).toBe(2);
  expect((await said("analyse", "--", "--version")).errors[0]).toContain("--version");
});

describe("what is not known is refused with what is nearest", () => {
  test.each([
    ["--jsno", "--json"],
    ["--ouput", null],
    ["--check", "--check-only"],
    ["--writemap", "--write-map"],
    ["--LANG", null],
  ])("%s", async (typed, near) => {
    const { code, errors } = await said("analyse", "a.xlsx", typed, "x");
    expect(code).toBe(2);
    expect(errors[0]).toContain(`${typed} is not an option of analyse.`);
    if (near === null) expect(errors[0]).not.toContain("Did you mean");
    else expect(errors[0]).toContain(`Did you mean ${near}?`);
    expect(errors[0]).toContain("Accepted: --out, --json, ");
    expect(errors[1]).toContain("npm run --silent analyse -- IN.xlsx [--out OUT]");
  });

  test("a command, too, and an option of another command", async () => {
    expect((await said("analyze")).errors[0]).toContain("Did you mean analyse?");
    expect((await said("analyse", "a.xlsx", "--zone", "UTC")).errors[0]).toContain(
      "--zone is not an option of analyse",
    );
    expect((await said("demo", "--lang", "fr")).errors[0]).toContain("n’en a pas");
  });

  test("near is up to two slips in a word of five letters and more, or its beginning alone", () => {
    const words = ["analyse", "actuals", "out", "tender"];
    expect(["anaylse", "analize", "out", "o", "ten", "a", "zzz"].map((word) => nearest(word, words))).toEqual([
      "analyse",
      "analyse",
      "out",
      null,
      "tender",
      null,
      null,
    ]);
  });
});

describe("the pages on the command line", () => {
  const PAGES = { en: "command-line.md", fr: "ligne-de-commande.md" };

  test.each(LANGUAGES)("are current in %s: npm run commands", (language) => {
    expect(readFileSync(join(ROOT, "docs", PAGES[language]), "utf8")).toBe(commandPage(language));
  });

  test("tell every code with which the program ends, those of signals as they are where it is started", () => {
    const signals = /const SIGNALS = \{([^}]*)\}/.exec(readFileSync(join(ROOT, "command-line.cjs"), "utf8"))?.[1] ?? "";
    const codes = [...signals.matchAll(/: (\d+)/g)].map(([, code]) => Number(code));
    expect([...EXIT_CODES].sort((a, b) => a - b)).toEqual([0, 1, 2, ...codes].sort((a, b) => a - b));
    const told = [...commandPage("en").matchAll(/^\| (\d+) \| /gm)].map(([, code]) => Number(code));
    expect(told).toEqual([...EXIT_CODES]);
  });

  test("tell every command that can be run, each of which package.json has", () => {
    for (const command of COMMAND_NAMES) expect(program.scripts[command]).toContain(`command-line.cjs ${command}`);
    expect([...commandPage("fr").matchAll(/^## (.*)$/gm)].map(([, name]) => name)).toEqual(COMMAND_NAMES);
  });
});
