import type { OfferRecord } from "../../engine/records";
import { message } from "../../language";
import type { Issue } from "../issue";
import { offerRows } from "../offer-rows";
import { issueAt } from "../reading/table-reference";
import type { TableReference } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";

/** Offers whose terms contradict themselves. */
export const termsOfOffers: CrossCheck = ({ tables, today }) => {
  const { reference, records } = tables.offers;
  if (reference === null) return [];
  return offerRows(records).flatMap((rows) => [
    ...missingTerms(reference, rows),
    ...capacityIssues(reference, rows),
    ...rows.flatMap(({ row, validUntil }) => {
      if (validUntil === undefined || validUntil >= today) return [];
      const expected = message("intake.cross.valid", { today });
      return [
        issueAt(reference, row, "validUntil", {
          code: "offer-expired",
          severity: "warning",
          received: validUntil,
          expected,
        }),
      ];
    }),
  ]);
};

/** Terms a way of pricing cannot do without. One tier may state them for all. */
function missingTerms(reference: TableReference, rows: readonly OfferRecord[]): readonly Issue[] {
  const [first] = rows;
  if (first === undefined) return [];
  if (first.pricing === "fteMonth" && rows.every(({ hoursPerFteMonth }) => hoursPerFteMonth === undefined)) {
    return [
      issueAt(reference, first.row, "hoursPerFteMonth", {
        code: "fte-month-without-hours",
        expected: message("intake.cross.hours-per-fte"),
      }),
    ];
  }
  if (first.pricing === "fixedBand" && rows.every(({ fixedFee }) => fixedFee === undefined)) {
    return [
      issueAt(reference, first.row, "fixedFee", {
        code: "fixed-fee-missing",
        expected: message("intake.cross.fixed-fee"),
      }),
    ];
  }
  return [];
}

function capacityIssues(reference: TableReference, rows: readonly OfferRecord[]): readonly Issue[] {
  const stating = rows.find(({ capacity }) => capacity !== undefined);
  const commitment = rows.find(({ minimumCommitment }) => minimumCommitment !== undefined)?.minimumCommitment;
  if (stating?.capacity === undefined || commitment === undefined || stating.capacity >= commitment) return [];
  return [
    issueAt(reference, stating.row, "capacity", {
      code: "capacity-below-commitment",
      expected: message("intake.cross.capacity", { commitment }),
    }),
  ];
}
