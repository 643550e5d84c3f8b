/** Serves the workbench on this machine: `npm start [-- --lang fr]`. The port is `PORT`, else a free one. */
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { workbenchServer } from "./server/workbench-server";

const ROOT = join(__dirname, "..", "..");

function optionValue(name: string): string | null {
  const index = process.argv.indexOf(name);
  return index < 0 ? null : (process.argv[index + 1] ?? null);
}

const server = workbenchServer({
  addIn: join(ROOT, "dist"),
  workbench: join(ROOT, "build", "workbench"),
  language: optionValue("--lang"),
});

server.on("error", (fault: NodeJS.ErrnoException) => {
  const why = fault.code === "EADDRINUSE" ? "the port is taken; set PORT to another, or leave it out" : fault.message;
  console.error(`The workbench could not start: ${why}.`);
  process.exitCode = 1;
});

server.listen(Number(process.env["PORT"] ?? 0), "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`The workbench is at http://127.0.0.1:${port}/ – stop it with Ctrl+C.`);
});
