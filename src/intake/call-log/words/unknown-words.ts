import { headingWords, wordSet } from "./heading-words";
import { COUNTS, DURATIONS, namesOffered, namesSum, phraseWords, RATES } from "./vocabulary";
import type { LogField } from "./vocabulary";

/** Words that stand beside any field and leave it what it is: little words, what a contact is called, who takes it, where it waits, that it came in. */
const BESIDE = wordSet(
  "actual reel reelle realise realisee constate constatee observed nb nbre nombre number name nom un une no nº n° count of to de du des da la le les l d the a an et and per par en in on au aux at for pour by our s n all tous toutes tout total totale totaux global globale overall " +
    "call appel contact interaction conversation communication demande ticket session echange sollicitation chat mail email courriel message sms phone telephone telephonique tel voix voice vocal vocale media canal channel " +
    "e inbound incoming entrant entrante recu recue received acd pbx queue file leg agent skill service groupe group equipe team split vdn csq hunt conseiller teleconseiller customer client caller appelant value valeur data donnee",
);
/** Words of a duration: that it is one, its unit and its form, and whether it is a mean or a sum. */
const OF_DURATIONS = wordSet(
  "time temp tps duration duree delai delay length day days jour jours j d second seconde sec secs s ms milliseconde millisecond min minute mn hour heure hr h hh mm ss cs ds ch cmin cmn decisecond decisecondes centisecond centiseconde centieme hundredth dixieme tenth millieme thousandth " +
    "moyen moyenne average avg mean med median mediane sum somme cumul cumule cumulee aht asa att awt acht spent passe handled traite answered repondu decroche servi served",
);
const PART_OF_UNIT = /^(?:1|10|100|1000)(?:e|eme|th)?$/;
/** The work on a contact may name its parts. */
const PARTS_OF_WORK: readonly LogField[] = ["talk", "hold", "wrap", "whole"];
const INCLUDED = wordSet("incl including included include with avec inclus incluse compris comprise y plus ou or");
/** Words by which a heading is the work on a contact, so that parts named beside are only named. */
const OF_WORK = wordSet("handle handling handled traitement gestion aht dmt tmt work travail service processing");
const OF_STRETCHES = wordSet("interval intervalle tranche creneau plage slot period periode");
const OF_TOPICS = wordSet(
  "routed first initial initiale premier premiere main primary principal principale support product produit line ligne label libelle intitule code description desc detail famille family list liste business unit activity activite name nom type",
);
const OF_SHARES = wordSet("% rate ratio taux pct percent percentage pourcentage part share");
const MOMENTS: readonly LogField[] = ["date", "time", "moment", "answerMoment", "endMoment"];
const STARTS: readonly LogField[] = ["date", "time", "moment"];
const OF_MOMENTS = wordSet(
  "offset incl included us usa american americaine weeknum iso sun sunday dim dimanche sat saturday sam samedi mon monday lun lundi time heure hour h hh mm ss date day jour start begin beginning debut interval intervalle tranche plage creneau slot period periode local locale tz utc gmt cet cest europe paris london zone timezone yyyy aaaa jj dd yy am pm stamp ts dt timestamp datetime epoch unix posix iso ms sec seconds second seconde secondes horodatage half demi 30 quarter quart 15 60 minute min mn",
);
const OF_STATUSES = wordSet(
  "was is has been est a ete y yes o oui non true false vrai faux flag indicator indicateur 0 1 final finale dernier derniere last latest statut status",
);

const OF_ALL = new Set(phraseWords("offered"));
const OF_PARTS = new Set([...INCLUDED, ...PARTS_OF_WORK.flatMap(phraseWords)]);

const KNOWN = new Map<LogField, ReadonlySet<string>>();

function knownTo(field: LogField): ReadonlySet<string> {
  const found = KNOWN.get(field);
  if (found !== undefined) return found;
  const isOne = (fields: readonly LogField[]): boolean => fields.includes(field);
  const made = new Set([
    ...BESIDE,
    ...phraseWords(field),
    ...(isOne(DURATIONS) ? OF_DURATIONS : []),
    ...(isOne(COUNTS) ? OF_STRETCHES : []),
    ...(isOne(RATES) ? OF_SHARES : []),
    ...(isOne(MOMENTS) ? [...OF_MOMENTS, ...STARTS.flatMap(phraseWords)] : []),
    ...(field === "topic" ? OF_TOPICS : []),
    ...(isOne(["answered", "abandoned", "resolved"]) ? OF_STATUSES : []),
  ]);
  KNOWN.set(field, made);
  return made;
}

/**
 * Words of a heading, those in brackets among them, that the dictionary does not know beside a field: `target` of *Handled within target*, `previous` of *Talk time
 * (previous month)*. What they make of the field only a person can say.
 */
export function unknownWords(field: LogField, heading: string): readonly string[] {
  const known = knownTo(field);
  const isDuration = DURATIONS.some((each) => each === field);
  // What a sum is over is read from its heading.
  const saysOver = isDuration && namesSum(heading) && namesOffered(heading);
  const words = headingWords(heading);
  const namesParts = field === "handling" && words.some((word) => OF_WORK.has(word));
  const isKnown = (word: string): boolean =>
    known.has(word) ||
    (isDuration && PART_OF_UNIT.test(word)) ||
    (saysOver && OF_ALL.has(word)) ||
    (namesParts && OF_PARTS.has(word));
  // As they stand, to be shown.
  return heading
    .replace(/ #\d+$/, "")
    .split(/[^\p{L}\p{N}#%°º]+/u)
    .filter((word) => !headingWords(word).every(isKnown));
}
