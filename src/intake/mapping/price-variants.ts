import { fold } from "../kinds";
import type { SourceColumn } from "./layout";
import { acrossKind, nameAndUnit } from "./words/across-names";
import type { AcrossKind } from "./words/across-names";
import { priceTitle } from "./words/price-titles";

/** A column of prices, and for whom and in what it gives them: of a provider, or, where providers stand down, of a flow. */
export interface PriceColumn {
  readonly column: SourceColumn;
  readonly name: string;
  readonly unit: string;
  /** Which of several prices of one provider it is: “Day”, “2027”; empty where it has one. */
  readonly variant: string;
}

/** The columns of a grid that hold prices of a provider, and what the headings of all of them are. */
export interface Variants {
  readonly prices: readonly PriceColumn[];
  readonly kinds: readonly AcrossKind[];
}

const TAIL =
  /^(.{2,}?)(?:\s*[-–—/|:,]\s*|\s+[(]?)((?:(?:fy|an|annee|year|y) ?)?(?:(?:19|20)\d\d|\d)|jours?|nuits?|days?|nights?|ho|hno|week ?-?ends?|weekdays?|onshore|offshore|nearshore|peak|off[- ]?peak|samedi|dimanche|saturday|sunday)[)]?$/i;
/** Words that a number tells apart: “Provider 1”, “Société 2”. */
const NUMBERED =
  /^(?:providers?|suppliers?|vendors?|bidders?|tenderers?|contractors?|compan(?:y|ies)|partners?|agency|bpo|outsourcers?|groupe?|cent(?:re|er)|prestataires?|fournisseurs?|candidats?|soumissionnaires?|titulaires?|societes?|entreprises?|partenaires?|sous-traitants?|offres?|offers?|bids?|quotes?|devis|propositions?|proposals?|reponses?|responses?)(?: no\.?| n°)?$/;
const CUT = /^(.+?)(?:\s+[-–—|/]\s+|\s*[(])([^()]+)[)]?$/;

/** The prices that several columns give for one provider: under its name for a band, or with what tells them apart behind its name. */
export function variantsOf(columns: readonly SourceColumn[]): Variants {
  const heads = columns.map(({ heading }) => heading);
  const kinds = heads.map((heading) => acrossKind(heading, heads));
  const banded = ofBands(columns);
  if (banded !== null) return { prices: banded, kinds };
  const named = columns.flatMap((column, at): readonly PriceColumn[] =>
    kinds[at] === "name" && column.heading !== "" ? [{ column, ...nameAndUnit(column.heading), variant: "" }] : [],
  );
  for (const pattern of [TAIL, CUT]) {
    const split = named.map((each) => ({ each, match: pattern.exec(each.name) }));
    const times = new Map<string, number>();
    for (const { match } of split)
      if (match !== null) times.set(fold(match[1] ?? ""), (times.get(fold(match[1] ?? "")) ?? 0) + 1);
    const isSplit = (name: string): boolean =>
      (times.get(fold(name)) ?? 0) > 1 && acrossKind(name) === "name" && !NUMBERED.test(fold(name));
    if (![...times.keys()].some(isSplit)) continue;
    const one = new Set([...times.keys()].filter(isSplit));
    const prices = split.map(({ each, match }) =>
      match !== null && one.has(fold(match[1] ?? ""))
        ? { ...each, name: match[1] ?? "", variant: match[2] ?? "" }
        : each,
    );
    return { prices, kinds };
  }
  // Twins under bands that are no names: “Onshore › Atlas”, “Offshore › Atlas”.
  const twins = named.filter(({ name }) => named.filter((each) => fold(each.name) === fold(name)).length > 1);
  const areTold = new Set(twins.map(({ column }) => column.band)).size > 1;
  return {
    prices: named.map((each) => (areTold && twins.includes(each) ? { ...each, variant: each.column.band } : each)),
    kinds,
  };
}

/** Providers in the bands, and under each what tells its prices apart; null where the bands are none. */
function ofBands(columns: readonly SourceColumn[]): readonly PriceColumn[] | null {
  const bands = [...new Set(columns.map(({ band }) => band).filter((band) => band !== ""))];
  const names = bands.filter(
    (band) => acrossKind(band, bands) === "name" && (priceTitle(band) === null || /\s(?:\p{L}|\d+)$/u.test(band)),
  );
  if (names.length < 2 || names.length < bands.length - 1) return null;
  const under = columns.filter(({ band }) => names.includes(band));
  const heads = under.map(({ heading }) => fold(heading));
  const repeats = new Set(heads).size < heads.length;
  const areNames = under.every(({ heading }) => heading !== "" && acrossKind(heading) === "name");
  if (!repeats && areNames) return null;
  // Of figures under a band that are no price of it, a difference or a rank, nothing is read.
  return under
    .filter(({ heading }) => !["own", "sum"].includes(acrossKind(heading)))
    .map((column): PriceColumn => ({ column, ...nameAndUnit(column.band), variant: column.heading }));
}
