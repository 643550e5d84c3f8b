import { realTerminal } from "./command-line/terminal";
import { runCommand } from "./command-line/run-command";

void runCommand(process.argv.slice(2), realTerminal()).then((code) => {
  process.exitCode = code;
});
