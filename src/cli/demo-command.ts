import { weeks } from "../engine/quantities";
import { phrase } from "../language";
import { analyseCommand } from "./analyse-command";
import type { ExitCode } from "./exit";
import type { Terminal } from "./terminal";

/** `demo`: the main job on the sample workbook, as `npm run demo` promises it. */
export async function demoCommand(terminal: Terminal): Promise<ExitCode> {
  const code = await analyseCommand(
    {
      input: "samples/sample-en.xlsx",
      out: "out/recommendation.xlsx",
      json: null,
      language: "en",
      frozen: false,
      mapping: new Map(),
      mapFiles: [],
      writeMap: null,
      checkOnly: false,
      strict: false,
      simulatedWeeks: weeks(0),
      dateOrder: null,
      merge: [],
      zone: null,
    },
    terminal,
  );
  terminal.print(phrase("en", "commandLine.open-workbench"));
  return code;
}
