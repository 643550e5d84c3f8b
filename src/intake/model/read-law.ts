import { fraction, ratio, seconds, weight } from "../../engine/quantities";
import type { Seconds } from "../../engine/quantities";
import type { Law } from "../../engine/simulation";
import { message } from "../../language";
import type { JsonValue } from "./json-value";

const SHARE = { min: 0, max: 1 };
const TIME = { min: 0, max: 1e6 };
const POSITIVE = { min: 0, max: 1e6, openMin: true };
const SHAPE = { min: 0.05, max: 1e4 };
const SHARE_SLACK = 1e-6;
const MINUTE = 60;
const LAWS = "exponential, constant, uniform, gamma, lognormal, weibull, mixture, empirical";

/** Minutes, as cases write them. */
export function minutes(value: number): Seconds {
  return seconds(value * MINUTE);
}

/** A law of times, in minutes. */
export function lawOf(value: JsonValue): Law {
  const kind = value.at("law").text();
  const mean = (): Seconds => value.at("mean").number(POSITIVE, minutes);
  switch (kind) {
    case "exponential":
      return { kind, mean: mean() };
    case "constant":
      return { kind, value: value.at("value").number(TIME, minutes) };
    case "uniform": {
      const low = value.at("low").number(TIME, (each) => each);
      const high = value.at("high").number({ min: low, max: TIME.max }, minutes);
      return { kind, low: minutes(low), high };
    }
    case "gamma":
    case "weibull":
      return { kind, mean: mean(), shape: value.at("shape").number(SHAPE, ratio) };
    case "lognormal":
      return { kind, mean: mean(), variation: value.at("cv").number({ min: 0, max: 100 }, ratio) };
    case "mixture": {
      const parts = value
        .at("parts")
        .items(1)
        .map((part) => {
          const [share, law] = part.pair();
          return { share: share.number(SHARE, fraction), law: lawOf(law) };
        });
      const sum = parts.reduce((all, { share }) => all + share, 0);
      if (parts.length > 0 && Math.abs(sum - 1) > SHARE_SLACK)
        value.at("parts").refuse(message("model.shares-of-one", { sum }));
      return { kind, parts };
    }
    case "empirical":
      return empirical(value);
    default:
      value.at("law").refuse(message("model.one-of", { choices: LAWS }));
      return { kind: "constant", value: seconds(0) };
  }
}

function empirical(value: JsonValue): Law {
  const values = value
    .at("values")
    .items(1)
    .map((each) => each.number(TIME, minutes));
  const given = value.at("weights");
  const weights = given.isThere
    ? given.items().map((each) => each.number({ min: 0, max: 1e12 }, weight))
    : values.map(() => weight(1));
  if (weights.length !== values.length) given.refuse(message("model.values-of", { count: values.length }));
  else if (!weights.some((each) => each > 0)) given.refuse(message("model.some-weight"));
  return { kind: "empirical", values, weights };
}

/** One law for all periods, or a list of one a period. */
export function lawsOf(value: JsonValue, periods: number): readonly Law[] {
  if (!value.isList) {
    const law = lawOf(value);
    return Array.from({ length: periods }, () => law);
  }
  return value.perPeriod(periods).map(lawOf);
}
