import { LANGUAGES, phrase } from "../../../language";
import { cellIn } from "../../../workbook";
import type { Block } from "../../../workbook";
import { words } from "../../cells";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";

/** The risks of the page that is signed, in its order. */
export const RISKS = ["provider", "late", "people"] as const;
export type RiskName = (typeof RISKS)[number];

/** The cell that says who holds a risk. */
export function ownerCell(risk: RiskName): string {
  return cellIn("steering", "riskOwners", RISKS.indexOf(risk) + 1, 1);
}

/** Who holds the risks: what people wrote there stays from run to run. */
export function riskOwners({ vocabulary, trace, context }: ReportModel): Block {
  const { header, say, table } = vocabulary;
  const kept = context.last?.owners ?? [];
  const owner = (risk: RiskName): string => {
    const written = kept[RISKS.indexOf(risk)] ?? "";
    const isOurs = LANGUAGES.some((language) => phrase(language, `report.steering.owner.${risk}`) === written);
    return written === "" || isOurs ? say(`report.steering.owner.${risk}`) : written;
  };
  return tableBlock<RiskName>({
    id: "riskOwners",
    name: table("riskOwners"),
    column: 1,
    rows: RISKS,
    columns: [
      { header: header("risk"), cell: (risk) => words(say(`report.steering.risk.${risk}`), "label") },
      { header: header("heldBy"), cell: (risk) => words(owner(risk), "input") },
      trace.column(() => trace.practice),
    ],
  });
}
