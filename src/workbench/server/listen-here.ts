import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What follows an option on the command line; null where it is not given. */
export function optionValue(name: string): string | null {
  const index = process.argv.indexOf(name);
  return index < 0 ? null : (process.argv[index + 1] ?? null);
}

/** Lets the workbench answer on this machine alone, at the port `PORT` or a free one, and says where. */
export function listenHere(server: Server): void {
  server.on("error", (fault: NodeJS.ErrnoException) => {
    const why = fault.code === "EADDRINUSE" ? "the port is taken; set PORT to another, or leave it out" : fault.message;
    console.error(`The workbench could not start: ${why}.`);
    process.exitCode = 1;
  });
  server.listen(Number(process.env["PORT"] ?? 0), "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    console.log(`The workbench is at http://127.0.0.1:${port}/ – stop it with Ctrl+C.`);
  });
}
