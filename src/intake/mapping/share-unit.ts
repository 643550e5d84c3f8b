import type { Amount } from "./amount";
import type { Dimension } from "./dimension";
import { firstSaid } from "./said-period";
import type { UnitTexts } from "./said-period";
import { monthsOfShare, spanUnit, spanUnits } from "./share-of-span";
import type { UnitChoice, UnitFound } from "./unit-found";

const MONTHS_A_YEAR = 12;
const SMALLEST_FRACTION = 0.02;

function baseUnit({ heading, band, titles }: UnitTexts, amounts: readonly (Amount | null)[]): UnitFound {
  const percent: UnitChoice = { id: "%", factor: 0.01 };
  const fraction: UnitChoice = { id: "1", factor: 1 };
  const silent = amounts.flatMap((amount) =>
    amount !== null && amount.percent === null ? [Math.abs(amount.number)] : [],
  );
  if (silent.length === 0) return { kind: "known", unit: fraction };
  const most = Math.max(...silent);
  if (most > 1) return { kind: "known", unit: percent }; // as fractions they would be more than the whole
  const saysPercent = [heading, band, ...titles].some((text) => /%|\bpour ?cent|\bper ?cent|\bpct\b/i.test(text));
  if (saysPercent && most > 0 && most < SMALLEST_FRACTION) return { kind: "asked", choices: [percent, fraction] };
  // Exactly 1 everywhere may be one per cent as well as the whole.
  if (saysPercent && silent.every((each) => each === 1)) return { kind: "asked", choices: [percent, fraction] };
  return { kind: "known", unit: fraction };
}

/** A share of a month or of several years, where ours is a year's: asked, whether it adds up or compounds. */
export function shareUnit(
  { ofYear }: Extract<Dimension, { kind: "share" }>,
  texts: UnitTexts,
  amounts: readonly (Amount | null)[],
): UnitFound {
  const base = baseUnit(texts, amounts);
  const spans = ofYear === undefined ? null : firstSaid([texts.heading, texts.band], monthsOfShare);
  if (spans === null) return base;
  const bases = base.kind === "known" ? [base.unit] : base.choices;
  // Growth over years may have been made a year's already.
  const asItStands = spans.every((months) => months > MONTHS_A_YEAR) ? bases : [];
  return {
    kind: "asked",
    choices: [...bases.flatMap((each) => spans.flatMap((months) => spanUnits(months, each))), ...asItStands],
  };
}

/** The unit of another span that a name is for; undefined for a name of none. */
export function ofSpan(dimension: Dimension, id: string): UnitChoice | undefined {
  return dimension.kind === "share" && dimension.ofYear !== undefined ? spanUnit(id) : undefined;
}
