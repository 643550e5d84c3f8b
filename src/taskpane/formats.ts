import { LOCALES } from "../language";
import type { Language } from "../language";

/** How figures look on screen. They are shown rounded and never computed with. */
export interface Formats {
  /** Whole units of the currency: `€1,234,500` or `1 234 500 €`. */
  money(amount: number, currency: string): string;
  /** A price, with its cents. */
  price(amount: number, currency: string): string;
  /** A fraction as a percentage: 0.256 as `26%` or `26 %`. */
  share(fraction: number): string;
  whole(number: number): string;
  ratio(number: number): string;
}

export function formats(language: Language): Formats {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: "negative" });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0, signDisplay: "negative" });
  const ratio = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    money: (amount, currency) => moneyFormat(locale, currency, 0)(amount),
    price: (amount, currency) => moneyFormat(locale, currency, 2)(amount),
    share: (fraction) => share.format(fraction),
    whole: (number) => whole.format(number),
    ratio: (number) => ratio.format(number),
  };
}

/** The workbook may name its currency by ISO code or by a sign of its own (`€`, `kCHF`). */
function moneyFormat(locale: string, currency: string, decimals: number): (amount: number) => string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: "negative" } as const;
  const code = currency === "€" ? "EUR" : currency;
  if (/^[A-Z]{3}$/.test(code)) {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency: code, ...digits });
    return (amount) => format.format(amount);
  }
  const format = new Intl.NumberFormat(locale, digits);
  return (amount) => `${format.format(amount)}\u00a0${currency}`;
}
