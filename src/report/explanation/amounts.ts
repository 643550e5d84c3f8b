import { LOCALES } from "../../language";
import type { Language } from "../../language";

const CODES: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY" };

/** Formats are dear to make and cheap to use: one of each is kept. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}:${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formats.set(key, known);
  return known;
}

/** A round amount in words: `€412,000`, `412 000 €`. The sheet has the digits. */
export function amountText(language: Language, currency: string, value: number): string {
  return moneyText(language, currency, value, 0);
}

/** A price in words, to the cent. */
export function priceText(language: Language, currency: string, value: number): string {
  return moneyText(language, currency, value, 2);
}

function moneyText(language: Language, currency: string, value: number, digits: number): string {
  const code = CODES[currency] ?? (/^[A-Z]{3}$/.test(currency) ? currency : null);
  const shown = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (code === null) return `${numberFormat(language, shown).format(value)}\u00A0${currency}`;
  return numberFormat(language, {
    style: "currency",
    currency: code,
    currencyDisplay: "narrowSymbol",
    ...shown,
  }).format(value);
}

/** A share in words: `12.3%`, `12,3 %`. */
export function percentText(language: Language, share: number): string {
  return numberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** A change in words, with its sign: `+12%`. */
export function changeText(language: Language, share: number): string {
  return numberFormat(language, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(
    share,
  );
}

export function numberText(language: Language, value: number, digits: number): string {
  return numberFormat(language, { maximumFractionDigits: digits }).format(value);
}
