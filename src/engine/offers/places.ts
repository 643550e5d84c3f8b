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

const plain = (place: string): string => place.trim().toLowerCase();

/** Whether a place is in the client's own country; a place that is not stated is. */
export function isAtHome(place: string | undefined): boolean {
  if (place === undefined || place.trim() === "") return true;
  return plain(place)
    .split(/[^\p{L}]+/u)
    .some((word) => HOME.includes(word));
}

/**
 * Whether work done in `place` keeps data where they must stay.
 *
 * `must` is a country, or the European Union by one of its names. A provider that does not say where it works does not satisfy a constraint.
 */
export function satisfiesPlace(place: string | undefined, must: string | undefined): boolean {
  if (must === undefined || must.trim() === "") return true;
  if (place === undefined || place.trim() === "") return false;
  const wanted = plain(must);
  const offered = plain(place);
  if (WHOLE_UNION.includes(wanted))
    return (
      isAtHome(place) ||
      UNION.includes(offered) ||
      UNION.some((country) =>
        offered
          .split(/[,;/()]/)
          .map(plain)
          .includes(country),
      )
    );
  if (HOME.includes(wanted)) return isAtHome(place);
  return (
    offered === wanted ||
    offered
      .split(/[,;/()]/)
      .map(plain)
      .includes(wanted)
  );
}
