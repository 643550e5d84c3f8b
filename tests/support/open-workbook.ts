import { openHost } from "../../src/emulator";
import type { EmbeddedHost, HostFunction, HostOptions } from "../../src/emulator";
import { connect, loadOfficeClient } from "../../src/emulator/node/load-office-client";
import type { OfficeClient } from "../../src/emulator/node/load-office-client";
import { excelWorkbook } from "../../src/excel";
import type { Workbook } from "../../src/workbook";

/** A workbook behind Microsoft's client, and what a test looks at it with. */
export interface OpenWorkbook {
  readonly host: EmbeddedHost;
  readonly client: OfficeClient;
  readonly workbook: Workbook;
  readonly run: typeof Excel.run;
}

export async function openWorkbook(options: HostOptions = {}): Promise<OpenWorkbook> {
  const host = await openHost(options);
  const client = loadOfficeClient(options.supports);
  connect(client, host.bridge);
  return { host, client, workbook: excelWorkbook(client), run: client.Excel.run.bind(client.Excel) };
}

/** A stand-in for the live score: any number will do where only the sheet is looked at. */
export const SCORE: HostFunction = {
  name: "OUTSOURCE.SCORE",
  parameters: [
    { name: "headers", optional: false, matrix: true },
    { name: "rows", optional: false, matrix: true },
    { name: "weights", optional: true, matrix: true },
  ],
  run: () => 42,
};
