import { message, phrase, text } from "../language";
import type { Language } from "../language";
import { speakOutsideExcel } from "../language/outside-excel";
import { analyseCommand } from "./analyse-command";
import { demoCommand } from "./demo-command";
import { dossierCommand } from "./dossier-command";
import { InputRefused } from "./exit";
import type { ExitCode } from "./exit";
import { importCommand } from "./import-command";
import { RunStopped } from "./landing";
import { languageAsked, readOptions } from "./options";
import { modelCommand } from "./model-command";
import { mendedFiles } from "./output-files";
import { readPaperOptions } from "./paper-options";
import { actualsCommand, offersCommand, tenderCommand } from "./papers-commands";
import { specifyCommand } from "./specify-command";
import type { Terminal } from "./terminal";
import { WorkbookFailure } from "../workbook";

/** Runs one command of the command line and gives its exit code; every refusal is words on stderr. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  speakOutsideExcel();
  const [command = "", ...rest] = args;
  const language = languageAsked(rest);
  if (isHelp(args)) {
    terminal.print(phrase(language, "commandLine.usage"));
    return 0;
  }
  const mended = mendedFiles(rest);
  if (mended.length > 0) terminal.error(phrase(language, "commandLine.mended", { paths: mended.join(", ") }));
  try {
    switch (command) {
      case "analyse":
        return await analyseCommand(readOptions(rest), terminal);
      case "import":
        return await importCommand(readOptions(rest), terminal);
      case "offers":
        return await offersCommand(readPaperOptions(rest), terminal);
      case "tender":
        return await tenderCommand(readPaperOptions(rest), terminal);
      case "actuals":
        return await actualsCommand(readPaperOptions(rest), terminal);
      case "specify":
        return await specifyCommand(readPaperOptions(rest), terminal);
      case "dossier":
        return await dossierCommand(readPaperOptions(rest), terminal);
      case "model":
        return await modelCommand(rest, terminal);
      case "demo":
        return await demoCommand(terminal);
      default:
        throw new InputRefused(message("commandLine.unknown-command", { command }));
    }
  } catch (cause) {
    return said(cause, language, terminal);
  }
}

/** Whether only the usage is wanted: of any command, or of none. What stands behind `--` is a file. */
function isHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === "--help" || arg === "-h");
}

function said(cause: unknown, language: Language, terminal: Terminal): ExitCode {
  if (cause instanceof InputRefused) {
    terminal.error(text(language, cause.why));
    if (isUsage(cause)) terminal.error(phrase(language, "commandLine.usage"));
    return 2;
  }
  // Whoever stopped the run has said so.
  if (cause instanceof RunStopped) return 1;
  // More names, sheets or text than Excel's own interface hands over at once: the workbook is at fault, not we.
  if (cause instanceof WorkbookFailure && cause.code === "too-large") {
    terminal.error(phrase(language, "commandLine.too-much-at-once"));
    return 2;
  }
  terminal.error(phrase(language, "commandLine.our-fault"));
  terminal.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return 1;
}

/** Whether the fault is in how the command was called, so that its usage helps. */
function isUsage({ why }: InputRefused): boolean {
  return [
    "commandLine.unknown-command",
    "commandLine.bad-option",
    "commandLine.no-input",
    "commandLine.one-input",
    "commandLine.no-output",
  ].includes(why.key);
}
