import type { NormalisedOffer, OfferStep } from "../../../decision";
import { text } from "../../../language";
import type { Language } from "../../../language";
import { cellIn } from "../../../workbook";
import type { Block } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { offerStepWords } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { rowNumber, tableBlock } from "../../table-block";

/** Each offer on each flow's demand: what it bills, what it costs a year and for each resolved contact. */
export function offers({ vocabulary, recommendation, trace }: ReportModel): Block {
  const { header, table } = vocabulary;
  return tableBlock<NormalisedOffer>({
    id: "offers",
    name: vocabulary.table("offers"),
    column: 1,
    rows: recommendation.workings.offers,
    columns: [
      { header: header("number"), cell: () => rowNumber(table("offers"), header("number")) },
      { header: header("flow"), cell: ({ flow }) => words(flow, "text") },
      { header: header("provider"), cell: ({ provider }) => words(provider, "text") },
      { header: header("pricing"), cell: ({ pricing }) => words(vocabulary.say(`report.pricing.${pricing}`), "text") },
      { header: header("billedUnits"), cell: ({ billedUnits }) => number(billedUnits, FORMATS.count) },
      { header: header("annual"), cell: ({ annual }) => number(annual, FORMATS.money) },
      { header: header("promised"), cell: ({ promisedService }) => number(promisedService, FORMATS.percent) },
      { header: header("perResolved"), cell: ({ perResolvedContact }) => number(perResolvedContact, FORMATS.cents) },
      trace.column(() => trace.made("OFFERCOST")),
    ],
  });
}

interface OfferLine {
  readonly offer: number;
  readonly flow: string;
  readonly provider: string;
  readonly step: OfferStep["step"];
  readonly amount: number;
}

/** The way from a price to the annual cost, one line a step. */
export function offerLines({ vocabulary, recommendation, trace }: ReportModel): Block {
  const { header } = vocabulary;
  const language: Language = vocabulary.language;
  const rows = recommendation.workings.offers.flatMap(({ flow, provider, lines }, index) =>
    lines.map(({ step, amount }): OfferLine => ({ offer: index + 1, flow, provider, step, amount })),
  );
  return tableBlock<OfferLine>({
    id: "offerLines",
    name: vocabulary.table("offerLines"),
    column: 1,
    rows,
    columns: [
      {
        header: header("number"),
        cell: ({ offer }) => formula(`=${cellIn("workings", "offers", offer, 0)}`, FORMATS.flag),
      },
      { header: header("flow"), cell: ({ flow }) => words(flow, "text") },
      { header: header("provider"), cell: ({ provider }) => words(provider, "text") },
      { header: header("step"), cell: ({ step }) => words(text(language, offerStepWords(step)), "text") },
      { header: header("amount"), cell: ({ amount }) => number(amount, FORMATS.money) },
      trace.column(() => trace.made("OFFERCOST")),
    ],
  });
}
