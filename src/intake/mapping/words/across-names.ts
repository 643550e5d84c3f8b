import { fold } from "../../kinds";
import { includesTax, scaleIn } from "../unit-words";
import { meaningOf, monthNamed, plainWords } from "./dictionary";
import { partOfYear } from "./part-of-year";
import { summaryOf } from "./summary-words";

/**
 * What stands over a column of a grid of prices, or before a row of it: a provider's name; figures of the company itself, a difference, a choice or a sum;
 * or what is no provider at all: a year, a range of volumes, a region, a channel, what is priced, a lot or a scenario.
 */
export type AcrossKind = "name" | "own" | "sum" | "year" | "tier" | "region" | "channel" | "pricing" | "variant";

/** A name without the unit that stands behind it: `Atlas (€/call)`. */
export interface NameAndUnit {
  readonly name: string;
  readonly unit: string;
}

const TAX = /\b(?:ht|ttc|hors taxes?|hors tva|tva|vat|tax)\b/;
/** An amount at the end of a name, with what it is for: “Atlas €/call”, and not “Call Euro Services”. */
const AMOUNT =
  /\s(?:k ?)?(?:[€$£]|c€|(?:eur|euros?|usd|gbp|chf|cts?|cents?)\b)(?:\s?k\b)?(?:\s?(?:ht|ttc|\/|per\b|par\b|a l|au\b|de l|en\b|in\b|hors\b|ex).*)?$/;

function isUnit(text: string): boolean {
  const words = fold(text);
  return scaleIn(text) !== null || TAX.test(words) || includesTax(text) || /^(?:\/|per |par |a l.|au )/.test(words)
    ? true
    : meaningOf("pricing", text) !== null;
}

/** Splits a heading into a name and the unit of its prices. */
export function nameAndUnit(heading: string): NameAndUnit {
  const text = heading.replace(/\s+/g, " ").trim();
  const bracket = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/.exec(text);
  if (bracket !== null && isUnit(bracket[2] ?? "")) return further(bracket[1] ?? "", bracket[2] ?? "");
  const tail = /^(.*?)\s*(?:\s[-–—:|/]|[,:])\s*([^-–—:|]+)$/.exec(text);
  if (tail !== null && (tail[1] ?? "") !== "" && isUnit(tail[2] ?? "")) return further(tail[1] ?? "", tail[2] ?? "");
  const at = AMOUNT.exec(fold(text));
  return at !== null && at.index > 0 && fold(text).length === text.length
    ? { name: text.slice(0, at.index).trim(), unit: text.slice(at.index).trim() }
    : { name: text, unit: "" };
}

function further(name: string, unit: string): NameAndUnit {
  const more = nameAndUnit(name);
  return { name: more.name, unit: [more.unit, unit].filter((part) => part !== "").join(" ") };
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(plainWords));

/** Words of what the company itself pays, aims at, chose or counted. */
const OWN = wordsOf(
  "interne internal inhouse insourced attribution attribue attribuee house own notre nos our current currently actuel actuelle actuellement actual existing existant incumbent today aujourd hui baseline target cible objectif budget budgete plafond ceiling cap floor plancher retenu retenue chosen selected retained awarded award winner winning gagnant choix choice decision preferred recommended recommande recommandation should reference estimate estimated estimation estime benchmark marche market previous ancien ancienne precedent precedente historique history realise reel forecast prevision prevu final negotiated negocie negociee reserve as asis",
);
/** Words of what is reckoned from other columns, or counted beside them. */
const RECKONED = wordsOf(
  "δ disant disante ecart gap diff difference variance delta variation evolution saving economie gain spread ratio rang rank ranking classement score note mark weight weighted weighting pondere ponderee ponderation poid coefficient coef index indice part share volume volumetrie nb nombre count number quantity quantite qty etp fte dmt aht duree duration tva vat tax taxe check controle best meilleur meilleure lowest highest cheapest min max minimum maximum mini maxi average moyenne moyen mediane median mean total totaux sum somme sous subtotal cumul id code ref",
);
/** Words of what is reckoned that are names of companies as well, where they stand alone. */
const NAMES_TOO = wordsOf("delta gain index mark");
/** Words that name nobody. */
const FILLER = wordsOf(
  "price prix cost cout tarif tariff rate unit unitaire contact call appel acte per par of de du des vs versus against the le la les l d a au aux by to entre between % ht ttc bid offer offre quote proposition company entreprise annual annuel annuelle monthly mensuel yearly an year euro eur k € en in on pour for moin plus disant disante mieux is be bas haut week month mois solution option n 1 2 provider prestataire fournisseur supplier vendor bidder tenderer titulaire candidat soumissionnaire complet complete full loaded charge",
);
const CONTACTS = wordsOf("contact call appel company entreprise");
const PRICED = wordsOf(
  "price prix cost cout tarif tariff rate unit unitaire per par % ht ttc bid offer offre quote proposition provider prestataire fournisseur supplier vendor annual monthly year month",
);
const REGIONS = wordsOf(
  "ile north south east west northern southern eastern western central midlands nord sud est ouest centre idf province region regions zone area site sites agence plateau france belgique belgium suisse switzerland luxembourg germany allemagne spain espagne portugal italy italie uk england scotland wales ireland irlande maroc morocco tunisie tunisia senegal madagascar maurice mauritius algerie poland pologne romania roumanie bulgaria bulgarie turkey turquie india inde philippines egypt egypte usa canada dom tom europe emea apac americas paris lille lyon marseille toulouse bordeaux nantes strasbourg rennes nice montpellier london londres manchester leeds glasgow edinburgh birmingham bristol liverpool dublin madrid barcelona lisbon lisbonne porto casablanca rabat tunis dakar antananarivo warsaw varsovie bucharest bucarest onshore offshore nearshore",
);
const VARIANTS =
  /^(?:lot|option|scenario|variante?|hypothese|phase|vague|wave|version|round|tour|case|cas|alternative)\.? ?(?:n°? ?)?(?:\d+|[a-z]|base|haut|bas|high|low)$/;
