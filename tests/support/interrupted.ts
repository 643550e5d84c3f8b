import { openHost } from "../../src/emulator";
import type { Edition, EmbeddedHost, OfficeBridge } from "../../src/emulator";
import { connect, loadOfficeClient } from "../../src/emulator/node/load-office-client";
import type { OfficeClient } from "../../src/emulator/node/load-office-client";
import { excelWorkbook } from "../../src/excel";
import type { Workbook } from "../../src/workbook";
import { PATIENCE } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";

/** A workbook in which something happens just before one of the exchanges of its first pane. */
export interface Interrupted extends OpenWorkbook {
  /** Asks for it to happen before the nth exchange from now. */
  readonly before: (exchange: number, happen: (host: EmbeddedHost) => void) => void;
  /** What went wrong in making things happen. */
  readonly faults: readonly unknown[];
  /** Opens another pane over the same workbook. */
  readonly pane: () => Workbook;
}

let usual: OfficeClient | null = null;

/** All of them through one client, one after the other: to load one takes longer than most runs. */
export async function interrupted(edition?: Edition): Promise<Interrupted> {
  const host = await openHost(edition === undefined ? {} : { edition });
  const faults: unknown[] = [];
  const line = oneAtATime(host.bridge, faults);
  let left = 0;
  let happens: (host: EmbeddedHost) => void = () => undefined;
  const client = edition === undefined ? (usual ??= loadOfficeClient()) : loadOfficeClient(host.supports);
  connect(
    client,
    line(() => {
      left -= 1;
      if (left === 0) happens(host);
    }),
  );
  return {
    host,
    client,
    faults,
    workbook: excelWorkbook({ Excel: client.Excel, patience: PATIENCE }),
    run: client.Excel.run.bind(client.Excel),
    before: (exchange, happen) => {
      left = exchange;
      happens = happen;
    },
    pane: () => {
      const other = loadOfficeClient();
      connect(
        other,
        line(() => undefined),
      );
      return excelWorkbook({ Excel: other.Excel, patience: PATIENCE });
    },
  };
}

/** Several clients over one bridge: each message is answered before the next is handed on, as Excel does. */
function oneAtATime(bridge: OfficeBridge, faults: unknown[]): (sending: () => void) => OfficeBridge {
  let last: Promise<void> = Promise.resolve();
  return (sending) => {
    const own: OfficeBridge = {
      sendMessageToHost: (text: string): void => {
        last = last.then(
          () =>
            new Promise((answered) => {
              // A fault of the test's is no reason to leave the client without an answer.
              try {
                sending();
              } catch (fault) {
                faults.push(fault);
              }
              bridge.onMessageFromHost = (answer) => {
                own.onMessageFromHost?.(answer);
                answered();
              };
              bridge.sendMessageToHost(text);
            }),
        );
      },
    };
    return own;
  };
}
