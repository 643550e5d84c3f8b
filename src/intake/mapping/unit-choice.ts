import type { Band } from "../plausibility/band";
import { isUsual } from "../plausibility/band";
import type { Amount } from "./amount";
import type { Dimension } from "./dimension";
import { isInWeeks, MONTHS_UNITS, monthsUnit, saysMonths, timeFactor, YEARS_UNITS, yearsUnit } from "./lasting-units";
import { keptUnit } from "./money-unit";
import { firstSaid, periodFound } from "./said-period";
import { ofSpan, shareUnit } from "./share-unit";
import type { UnitTexts } from "./said-period";
import type { UnitChoice, UnitFound } from "./unit-found";
import { weeklyUnit } from "./weekly-hours";
import { WEEKLY_UNITS } from "./weekly-units";
import { timesAYear } from "./times-a-year";
import { daysIn, scaleIn, timeUnitIn, timeUnitOfTitle, UNIT_SECONDS } from "./unit-words";
import type { Period, Scale, TimeUnit } from "./unit-words";

/** Share of the values that a unit must bring to what is usual to be one that could be meant. */
const MOST = 0.9;
const HALF = 0.5;

const SCALES: Readonly<Record<Scale, number>> = {
  one: 1,
  ten: 10,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  cent: 0.01,
};

/** A day's amount comes five, six or seven days a week. */
const DAYS = ["day", "day6", "day7"] as const;

/** A number as a person writes it in ours, and how usual it is: the bands of the rows, in their order. */
export interface Judged {
  readonly amounts: readonly (Amount | null)[];
  readonly bands: readonly (Band | null)[];
}

/** The unit of a column that holds one kind of quantity. */
export function unitOf(dimension: Dimension, texts: UnitTexts, judged: Judged, answer: string | undefined): UnitFound {
  const all = choicesFor(dimension);
  const kept = answer === undefined ? null : keptUnit(answer);
  const answered =
    all.find(({ id }) => id === kept) ??
    (kept === null ? undefined : (ofMonths(dimension, kept) ?? ofSpan(dimension, kept)));
  if (answered !== undefined) return { kind: "known", unit: answered };
  switch (dimension.kind) {
    case "time":
      return timeUnit(dimension, texts, judged, all);
    case "volume":
    case "money":
      return scaledUnit(dimension, texts, judged);
    case "share":
      return shareUnit(dimension, texts, judged.amounts);
    case "months":
      return { kind: "known", unit: monthsUnit(texts.heading) };
    case "years":
      return { kind: "known", unit: yearsUnit(texts.heading) };
    case "weekly":
      return weeklyUnit(texts, judged.amounts);
    default:
      return { kind: "known", unit: { id: "", factor: 1 } };
  }
}

/** Every unit that a column of a kind may have, by the name the table Mapping gives it. */
export function choicesFor(dimension: Dimension): readonly UnitChoice[] {
  switch (dimension.kind) {
    case "time":
      return (Object.keys(UNIT_SECONDS) as TimeUnit[])
        .filter((unit) => unit !== "month" || isInWeeks(dimension))
        .map((unit) => ({ id: unit, factor: timeFactor(unit, dimension) }));
    case "volume":
      return (["one", "ten", "hundred", "thousand", "million"] as const).flatMap((scale) =>
        periodsOf(dimension).map((period) => scaled(dimension, scale, period)),
      );
    case "money":
      return (["one", "thousand", "million", "cent"] as const).flatMap((scale) =>
        periodsOf(dimension).map((period) => scaled(dimension, scale, period)),
      );
    case "share":
      return [
        { id: "%", factor: 0.01 },
        { id: "1", factor: 1 },
      ];
    case "months":
      return MONTHS_UNITS;
    case "years":
      return YEARS_UNITS;
    case "weekly":
      return WEEKLY_UNITS;
    default:
      return [];
  }
}

