import { ENGINE_VERSION } from "../../decision";

/** What Office says of itself; on some platforms parts of it are missing, whatever the types say. */
export interface DescribedOffice {
  readonly diagnostics?: { readonly host?: unknown; readonly platform?: unknown; readonly version?: unknown };
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly requirements?: { isSetSupported(set: string, version: string): boolean };
}

/** Requirement sets whose version tells which Excel this is, with the newest version that is asked about. */
const SETS = [
  ["ExcelApi", 25],
  ["SharedRuntime", 5],
  ["CustomFunctionsRuntime", 8],
] as const;

/** Where the add-in runs, for a report to support: nothing of the workbook is in it. */
export function supportDetails(
  { diagnostics, displayLanguage, contentLanguage, requirements }: DescribedOffice,
  agent: string = navigator.userAgent,
): string {
  const known = (value: unknown): string =>
    value === undefined || value === null || value === "" ? "?" : String(value);
  const newest = SETS.map(([set, last]) => {
    const versions = Array.from({ length: last }, (_, index) => `1.${last - index}`);
    return `${set} ${versions.find((version) => requirements?.isSetSupported(set, version) === true) ?? "?"}`;
  });
  return [
    `Outsourcing decision ${ENGINE_VERSION}`,
    `${known(diagnostics?.host)} ${known(diagnostics?.version)}, ${known(diagnostics?.platform)}`,
    `display ${known(displayLanguage)}, content ${known(contentLanguage)}`,
    newest.join(", "),
    agent,
  ].join("\n");
}
