import { supportDetails } from "../../../src/entry/page/support-details";

test("tells platform, build, languages and requirement sets, which is what a report needs", () => {
  const isSetSupported = (set: string, version: string): boolean => {
    const newest: Readonly<Record<string, number>> = { ExcelApi: 17, SharedRuntime: 1, CustomFunctionsRuntime: 4 };
    return Number(version.split(".")[1]) <= (newest[set] ?? 0);
  };
  const details = supportDetails(
    {
      diagnostics: { host: "Excel", platform: "PC", version: "16.0.17932.20328" },
      displayLanguage: "fr-FR",
      contentLanguage: "en-US",
      requirements: { isSetSupported },
    },
    "a browser",
  );
  expect(details.split("\n").slice(1)).toEqual([
    "Excel 16.0.17932.20328, PC",
    "display fr-FR, content en-US",
    "ExcelApi 1.17, SharedRuntime 1.1, CustomFunctionsRuntime 1.4",
    "a browser",
  ]);
  expect(details).toMatch(/^Outsourcing decision \d/);
});

test("what Office does not say is a question mark, never a fault", () => {
  expect(supportDetails({}, "a browser")).toContain("? ?, ?\ndisplay ?, content ?\nExcelApi ?");
});
