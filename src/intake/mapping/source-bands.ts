import type { Channel, Pricing } from "../../engine/records";
import { band, isLikeEuros, moneyBand } from "../plausibility/band";
import type { Band } from "../plausibility/band";
import { flowBands, offerBands, TEAM_BANDS } from "../plausibility/bands";
import type { SourceTable } from "./words/dictionary";

/** Yearly salaries of one person that a unit may bring out. */
const SALARIES = moneyBand(12_000, 240_000);

/** What a contact takes beside the talking, from practice: some seconds to a quarter of an hour. */
const BESIDE_TALKING = { wrapTime: band(3, 900), holdTime: band(1, 600) };

/** The usual values of a field in a row: what tells which of two units can be meant. Null where nothing is known of them. */
export function usualBand(
  table: SourceTable,
  field: string,
  row: { readonly channel?: string | null; readonly pricing?: string | null },
  currency: string,
): Band | null {
  const bands = bandsOf(table, row);
  const found = table === "team" && /salary|payroll/i.test(field) ? SALARIES : bands[field];
  if (found === undefined) return null;
  return found.money === true && !isLikeEuros(currency) ? null : found;
}

function bandsOf(
  table: SourceTable,
  { channel, pricing }: { readonly channel?: string | null; readonly pricing?: string | null },
): Readonly<Record<string, Band | undefined>> {
  // Words that are not known yet have the widest bands of their list.
  if (table === "flows") return { ...flowBands({ channel: (channel ?? "backOffice") as Channel }), ...BESIDE_TALKING };
  if (table === "team") return { ...TEAM_BANDS };
  if (table === "offers" && pricing !== null && pricing !== undefined)
    return { ...offerBands({ pricing: pricing as Pricing }) };
  return {};
}
