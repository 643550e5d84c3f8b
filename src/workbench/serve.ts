/** Serves the workbench on this machine: `npm start [-- --lang fr]`. The port is `PORT`, else a free one. */
import { join } from "node:path";
import { listenHere, optionValue } from "./server/listen-here";
import { workbenchServer } from "./server/workbench-server";

const ROOT = join(__dirname, "..", "..");

listenHere(
  workbenchServer({
    addIn: join(ROOT, "dist"),
    workbench: join(ROOT, "build", "workbench"),
    language: optionValue("--lang"),
  }),
);