/** A unit of so many months, `k/months9`, or of what comes so many times a year, `times251`: too many to offer them all. */
function ofMonths(dimension: Dimension, id: string): UnitChoice | undefined {
  const period = /(?:^|\/)(months\d{1,2}|times\d{1,3})$/.exec(id)?.[1] as Period | undefined;
  if (period === undefined || (dimension.kind !== "volume" && dimension.kind !== "money")) return undefined;
  return (["one", "ten", "hundred", "thousand", "million", "cent"] as const)
    .map((scale) => scaled(dimension, scale, period))
    .find((each) => each.id === id);
}

type Scaled = Extract<Dimension, { kind: "volume" | "money" }>;

function periodsOf({ kind, period }: Scaled): readonly (Period | null)[] {
  if (period === "none") return [null];
  return kind === "money"
    ? ["year", "half", "quarter", "month", "month13", "hour"]
    : ["year", "half", "quarter", "month", "week", ...DAYS];
}

/** A scale and a period as one unit. */
export function scaled({ kind, period: ours }: Scaled, scale: Scale, period: Period | null): UnitChoice {
  const perOurs = period === null || ours === "none" ? 1 : timesAYear(period) / timesAYear(ours);
  const money = { one: "€", ten: "da€", hundred: "h€", thousand: "k€", million: "M€", cent: "cent" }[scale];
  const count = { one: "", ten: "ten", hundred: "hundred", thousand: "k", million: "M", cent: "" }[scale];
  const sign = kind === "money" ? money : count;
  const id = period === null ? sign : sign === "" ? period : `${sign}/${period}`;
  return { id, factor: SCALES[scale] * perOurs };
}

function timeUnit(
  dimension: Extract<Dimension, { kind: "time" }>,
  { heading, band, titles }: UnitTexts,
  judged: Judged,
  all: readonly UnitChoice[],
): UnitFound {
  const choice = (unit: TimeUnit): UnitChoice => ({ id: unit, factor: timeFactor(unit, dimension) });
  const inMonths = isInWeeks(dimension) && [heading, band].some(saysMonths);
  const said = inMonths ? "month" : (firstSaid([heading, band], timeUnitIn) ?? firstSaid(titles, timeUnitOfTitle));
  const silent = silentOnes(judged, ({ time }) => time === null);
  const own = choice(dimension.seconds === 3600 ? "h" : dimension.seconds === 1 ? "s" : "week");
  if (silent.length === 0) {
    const told = judged.amounts.flatMap((amount, row) =>
      amount === null || amount.time === null
        ? []
        : [{ value: amount.number * choice(amount.time).factor, band: judged.bands[row] ?? null }],
    );
    // A clock's own format is believed, unless it makes nonsense of most values.
    const clocks = judged.amounts.filter((amount) => amount?.time === "h:mm:ss").length;
    if (clocks > 0 && mostlyUnusual(told))
      return { kind: "asked", choices: [choice("h:mm:ss"), choice("mm:ss"), choice("s")] };
    return { kind: "known", unit: clocks > 0 ? choice("h:mm:ss") : own };
  }
  const shortClock = silent.every(({ amount }) => amount.isShortClock);
  const candidates = (
    shortClock
      ? (["hh:mm", "mm:ss"] as const)
      : dimension.atWork === true
        ? (["h", "day", "week"] as const)
        : isInWeeks(dimension)
          ? (["week", "month", "day"] as const)
          : (["ms", "s", "min", "h"] as const)
  ).map(choice);
  if (shortClock) {
    const clock =
      said === "mm:ss" || said === "min" || said === "h:mm:ss" ? "mm:ss" : said === "hh:mm" ? "hh:mm" : null;
    if (clock !== null && !mostlyUnusual(withFactor(silent, choice(clock).factor)))
      return { kind: "known", unit: choice(clock) };
    return amongUsual(candidates, candidates[0] ?? own, silent);
  }
  if (said !== null) {
    // “mm:ss” over plain numbers is a clock of Excel's whose format was lost.
    const unit = said === "mm:ss" || said === "hh:mm" ? "h:mm:ss" : said;
    const found = all.find(({ id }) => id === unit) ?? choice(unit);
    if (unit === "min.s" && silent.some(({ amount }) => !isMinutesAndSeconds(amount.number)))
      return { kind: "asked", choices: [choice("min"), choice("s"), choice("min.s")] };
    if (!mostlyUnusual(withFactor(silent, found.factor))) return { kind: "known", unit: found };
    // 6.30 under “min:sec” was typed for six minutes and thirty seconds.
    const isTyped = said === "mm:ss" && silent.every(({ amount }) => isMinutesAndSeconds(amount.number));
    const others = [...(isTyped ? [choice("min.s")] : []), ...candidates];
    return { kind: "asked", choices: [found, ...others.filter(({ id }) => id !== found.id)] };
  }
  return amongUsual(candidates, own, silent);
}

