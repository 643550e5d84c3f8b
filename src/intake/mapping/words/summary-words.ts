import { fold } from "../../kinds";
import { meaningOf, plainWords } from "./dictionary";

/** What a row says of the others, by its name: their sum, all of them, a mean or an extreme of them, or a part of the one above. */
export type SummaryKind = "total" | "all" | "mean" | "part";

export interface Summary {
  readonly kind: SummaryKind;
  /** Whether the name can say nothing else: "Total général", not "Total Energies". */
  readonly isSure: boolean;
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(plainWords));

const KINDS: readonly (readonly [SummaryKind, ReadonlySet<string>])[] = [
  [
    "mean",
    wordsOf(
      "moyenne moyen average avg mean moy mediane median min max minimum maximum mini maxi best worst lowest highest cheapest meilleur meilleure ecart variance difference",
    ),
  ],
  [
    "total",
    wordsOf(
      "total totale totaux subtotal soustotal sum somme cumul cumule cumulee recap recapitulatif recapitulation ensemble overall",
    ),
  ],
  ["all", wordsOf("all tous toutes tout toute every whole global together")],
];

/** Words that name no flow, provider or group by themselves. */
const GENERIC = wordsOf(
  "of the de la le les du des d l a au and et par per for pour on sur in en general generale generaux grand grands sub sous centre center site company entreprise contact call appel flow flux queue file motif reason topic volume price prix tarif rate cost cout offer offre bid quote proposition provider supplier vendor prestataire fournisseur market marche group groupe team equipe staff effectif fte etp customer client year annee annuel annuelle annual month mois mensuel mensuelle monthly value valeur duration duree dmt aht weighted pondere ponderee simple row line ligne ht type standard deviation channel canal inbound entrant",
);
const SUB_OR_GRAND =
  /\b(?:sub total|subtotal|sous total|sous totale|sous totau|soustotal|grand total|total general|totau generau)\b/;
const EXTREMES = /^(?:le |la |the |prix |offre )*(?:(?:moin|mieu) disante?|plu (?:ba|basse|haut|haute))$/;
const PART =
  /^[\s\-–—•·>↳*+(]*(?:incl|inclus|included|including|dont|of which|o\/w|y compris|thereof|among which|parmi lesquels)\b/;

const CHECKS = wordsOf(
  "check checks control controle verification vs versus variation delta diff difference ecart variance gap yoy ly py evolution reconciliation",
);
const COMPARED = wordsOf(
  "ly py n last previous prior precedente dernier budget forecast plan prevision actual reel realise % ok 1 2 an",
);

/** Whether the name of a row that stands below a total is that of a check or a comparison of it. */
export function isCheckOfTotal(text: string): boolean {
  const words = plainWords(text).split(" ");
  return (
    words.some((word) => CHECKS.has(word)) &&
    words.every((word) => CHECKS.has(word) || COMPARED.has(word) || isCommon(word))
  );
}

/** What the name of a row says of other rows; null for a name of its own. */
export function summaryOf(text: string, otherNames: ReadonlySet<string> = new Set()): Summary | null {
  if (PART.test(fold(text))) return { kind: "part", isSure: true };
  const plain = plainWords(text);
  if (plain === "") return null;
  if (SUB_OR_GRAND.test(plain)) return { kind: "total", isSure: true };
  if (EXTREMES.test(plain)) return { kind: "mean", isSure: true };
  const words = plain.split(" ");
  const kinds = KINDS.filter(([, own]) => words.some((word) => own.has(word)));
  const [first] = kinds;
  if (first === undefined) return null;
  const rest = words.filter((word) => !isCommon(word));
  const [begin = ""] = words;
  if (rest.length === 0 || (first[0] !== "mean" && otherNames.has(rest.join(" ")) && isKind(begin)))
    return { kind: first[0], isSure: true };
  const begun = KINDS.find(([, own]) => own.has(begin));
  return begun === undefined ? null : { kind: begun[0], isSure: false };
}

/** A name without the words that say nothing by themselves: how "Total facturation" speaks of "Facturation". */
export function ownWords(text: string): string {
  return plainWords(text)
    .split(" ")
    .filter((word) => !isCommon(word))
    .join(" ");
}

function isKind(word: string): boolean {
  return KINDS.some(([, own]) => own.has(word));
}

function isCommon(word: string): boolean {
  return GENERIC.has(word) || isKind(word) || /^\d+$/.test(word) || meaningOf("channel", word) !== null;
}
