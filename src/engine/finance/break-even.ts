import { contactsPerYear, moneyPerUnit } from "../quantities";
import type {
  ContactsPerYear,
  Fraction,
  Money,
  MoneyPerContact,
  MoneyPerUnit,
  MoneyPerYear,
  UnitsPerYear,
  Years,
} from "../quantities";
import { requireIn } from "../require";

/** What leaving costs beside the price of a unit. */
export interface OneOffTerms {
  /** Paid once; it is spread evenly over the years. */
  readonly oneOff: Money;
  readonly years: Years;
  /** Steering, as a share of the bill. */
  readonly governance: Fraction;
}

const POSITIVE = { min: 0, openMin: true, max: Infinity, openMax: true };

/**
 * The price of a billed unit at which leaving costs as much as staying. Below 0 where even a free provider would cost more.
 *
 * @param insideCost - avoidable cost inside, a year
 * @param billed - units billed a year, above 0
 * @see docs/methods/finance.md
 */
export function breakEvenPrice(
  insideCost: MoneyPerYear,
  billed: UnitsPerYear,
  { oneOff, years, governance }: OneOffTerms,
): MoneyPerUnit {
  requireIn(POSITIVE, "billed", billed);
  requireIn(POSITIVE, "years", years);
  return moneyPerUnit((insideCost - oneOff / years) / (billed * (1 + governance)));
}

/** The volume at which both cost the same, or that there is none. */
export type BreakEvenVolume =
  | { readonly kind: "volume"; readonly contacts: ContactsPerYear; readonly leaveBelow: boolean }
  | { readonly kind: "none"; readonly cheaper: "inside" | "outside" };

/**
 * The yearly volume at which leaving costs as much as staying, where inside has a fixed part (presence, supervision) and each contact its cost.
 *
 * Below it the provider is the cheaper if inside is heavy with fixed cost, above it if what is paid once outweighs that.
 *
 * @param insideFixed - avoidable cost inside a year whatever the volume
 * @param insideContact - avoidable cost of one contact inside
 * @param outsideContact - price of one contact outside
 * @see docs/methods/finance.md
 */
export function breakEvenVolume(
  insideFixed: MoneyPerYear,
  insideContact: MoneyPerContact,
  outsideContact: MoneyPerContact,
  { oneOff, years, governance }: OneOffTerms,
): BreakEvenVolume {
  requireIn(POSITIVE, "years", years);
  const fixed = insideFixed - oneOff / years;
  const each = outsideContact * (1 + governance) - insideContact;
  const volume = fixed / each;
  // Two prices that differ by nothing but rounding never meet.
  if (volume > 0 && Number.isFinite(volume))
    return { kind: "volume", contacts: contactsPerYear(volume), leaveBelow: each > 0 };
  return { kind: "none", cheaper: fixed > 0 || (fixed === 0 && each < 0) ? "outside" : "inside" };
}
