import type { TurningPoint } from "../../decision";
import { message, phrase } from "../../language";
import type { Language } from "../../language";
import { changeText, numberText, percentText, priceText } from "./amounts";

/** The value at which a decision would turn, and how far it is from today's. */
export function turningPointText(
  language: Language,
  currency: string,
  { parameter, value, margin, to }: TurningPoint,
): string {
  const shown = {
    price: () => priceText(language, currency, value),
    volume: () => numberText(language, value, 0),
    handlingTimeRatio: () => numberText(language, value, 2),
    attrition: () => percentText(language, value),
    containment: () => percentText(language, value),
    tenure: () => numberText(language, value, 1),
  }[parameter]();
  return phrase(language, "report.turningPoint.to", {
    point: message(`report.turningPoint.${parameter}`, { value: shown, margin: changeText(language, margin) }),
    decision: message(
      to.decision === "automate" && to.provider === null
        ? "report.turningPoint.automateInside"
        : `common.decision.${to.decision}`,
    ),
    provider: to.provider ?? "none",
  });
}

/** The turningPoint nearest to today: the one to watch. */
export function nearestTurningPoint(turningPoints: readonly TurningPoint[]): TurningPoint | null {
  return turningPoints.reduce<TurningPoint | null>(
    (nearest, turningPoint) =>
      nearest === null || Math.abs(turningPoint.margin) < Math.abs(nearest.margin) ? turningPoint : nearest,
    null,
  );
}
