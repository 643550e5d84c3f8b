import { fold } from "../../kinds";
import { isSaidOf, meaningOf, monthNamed, plainWords } from "./dictionary";
import { timesSaid } from "./times-said";
import { periodsIn } from "../unit-words";

/** Words that say nothing of the quantity: of grammar, of tables, of those it is about, and of units written short or out. */
const PLAIN = new Set(
  plainWords(
    `a an of the to at by on or from with our all each this per for and as is are not
    aux ou sur avec ce ces nos notre votre tous toutes tout chaque se sont est un une dans
    total totals totaux column colonne value valeur figure figures chiffres data donnees base source new current nouveau actuel actuelle
    last year rolling glissant period periode fiscal exercice fy calendar civile
    contact call appel ticket mail email chat case dossier request demande interaction customer client service support centre center
    inbound entrant incoming received recu offered presente people person personne employee salarie agent conseiller teleconseiller advisor adviser
    working business open ouvre ouvrable ouverture travaille worked days jours weeks semaines months mois years ans hours heures hh mm ss ms sec mn min wk yr mth mo
    pct percent pourcent pour cent usd gbp chf eur euros keur meur cts cent centime
    time temps duration duree mean typical normal standard estimated estimation
    indicative indicatif unit unite price prix tarif rate taux cost cout amount montant volume quantity quantite annual annuelle
    global globale totale canal channel dizaine centaine half demi quart premier deuxieme first second third fin end over since depuis ytd cumul cumule cumulated dernier
    semestriel ete summer hiver winter six three two nine trois deux neuf excl excluding vat`.replace(/\s+/g, " "),
  ).split(" "),
);

const wordsOf = (text: string): ReadonlySet<string> => new Set(plainWords(text).split(" "));
/** Words that another part of the reading understands, by table: what a price is for, which hours are counted, what is in a pay. */
const OF_TABLE: Readonly<Record<string, ReadonlySet<string>>> = {
  offers: wordsOf(
    "productive productif production prod billed facture logged loguee handled traite answered decroche repondu resolved resolu successful utile argumente outcome resultat",
  ),
  flows: wordsOf("workload charge travail ouvree objectif target qs sla handled traite answered repondu decroche"),
  team: wordsOf(
    "quotite activite workload scheduled contract contractuel contractuelle travaillee payee paid worked gross brut brute loaded unloaded charge chargee non sans without hors patronale patronal social employer",
  ),
};

/** The words of a heading that nothing accounts for: neither its field's, nor a unit, a period, a year, a version or a choice. */
export function unaccountedIn(field: string, heading: string): readonly string[] {
  const periods = periodsIn(fold(heading));
  const timed = periods.some((period) => timesSaid(heading, period) !== period);
  return plainWords(heading)
    .split(" ")
    .filter((word) => !isPlain(field, word) && !(timed && /^(?:open|ouvert)/.test(word)));
}

function isPlain(field: string, word: string): boolean {
  if (
    word.length < 2 ||
    !/\p{L}/u.test(word) ||
    PLAIN.has(word) ||
    OF_TABLE[field.split(".")[0] ?? ""]?.has(word) === true ||
    isSaidOf(field, word)
  )
    return true;
  if (monthNamed(word) !== null || /^(?:[tqsh][1-4]|fy\d+|x\d+|m[12]?|\d+(?:h|j|d|s|k))$/.test(word)) return true;
  return (["channel", "role", "pricing", "driver"] as const).some((list) => meaningOf(list, word) !== null);
}
