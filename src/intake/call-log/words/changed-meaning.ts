import { fold } from "../../kinds";
import { headingWords, partedWords, wordSet } from "./heading-words";

/** What a report calls one contact. */
const CONTACT =
  "call|appel|contact|interaction|conversation|communication|demande|ticket|session|echange|sollicitation";
/** A sign for a number before one contact, or behind it: `N° interaction`, `Réf. appel`, `Call #`, `Contact No`. The plural counts: `# calls`. */
const ONE_BEFORE = new RegExp(
  String.raw`^(?:n[o°º]|no\.?|n\.|nr\.?|num\.?|numero|ref\.?|reference|id|identifiant|ident\.?|code|cle|#)[ .:_-]*(?:de |du |d'|d’|of )?(?:la |l'|l’|the )?(?:${CONTACT})(?![a-z])`,
);
const ONE_BEHIND = new RegExp(
  String.raw`(?:^|[^a-z])(?:${CONTACT})[ .:_-]*(?:#|n[o°º](?![a-z])|no\.?(?![a-z])|nr\.?(?![a-z])|num\.?(?![a-z])|number|numero|ref\.?(?![a-z])|reference|id(?![a-z])|identifier|identifiant|key|cle(?![a-z])|guid|uuid|sid)\s*$`,
);

/** Whether a heading names one contact by its number or reference. Its cells tell contacts apart; they count none. */
export function namesOneContact(heading: string): boolean {
  const text = fold(partedWords(heading.replace(/ #\d+$/, ""))).trim();
  return ONE_BEFORE.test(text) || ONE_BEHIND.test(text);
}

/** Words for a list that contacts are sorted by, or their number in it: `Contact Code`, `Disposition code`. */
const CODES = wordSet("code position rang rank index line ligne page postal zip year annee week semaine");
/** Words of a time of day beside the word for it: anything else makes it a duration, or another moment. */
const BESIDE_TIME = wordSet(
  "time heure hour h d l s hh mm ss call contact appel interaction start begin debut date day jour local locale tz utc gmt cet cest europe paris london zone timezone arrival arrivee received recu reception entree entry created creation offered interval intervalle tranche plage creneau slot half demi quart quarter of du de la le the in event evenement incoming entrant horaire from commencement",
);
/** Words of a heading that measures a time. */
const MEASURES = wordSet(
  "time temp duration duree delai delay length second seconde sec minute min hour heure aht asa att awt acw dmt dmc dma dmat tmt tmc tma dpa tpa mm ss hh work travail wrap post traitement mean average avg moyen moyenne s",
);
const TIMES = wordSet(
  "speed vitesse time temp duration duree delai delay length aht asa att awt acw dmt dmc dma tmt tmc tma dpa",
);
const GIVEN_UP = wordSet("abandon abandoned abandonne abandonment aban lost perdu");
/** Words of contacts that were served or lost: a number of them, where no time is named beside. */
const OF_CONTACTS = wordSet(
  "served servi handled traite answered repondu decroche pris abandoned abandonne lost perdu offered recu presente received call appel contact",
);
/** Words for a number of something: `Nombre de conversations` measures none. */
const NUMBERS = wordSet("nb nbre nombre number numero no count qty quantity quantite");
/** Words beside the one for a duration that leave it the whole of the contact. */
const BESIDE_WHOLE = wordSet(
  "des un une a an answered handled traite repondu decroche served servi chat email courriel mail message duration duree time temp length elapsed total totale whole entire globale call appel contact interaction session conversation communication average avg mean moyen moyenne mm ss hh min mn minute sec second hour heure h s ms of de du d l la le the in en cumul cumule sum somme inbound entrant acd",
);
const WORK = wordSet("work travail");
/** Words of the whole of a call, whose talk says so: *In call duration*. */
const OF_WHOLE = wordSet("call appel contact duration duree time temp length total totale");
/** Why something ended or was missed: no subject of the contact. */
const ENDINGS = wordSet(
  "missed manque lost perdu abandon abandoned hangup disconnect disconnection end ended ending fin release termination terminated status statut failure echec transfer transfert hold pause aux break raccroche raccrochage",
);
const QUEUES = wordSet("queue queued queueing file ivr svi");
/** Words of a heading that measures a time, and none of a mark. */
const MEASURED = wordSet("time temp duration duree delai delay length second seconde sec minute");
const UNIT =
  /[([]\s*(?:in |en )?(?:s|secs?|secondes?|seconds?|ms|mn|mins?|minutes?|hh?|mm?:ss|hh?:mm(?::ss)?|heures?|hours?)\s*[)\]]|_(?:s|sec|ms)$|\b(?:in|en) (?:secondes?|seconds?|minutes?)$/i;

/** Whether a heading names the unit of a duration, as it stands alone in brackets, behind a line, or last. */
export function namesUnit(heading: string): boolean {
  return UNIT.test(heading);
}

/** Whether a heading measures how long something took, in its words or by a unit: `Temps abandon (s)` marks no contact. */
export function namesDuration(heading: string): boolean {
  return namesUnit(heading) || headingWords(heading).some((word) => MEASURED.has(word));
}

/** Time of people, not of contacts. */
const OF_PEOPLE = wordSet(
  "productive productif productivite login logged logon loggedin connexion connecte staffed available disponible idle pause break aux occupancy occupation utilisation",
);

/**
 * Whether a word of a heading makes it something else than the field with which it shares the others.
 *
 * @param field - a field of a report, by its key
 */
export function isAnother(field: string, heading: string): boolean {
  const words = headingWords(heading);
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  switch (field) {
    case "handled":
      return namesOneContact(heading) || has(CODES) || has(TIMES) || has(GIVEN_UP);
    case "answered":
      // What a call cost, and no part of *prise en charge*.
      return words.every((word) => word === "charge");
    case "offered":
      return namesOneContact(heading) || has(CODES) || has(TIMES) || has(WORK);
    case "abandonedCount":
      return namesOneContact(heading) || has(CODES) || has(TIMES);
    case "time":
      return words.some((word) => !BESIDE_TIME.has(word) && !/^\d+$/.test(word));
    case "topic":
      // A number of whatever is not yet the one that was called.
      return (
        (/reason|motif|raison|cause/.test(fold(heading)) && has(ENDINGS)) || words.every((word) => NUMBERS.has(word))
      );
    case "whole":
      return words.some((word) => !BESIDE_WHOLE.has(word)) || namesOneContact(heading);
    case "agent":
      return has(MEASURES);
    case "wrap":
      // What follows a queue is no work after a call: `PostQueue`.
      return has(QUEUES) || isOtherDuration(words) || namesOneContact(heading);
    case "talk":
      return isOtherDuration(words) || namesOneContact(heading) || words.every((word) => OF_WHOLE.has(word));
    case "handling":
    case "hold":
    case "wait":
      return isOtherDuration(words) || namesOneContact(heading);
    default:
      return false;
  }
}

/** Whether the words of a heading make a duration that of other contacts, of people, or a number of contacts. */
function isOtherDuration(words: readonly string[]): boolean {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  return has(GIVEN_UP) || has(OF_PEOPLE) || (!has(MEASURES) && (has(OF_CONTACTS) || has(NUMBERS)) && words.length > 1);
}
