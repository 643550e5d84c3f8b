/** Starts the workbench of a release: `node workbench/start.cjs [--lang fr] [--client FILE]`. The port is `PORT`, else a free one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NoClient, releasedClient } from "./server/released-client";
import type { ClientTerms } from "./server/released-client";
import { listenHere, optionValue } from "./server/listen-here";
import { workbenchServer } from "./server/workbench-server";

const HERE = __dirname;

try {
  const terms = JSON.parse(readFileSync(join(HERE, "client.json"), "utf8")) as ClientTerms;
  const client = releasedClient(terms, join(HERE, "client"), optionValue("--client"), console.log);
  listenHere(
    workbenchServer({
      addIn: join(HERE, "..", "site"),
      workbench: HERE,
      language: optionValue("--lang"),
      client: () => client,
    }),
  );
} catch (cause) {
  if (!(cause instanceof NoClient)) throw cause;
  console.error(`The workbench could not start: ${cause.message}`);
  process.exitCode = 2;
}
