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

/** Tests wait less long than people before they ask whether a cell is being edited. */
export const PATIENCE = 20;

export async function openWorkbook(options: HostOptions = {}): Promise<OpenWorkbook> {
  const host = await openHost(options);
  const client = loadOfficeClient(options.edition === undefined ? options.supports : host.supports);
  connect(client, host.bridge);
  return {
    host,
    client,
    workbook: excelWorkbook({ Excel: client.Excel, patience: PATIENCE }),
    run: client.Excel.run.bind(client.Excel),
  };
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
