import type { Language } from "../../language";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };
const CODES: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY" };

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
  const digitsAsked = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (code !== null) return new Intl.NumberFormat(LOCALES[language], { style: "currency", currency: code, currencyDisplay: "narrowSymbol", ...digitsAsked }).format(value);
  return `${new Intl.NumberFormat(LOCALES[language], digitsAsked).format(value)}\u00A0${currency}`;
}

/** A share in words: `12.3%`, `12,3 %`. */
export function percentText(language: Language, share: number): string {
  return new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** A change in words, with its sign: `+12%`. */
export function changeText(language: Language, share: number): string {
  return new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(share);
}

export function numberText(language: Language, value: number, digits: number): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value);
}

/** A date in words: `22 November 2026`; as it came where it is no ISO date. */
export function dateText(language: Language, date: string): string {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(time);
}
