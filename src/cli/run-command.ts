import { message, phrase, text } from "../language";
import type { Language, Message } from "../language";
import { speakOutsideExcel } from "../language/outside-excel";
import { ENGINE_VERSION } from "../decision";
import { analyseCommand } from "./analyse-command";
import { isAsked, readArguments } from "./arguments";
import { COMMAND_NAMES, isCommand, usageOf } from "./commands";
import type { CommandName } from "./commands";
import { demoCommand } from "./demo-command";
import { dossierCommand } from "./dossier-command";
import { InputRefused } from "./exit";
import type { ExitCode } from "./exit";
import { helpText, usageText } from "./help";
import { importCommand } from "./import-command";
import { RunStopped } from "./landing";
import { languageAsked, readOptions } from "./options";
import { modelCommand } from "./model-command";
import { nearest } from "./nearest";
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
  if (isAsked(args, "--help", "-h")) {
    terminal.print(isCommand(command) ? helpText(command, language) : usageText(language));
    return 0;
  }
  if (isAsked(args, "--version")) {
    terminal.print(ENGINE_VERSION);
    return 0;
  }
  const mended = mendedFiles(rest);
  if (mended.length > 0) terminal.error(phrase(language, "commandLine.mended", { paths: mended.join(", ") }));
  try {
    if (!isCommand(command)) throw new InputRefused(unknownCommand(command));
    return await run(command, rest, terminal);
  } catch (cause) {
    return said(cause, command, language, terminal);
  }
}

async function run(command: CommandName, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  switch (command) {
    case "analyse":
      return await analyseCommand(readOptions(args, command), terminal);
    case "import":
      return await importCommand(readOptions(args, command), terminal);
    case "offers":
      return await offersCommand(readPaperOptions(command, args), terminal);
    case "tender":
      return await tenderCommand(readPaperOptions(command, args), terminal);
    case "actuals":
      return await actualsCommand(readPaperOptions(command, args), terminal);
    case "specify":
      return await specifyCommand(readPaperOptions(command, args), terminal);
    case "dossier":
      return await dossierCommand(readPaperOptions(command, args), terminal);
    case "model":
      return await modelCommand(args, terminal);
    case "demo":
      readArguments(command, args);
      return await demoCommand(terminal);
  }
}

function unknownCommand(command: string): Message {
  const near = nearest(command, COMMAND_NAMES);
  return message("commandLine.unknown-command", {
    command,
    near: near === null ? "no" : "yes",
    nearest: near ?? "",
    commands: COMMAND_NAMES.join(", "),
  });
}

function said(cause: unknown, command: string, language: Language, terminal: Terminal): ExitCode {
  if (cause instanceof InputRefused) {
    terminal.error(text(language, cause.why));
    if (isUsage(cause))
      terminal.error(
        isCommand(command)
          ? phrase(language, "commandLine.help.this", { usage: usageOf(command), command })
          : usageText(language),
      );
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
    "commandLine.unknown-option",
    "commandLine.option-value",
    "commandLine.option-no-value",
    "commandLine.option-twice",
    "commandLine.no-input",
    "commandLine.one-input",
    "commandLine.no-output",
  ].includes(why.key);
}
