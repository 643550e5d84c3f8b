import { isMainThread, parentPort } from "node:worker_threads";
import { phrase } from "../language";
import { speakOutsideExcel } from "../language/outside-excel";
import { languageAsked } from "./options";
import { realTerminal } from "./terminal";
import { runCommand } from "./run-command";

const args = process.argv.slice(2);

// Whoever started this run says its last words where it no longer can.
if (!isMainThread) {
  speakOutsideExcel();
  const language = languageAsked(args);
  parentPort?.postMessage({
    stopped: phrase(language, "commandLine.stopped"),
    stoppedAfterwards: phrase(language, "commandLine.stopped-afterwards"),
    memory: phrase(language, "commandLine.memory"),
    fault: phrase(language, "commandLine.our-fault"),
  });
}

void runCommand(args, realTerminal()).then((code) => {
  process.exitCode = code;
});