/** Seconds of a number that holds minutes, and seconds for decimals: 5.30 are 330. */
export function secondsOf(minutesAndSeconds: number): number {
  const minutes = Math.trunc(minutesAndSeconds);
  return minutes * 60 + Math.round((minutesAndSeconds - minutes) * 1e6) / 1e4;
}

/** Whether the decimals of a number can be seconds: there are no sixty of them, and no parts. */
function isMinutesAndSeconds(value: number): boolean {
  const seconds = secondsOf(value) - Math.trunc(value) * 60;
  return seconds >= 0 && seconds < 60 && Number.isInteger(seconds);
}

/** What a block is of, a year or a month, says nothing of what an offer counts by the month. */
function nearest({ kind, period }: Scaled, texts: UnitTexts): UnitTexts {
  return kind === "volume" && period === "month" ? { ...texts, titles: [], sheet: "" } : texts;
}

function scaledUnit(dimension: Scaled, texts: UnitTexts, judged: Judged): UnitFound {
  const near = [texts.heading, texts.band];
  // A sheet called “K” or “M” says nothing of its amounts.
  const sheet = dimension.kind === "money" && texts.sheet.trim().length > 1 ? [texts.sheet] : [];
  const scaleSaid = firstSaid([...near, ...texts.titles, ...sheet], scaleIn);
  // Where every cell says its own period, nothing is left to the column's.
  if (dimension.period !== "none" && judged.amounts.every((amount) => amount === null || amount.period !== null))
    return { kind: "known", unit: scaled(dimension, scaleSaid ?? "one", dimension.period) };
  const period = dimension.period === "none" ? null : periodFound(dimension, nearest(dimension, texts));
  if (period !== null && period.kind === "open")
    return {
      kind: "asked",
      choices: period.periods.map((each) => scaled(dimension, scaleSaid ?? "one", each)),
    };
  const periodSaid = period?.period ?? null;
  const silent = silentOnes(judged, () => true);
  // Amounts that tell their own scale are judged with it; the column's is for the others.
  const scales: readonly Scale[] =
    scaleSaid !== null
      ? [scaleSaid]
      : dimension.kind === "money" && silent.some(({ amount }) => amount.scale === null)
        ? ["one", "thousand"]
        : ["one"];
  const periods: readonly (Period | null)[] =
    dimension.period === "none"
      ? [null]
      : periodSaid !== null
        ? [periodSaid]
        : dimension.kind === "money"
          ? ["year", "month", "hour"]
          : ["year", "month", "week", "day"];
  if (dimension.kind === "volume" && periodSaid === "day") {
    // How many days are open is in no number: five and seven differ by two fifths.
    const days = firstSaid(near, daysIn);
    const each = (period: Period): UnitChoice => scaled(dimension, scaleSaid ?? "one", period);
    if (days === null) return { kind: "asked", choices: DAYS.map(each) };
    return { kind: "known", unit: each(days === "open" ? "day" : "day7") };
  }
  const choices = scales.flatMap((scale) =>
    periods.map((period) => ({ scale, choice: scaled(dimension, scale, period) })),
  );
  const ownPeriod = dimension.period === "none" ? null : dimension.period;
  const own = scaled(dimension, "one", ownPeriod);
  const [only] = choices;
  if (choices.length === 1 && only !== undefined) {
    const values = silent.map(({ amount, band: usual }) => ({
      value: ours(amount, only.choice, only.scale),
      band: usual,
    }));
    if (!mostlyUnusual(values)) return { kind: "known", unit: only.choice };
    return { kind: "asked", choices: unique([only.choice, ...alternatives(dimension, silent)]) };
  }
  if (silent.every(({ band: usual }) => usual === null))
    // No band doubts these: what is said of their scale holds, and what is said of their period, each without the other.
    return { kind: "known", unit: scaled(dimension, scaleSaid ?? "one", periodSaid ?? ownPeriod) };
  const usual = choices.filter(({ choice, scale }) =>
    mostlyUsual(silent.map(({ amount, band: each }) => ({ value: ours(amount, choice, scale), band: each }))),
  );
  const found = usual.map(({ choice }) => choice);
  const [first] = found;
  const isOwn = (choice: UnitChoice): boolean =>
    choice.id === own.id ||
    (scaleSaid !== null && choice.id === scaled(dimension, scaleSaid, ownPeriod).id) ||
    (periodSaid !== null && choice.id === scaled(dimension, "one", periodSaid).id);
  if (found.length === 1 && first !== undefined && isOwn(first)) return { kind: "known", unit: first };
  return { kind: "asked", choices: found.length > 0 ? found : choices.map(({ choice }) => choice) };
}

