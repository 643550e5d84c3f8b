import { fold } from "../../kinds";

/** Headings under which each line is a person: a name, a number of the staff. */
const PERSON =
  /^(?:(?:nom|prenom|noms? et prenoms?|prenoms? et noms?|nom prenom|nom complet|salaries?|collaborateurs?|employes?|agents?|conseillers?|titulaires?|initiales)(?: (?:du|de la|de l')? ?(?:salariee?|collaborateur|employe|agent|titulaire))?|(?:full |first |last |family |given |employee |staff |agent )?names?|surname|forename|employees?|initials|(?:n°|no\.?|num(?:ero)?|code|id|identifiant|matricule)(?: (?:du |de |de l')?(?:salarie|agent|employe|paie|rh|personnel))?|(?:employee|staff|payroll|personnel|agent|hr) (?:id|no\.?|number|code|ref)|matricules?)$/;
/** Headings of the share of a full post that a person works. */
const SHARE =
  /\b(?:quotites?|taux d'activite|taux d'emploi|taux d'occupation|temps de travail|temps partiel|part[- ]?time|working time|contract|activity rate|employment rate|% ?(?:etp|fte|temps)|(?:etp|fte|time) ?%|time fraction|work(?:ing)? share)\b/;

/** Whether a heading names persons. */
export function namesPerson(heading: string): boolean {
  return PERSON.test(fold(heading).trim());
}

/** Whether a heading is that of a number by which the staff are called: “Matricule”, “Employee ID”. */
export function callsByNumber(heading: string): boolean {
  return (
    namesPerson(heading) && /\b(?:n°|no|num|numero|code|id|identifiant|matricules?|number|ref)\b|n°/.test(fold(heading))
  );
}

/** Posts that nobody holds, where names stand. */
const VACANCY =
  /^(?:(?:poste |position |post )?(?:vacan(?:t|te|cy|cies|ce)|non pourvu|unfilled|open)(?:\b.*)?|(?:poste )?a (?:pourvoir|recruter)(?:\b.*)?|open (?:position|role|post)\b.*|tb[hdca]\d*|to be (?:hired|recruited|confirmed|appointed)\b.*|recrutement(?: en cours)?\b.*|(?:new|future) hire\b.*|n\.? ?n\.?|xxx+|\?+)$/;

/** Whether a name is that of a post which nobody holds. */
export function isVacancy(name: string): boolean {
  return name !== "" && VACANCY.test(fold(name).trim());
}

/** Whether a heading is that of the share of a full post that somebody works. */
export function namesShareOfPost(heading: string): boolean {
  return SHARE.test(fold(heading));
}

/** Whether a heading is French, so that what is added beside it is, too. */
export function isFrench(heading: string): boolean {
  return /\b(?:nom|prenom|salarie|collaborateur|employe|conseiller|titulaire|initiales|matricule|identifiant|numero|quotite|temps|taux)/.test(
    fold(heading),
  );
}
