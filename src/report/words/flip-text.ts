import type { Flip } from "../../decision";
import { phrase } from "../../language";
import type { Language } from "../../language";
import { changeText, numberText, percentText, priceText } from "./amounts";

/** The value at which a decision would turn, and how far it is from today's. */
export function flipText(language: Language, currency: string, { parameter, value, margin }: Flip): string {
  const shown = {
    price: () => priceText(language, currency, value),
    volume: () => numberText(language, value, 0),
    handlingTimeRatio: () => numberText(language, value, 2),
    attrition: () => percentText(language, value),
  }[parameter]();
  return phrase(language, `report.flip.${parameter}`, { value: shown, margin: changeText(language, margin) });
}

/** The flip nearest to today: the one to watch. */
export function nearestFlip(flips: readonly Flip[]): Flip | null {
  return flips.reduce<Flip | null>(
    (nearest, flip) => (nearest === null || Math.abs(flip.margin) < Math.abs(nearest.margin) ? flip : nearest),
    null,
  );
}
