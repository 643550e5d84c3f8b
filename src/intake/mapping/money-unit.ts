/** The sign under which units of money are kept here, whatever the currency. */
const KEPT = "€";
const KNOWN = new Set(["€", "$", "£", "¤", "CHF", "CAD", "MAD", "TND", "XOF"]);

/** A unit in the currency of its amounts: `k€/year` is `k$/year` in a source in dollars. */
export function unitIn(currency: string, unit: string): string {
  return unit.replace(KEPT, () => currency);
}

/** The unit that one in a currency stands for here; what is no money stays as it is. */
export function keptUnit(unit: string): string {
  const [head = "", ...period] = unit.trim().split("/");
  const sign = KNOWN.has(head) ? head : /^[kM]/.test(head) && KNOWN.has(head.slice(1)) ? head.slice(1) : null;
  return sign === null ? unit.trim() : [head.slice(0, head.length - sign.length) + KEPT, ...period].join("/");
}
