import { openHost, type EmbeddedHost, type HostOptions } from "../../src/emulator";
import { connect, loadOfficeClient, type OfficeClient } from "../../src/emulator/node/load-office-client";

export interface Opened {
  readonly host: EmbeddedHost;
  readonly client: OfficeClient;
  /** `Excel.run` of Microsoft's client over this host. */
  readonly run: typeof Excel.run;
}

/** A workbook with Microsoft's own client joined to it. */
export async function open(options: HostOptions = {}): Promise<Opened> {
  const host = await openHost(options);
  const client = loadOfficeClient(options.supports === undefined ? undefined : host.supports);
  connect(client, host.bridge);
  return { host, client, run: client.Excel.run.bind(client.Excel) as typeof Excel.run };
}

/** The code of the refusal that a run ends with; fails where it does not. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (fault) {
    return (fault as { code: string }).code;
  }
  throw new Error("Expected a refusal.");
}
