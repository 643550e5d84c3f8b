/** The currency where no number format names one. */
const DEFAULT_CURRENCY = "€";

/** `[$€-40C]`, `[$CHF]`: the symbol before the locale. `[$-409]` has none. */
const BRACKETED = /\[\$([^\]-]+)(?:-[0-9A-Fa-f]+)?\]/;
const QUOTED = /"\s*([€$£¥]|[A-Z]{3})\s*"/;
const BARE = /[€$£¥]/;

/** The currency a number format shows, as it shows it; null where it shows none. */
export function currencyOfFormat(format: string): string | null {
  const bracketed = BRACKETED.exec(format)?.[1];
  if (bracketed !== undefined) return bracketed.trim();
  const withoutLocale = format.replace(/\[\$-[^\]]*\]/g, "");
  return QUOTED.exec(withoutLocale)?.[1] ?? BARE.exec(withoutLocale)?.[0] ?? null;
}

/** The currency that most of the formats show; the first of them where two are shown as often. */
export function currencyOf(formats: readonly string[]): string {
  const shown = formats.map(currencyOfFormat).filter((currency) => currency !== null);
  const count = (currency: string): number => shown.filter((each) => each === currency).length;
  return (
    shown.reduce<string | null>((best, each) => (best === null || count(each) > count(best) ? each : best), null) ??
    DEFAULT_CURRENCY
  );
}
