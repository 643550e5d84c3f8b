import { runCommand } from "../../src/cli/run-command";
import { phrase } from "../../src/language";
import { listeningTerminal } from "../support/listening-terminal";

const COMMANDS = ["analyse", "import", "specify", "offers", "tender", "actuals", "dossier", "model", "demo", ""];

describe.each(["--help", "-h"])("%s", (option) => {
  test.each(COMMANDS)("%s shows how it is called, and ends well", async (command) => {
    const terminal = listeningTerminal();
    expect(await runCommand([...(command === "" ? [] : [command]), option, "--lang", "fr"], terminal)).toBe(0);
    expect([terminal.printed, terminal.errors]).toEqual([[phrase("fr", "commandLine.usage")], []]);
  });
});

test("behind -- it is the name of a file", async () => {
  const terminal = listeningTerminal();
  expect(await runCommand(["import", "--out", "x.xlsx", "--", "--help"], terminal)).toBe(2);
});
