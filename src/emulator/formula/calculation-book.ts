import type { DefinedNameEntry } from "@cj-tech-master/excelts/formula";

import type { Sheet } from "../sheet/sheet";
import type { EngineFunction } from "./custom-functions";
import type { Lookup } from "./dependencies";

/** What the calculation needs to know of the workbook. */
export interface CalculationBook {
  readonly sheets: readonly Sheet[];
  readonly lookup: Lookup;
  readonly functions: ReadonlyMap<string, EngineFunction>;
  readonly date1904: boolean;
  names(): DefinedNameEntry[];
}
