import type { Key } from "../records";

/** Words by which workbooks name the country at home. */
const HOME: readonly string[] = ["france", "fr", "onshore"];

const UNION: readonly string[] = [
  "eu",
  "ue",
  "european union",
  "union européenne",
  "europe",
  "eea",
  "eee",
  "austria",
  "autriche",
  "belgium",
  "belgique",
  "bulgaria",
  "bulgarie",
  "croatia",
  "croatie",
  "cyprus",
  "chypre",
  "czechia",
  "tchéquie",
  "denmark",
  "danemark",
  "estonia",
  "estonie",
  "finland",
  "finlande",
  "germany",
  "allemagne",
  "greece",
  "grèce",
  "hungary",
  "hongrie",
  "ireland",
  "irlande",
  "italy",
  "italie",
  "latvia",
  "lettonie",
  "lithuania",
  "lituanie",
  "luxembourg",
  "malta",
  "malte",
  "netherlands",
  "pays-bas",
  "poland",
  "pologne",
  "portugal",
  "romania",
  "roumanie",
  "slovakia",
  "slovaquie",
  "slovenia",
  "slovénie",
  "spain",
  "espagne",
  "sweden",
  "suède",
];

const WHOLE_UNION: readonly string[] = ["eu", "ue", "european union", "union européenne", "europe", "eea", "eee"];

/** Whether a place is in the client's own country; a place that is not stated is. */
export function isAtHome(place: Key | undefined): boolean {
  return place === undefined || place.split(/[^\p{L}]+/u).some((word) => HOME.includes(word));
}

/**
 * Whether work done in `place` keeps data where they must stay.
 *
 * `must` is a country, or the European Union by one of its names. A provider that does not say where it works does not satisfy a constraint.
 */
export function satisfiesPlace(place: Key | undefined, must: Key | undefined): boolean {
  if (must === undefined) return true;
  if (place === undefined) return false;
  // The whole of it, and each place of a list.
  const offered = [place, ...place.split(/ ?[,;/()] ?/)];
  if (WHOLE_UNION.includes(must)) return isAtHome(place) || offered.some((each) => UNION.includes(each));
  return HOME.includes(must) ? isAtHome(place) : offered.includes(must);
}
