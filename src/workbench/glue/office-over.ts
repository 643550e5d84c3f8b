import type { OfficeBridge } from "../../emulator";
import { refuseUndoGroups } from "../../emulator/protocol/undo-groups";
import type { WorkbenchBridge } from "./workbench-bridge";

type Command = (event: { completed(): void }) => void;

/** The parts of Microsoft's client that are joined here; its own types don't show the bridge. */
interface ClientWindow {
  Office: object;
  Excel: { run(...args: never[]): unknown };
  OfficeExtension: { HostBridge: { init(bridge: OfficeBridge): void } };
  CustomFunctionMappings?: Record<string, unknown>;
  CustomFunctions?: { associate?: (id: string, run: unknown) => void };
}

/**
 * Joins Microsoft's client to the parent page's workbook, and says what the loader would have said: that Office is ready,
 * its language, what it supports.
 *
 * The theme is left out, as in Excel on the web: the pane follows the system's, and the frame has one of its own.
 *
 * @param hear - what the workbook says is heard through it
 */
export function officeOver(
  workbench: WorkbenchBridge,
  client: ClientWindow = clientOf(window),
  hear: (act: () => void) => void = (act) => act(),
): void {
  const bridge: OfficeBridge = { sendMessageToHost: (text) => workbench.send(text) };
  client.OfficeExtension.HostBridge.init(bridge);
  refuseUndoGroups(client.Excel, (set, version) => workbench.supports(set, version));
  workbench.listen((text) => hear(() => bridge.onMessageFromHost?.(text)));

  // The loader brings `associate`, the client alone does not. Cells are answered by the workbook, which was given the same functions;
  // the page's own stand where the loader would put them.
  const mappings: Record<string, unknown> = {};
  client.CustomFunctionMappings = mappings;
  client.CustomFunctions = {
    ...client.CustomFunctions,
    associate: (id: string, run: unknown) => {
      mappings[id] = run;
    },
  };

  const info = { host: "Excel", platform: "OfficeOnline" };
  const additions: Readonly<Record<string, unknown>> = {
    onReady: (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
      const ready = Promise.resolve(info);
      if (callback !== undefined) void ready.then(callback);
      return ready;
    },
    context: {
      displayLanguage: workbench.displayLanguage,
      contentLanguage: workbench.displayLanguage,
      host: info.host,
      platform: info.platform,
      requirements: { isSetSupported: (set: string, version = "1.1") => workbench.supports(set, version) },
    },
    HostType: { Excel: "Excel" },
    actions: {
      associate: (name: string, command: Command) =>
        workbench.offer(name, () => command({ completed: () => undefined })),
    },
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
  };
  // The client's own `Office` does not let these be set, so one that inherits from it takes its place.
  const properties = Object.fromEntries(
    Object.entries(additions).map(([name, value]) => [name, { value, enumerable: true }]),
  );
  client.Office = Object.create(client.Office, properties) as object;
}

function clientOf(page: Window): ClientWindow {
  return page as unknown as ClientWindow;
}