const VARIANT_WORDS =
  /^(?:jours?|nuits?|days?|nights?|daytime|hno|ho|heures? ouvrees?|hors heures? ouvrees?|business hours|out of hours|peak|off[- ]?peak|week ?-?ends?|we|weekdays?|semaine|dimanches?|sundays?|bank holidays?|jours? feries?|standard|premium|base|haut|bas|high|low|mid)$/;
const YEAR =
  /^(?:(?:fy|cy|exercice|annee|year|en|in) ?)?(?:19|20)\d\d(?: ?[-/] ?(?:\d\d|\d{4}))?$|^(?:fy|cy) ?\d\d$|^(?:annee|an|year|yr|y|a) ?\+? ?\d{1,2}$|^n ?[+-] ?\d$|^n$|^(?:1st|2nd|3rd|first|second|third|premiere?|deuxieme|troisieme) (?:year|annee)$/;
const TIER_BEGINS =
  /^(?:[<>≤≥]|tiers?\b|tranches?\b|paliers?\b|brackets?\b|up to\b|over \d|under \d|above \d|below \d|from \d|more than\b|less than\b|moins de \d|plus de \d|jusqu|au[- ]dela|a partir de|de \d|entre \d|between \d|volumes? [<>≤≥\d])/;
const TIER_RANGE = /^\d[\d\s.,']*k? ?m?\s*(?:-|–|—|→|\bto\b|\ba\b|\+|<|>|et plus|and (?:more|above|over|up)|ou plus)/;

/** What a name across a grid, or down it, is. `others`: the names beside it, with which a difference or a rank is put. */
export function acrossKind(heading: string, others: readonly string[] = []): AcrossKind {
  const { name } = nameAndUnit(heading);
  const folded = fold(name);
  const plain = plainWords(name);
  if (plain === "" && !/[<>≤≥+]/.test(folded)) return "pricing";
  if (TIER_BEGINS.test(folded) || TIER_RANGE.test(folded)) return "tier";
  const words = plain.split(" ").filter((word) => word !== "");
  const bare = words.filter((word) => !FILLER.has(word)).join(" ");
  if (isTime(folded) || (bare !== "" && isTime(bare))) return "year";
  if (VARIANTS.test(folded) || VARIANT_WORDS.test(folded)) return "variant";
  const own = wholly(words, others);
  if (own !== null) return own;
  if (meaningOf("channel", name) !== null || (bare !== plain && meaningOf("channel", bare) !== null)) return "channel";
  // “Sud Contact” is a company, “Prix Sud” a region’s.
  const region = words.filter((word) => CONTACTS.has(word) || (!FILLER.has(word) && !/^\d+$/.test(word)));
  if (region.length > 0 && region.every((word) => REGIONS.has(word))) return "region";
  if (/^\p{L}$/u.test(plain)) return "name";
  if (bare === "") {
    const channel = channelOf(words);
    if (channel !== null) return channel;
    if (/\d/.test(plain) || isNumbered(words)) return "name";
  }
  // “Euro Contact” is a company, “Contact price” none.
  const saysPrice = bare === "" && words.some((word) => PRICED.has(word));
  return saysPrice || meaningOf("pricing", name) !== null ? "pricing" : "name";
}

function isTime(text: string): boolean {
  const part = partOfYear(text);
  return (
    YEAR.test(text) ||
    monthNamed(text) !== null ||
    (part?.kind === "months" && /^(?:[tqsh]\d|\D{0,12}\d{2,4})/.test(text))
  );
}

/** “Provider A”, “Offer 2”: a name, although each of its words names nobody. */
function isNumbered(words: readonly string[]): boolean {
  return words.length === 2 && /^(?:[a-z]|\d+)$/.test(words[1] ?? "");
}

function channelOf(words: readonly string[]): "channel" | null {
  return words.some((word) => ["call", "appel"].includes(word)) &&
    words.some((word) => ["per", "par", "price", "prix"].includes(word))
    ? "channel"
    : null;
}

function wholly(words: readonly string[], others: readonly string[]): "own" | "sum" | null {
  const own = plainWords(words.join(" "));
  const beside = new Set(
    others
      .filter((name) => plainWords(nameAndUnit(name).name) !== own)
      .flatMap((name) => plainWords(nameAndUnit(name).name).split(" ")),
  );
  const [first = ""] = words;
  const isOwn = (word: string): boolean => OWN.has(word) || RECKONED.has(word);
  const begins = isOwn(first);
  const known = words.every(
    (word) =>
      isOwn(word) ||
      FILLER.has(word) ||
      /^(?:\d+|[a-z])$/.test(word) ||
      (begins && RECKONED.has(first) && beside.has(word)),
  );
  if (!known || !words.some(isOwn) || isAmbiguous(words.join(" "))) return null;
  const summary = summaryOf(words.join(" "));
  return summary?.kind === "total" || summary?.kind === "mean" ? "sum" : "own";
}

/** Whether a name alone is one of a company as well as one of a figure: only the figures tell. */
export function isAmbiguous(name: string): boolean {
  return NAMES_TOO.has(plainWords(name));
}