/** An amount in ours: its own scale goes before the column's, its own period too. */
export function ours(amount: Amount, unit: UnitChoice, columnScale: Scale = scaleOf(unit)): number {
  const scale = amount.scale === null ? 1 : SCALES[amount.scale] / SCALES[columnScale];
  // A cell that says its own period was made ours already.
  return amount.number * (amount.period === null ? unit.factor : SCALES[columnScale]) * scale;
}

/** The scale that a unit's name says. */
export function scaleOf({ id }: UnitChoice): Scale {
  if (/^k/.test(id)) return "thousand";
  if (/^M/.test(id)) return "million";
  if (/^(?:ten|da€)/.test(id)) return "ten";
  if (/^h(?:undred|€)/.test(id)) return "hundred";
  return id.startsWith("cent") ? "cent" : "one";
}

function alternatives(dimension: Scaled, silent: readonly Silent[]): readonly UnitChoice[] {
  return choicesFor(dimension).filter((choice) =>
    mostlyUsual(silent.map(({ amount, band }) => ({ value: ours(amount, choice), band }))),
  );
}

function unique(choices: readonly UnitChoice[]): readonly UnitChoice[] {
  return choices.filter(({ id }, at) => choices.findIndex((each) => each.id === id) === at);
}

interface Silent {
  readonly amount: Amount;
  readonly band: Band | null;
}

function silentOnes({ amounts, bands }: Judged, is: (amount: Amount) => boolean): readonly Silent[] {
  return amounts.flatMap((amount, row) =>
    amount !== null && is(amount) ? [{ amount, band: bands[row] ?? null }] : [],
  );
}

interface Value {
  readonly value: number;
  readonly band: Band | null;
}

function withFactor(silent: readonly Silent[], factor: number): readonly Value[] {
  return silent.map(({ amount, band }) => ({ value: amount.number * factor, band }));
}

function shareUsual(values: readonly Value[]): number | null {
  const judged = values.filter(({ band, value }) => band !== null && value !== 0);
  if (judged.length === 0) return null;
  return judged.filter(({ value, band }) => band !== null && isUsual(value, band)).length / judged.length;
}

function mostlyUsual(values: readonly Value[]): boolean {
  const share = shareUsual(values);
  return share === null || share >= MOST;
}

function mostlyUnusual(values: readonly Value[]): boolean {
  const share = shareUsual(values);
  return share !== null && share < HALF;
}

/** The unit that alone makes the values usual, where it is our own; else a question. */
function amongUsual(candidates: readonly UnitChoice[], own: UnitChoice, silent: readonly Silent[]): UnitFound {
  const usual = candidates.filter(({ factor }) => mostlyUsual(withFactor(silent, factor)));
  const [first] = usual;
  if (usual.length === 1 && first !== undefined && first.id === own.id) return { kind: "known", unit: first };
  return { kind: "asked", choices: usual.length > 0 ? usual : candidates };
}
