import { openHost } from "../../src/emulator";
import { loadOfficeClient } from "../../src/emulator/node/load-office-client";
import { officeOver } from "../../src/workbench/glue/office-over";
import type { WorkbenchBridge } from "../../src/workbench/glue/workbench-bridge";

test.each([
  ["an older workbook", "1.19", "ApiNotFound"],
  ["a newer workbook", "1.20", null],
])("one undo group for a run over %s with ExcelApi %s: %s", async (_, has, answer) => {
  const { window } = loadOfficeClient();
  const host = await openHost();
  const bridge: WorkbenchBridge = {
    displayLanguage: "en-US",
    send: (text) => host.bridge.sendMessageToHost(text),
    listen: (hear) => void (host.bridge.onMessageFromHost = hear),
    supports: (set, version) => set === "ExcelApi" && Number(version.slice(2)) <= Number(has.slice(2)),
    isDark: () => false,
    followAppearance: () => undefined,
    leave: () => undefined,
    offer: () => undefined,
  };
  officeOver(bridge, window as unknown as Parameters<typeof officeOver>[1]);
  const { Excel: excel } = window as unknown as { Excel: { run(...args: unknown[]): Promise<unknown> } };
  const said = await excel
    .run({ mergeUndoGroup: true }, (context: Excel.RequestContext) => context.sync())
    .then(
      () => null,
      (cause: { code: string }) => cause.code,
    );
  expect(said).toBe(answer);
});
