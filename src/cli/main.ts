import { realTerminal } from "./terminal";
import { runCommand } from "./run-command";

void runCommand(process.argv.slice(2), realTerminal()).then((code) => {
  process.exitCode = code;
});
