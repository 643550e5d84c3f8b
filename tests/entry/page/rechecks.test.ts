import { EDITIONS } from "../../../src/emulator";
import type { EditionName } from "../../../src/emulator";
import { mayRecheck } from "../../../src/entry/page/rechecks";
import { openWorkbook } from "../../support/open-workbook";

// office-js #2802: mended in Microsoft 365 alone; a perpetual version keeps the fault.
test.each<[EditionName, boolean]>([
  ["perpetual-2021", false],
  ["perpetual-2024", false],
  ["microsoft-365", true],
  ["web", true],
])("%s is asked after edits by itself: %s", async (name, asked) => {
  const { host } = await openWorkbook({ edition: EDITIONS[name] });
  expect(mayRecheck({ isSetSupported: host.supports })).toBe(asked);
});
