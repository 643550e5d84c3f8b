import { fold } from "../../kinds";
import { PAY_COLUMNS } from "./pay-heading";

/** Words that make another figure of any quantity: how it changes, what it may be at most, what it is for one of several. */
const CHANGE =
  /\b(?:changes?|changed|deltas?|variations?|variances?|ecarts?|evolutions?|difference|diff|trend|tendance)\b|Δ|δ/;
const BOUND =
  /\b(?:max(?:i(?:mum|male?s?)?)?|min(?:i(?:mum|male?s?)?)|min (?=volume|aht|fte|etp)|peaks?|pics?|pointe|plafonds?|plafonnee?s?|cap|capped|ceiling|floor|plancher|worst|best|record)\b/;
const MINIMUM = /\(\s*min\s*\)|^min\b/;
const CAPACITY = /\b(?:capacit(?:y|ies|es?)|potentiel(?:le)?s?|potential|theoretical|theoriques?)\b/;
const QUANTILE =
  /\bp ?(?:50|75|80|90|95|99)\b|\b(?:median(?:e|es|s)?|percentiles?|centiles?|quantiles?|deciles?|quartiles?)\b/;
const TARGET = /\b(?:targets?|cibles?|objectifs?|goals?)\b/;
const AIM = /\b(?:targets?|cibles?|objectifs?|goals?|contractual|contractuel(?:le)?s?|contracted|agreed)\b/;
const WITH =
  /\b(?:incl(?:\.|uding|usive of|udes|us(?:es?)?)?|dont|y\.? ?compris|yc|including|with|avec|of which)(?![a-z])/;
const WITHOUT = /\b(?:excl(?:\.|uding|usive of|udes)?|hors|sans|without|except|sauf|ex|net of|before|avant)(?![a-z])/;
const TAX =
  /\b(?:hors tax\w*|ht|hors tva|(?:excl?\.?|excluding|incl\.?|including|ex|with|without|net of) ?(?:vat|tax\w*)|y compris tva)(?![a-z])/g;
/** What the employer pays on top: pay without it is gross pay. */
const CHARGES =
  /\b(?:excl(?:\.|uding|usive of)?|hors|sans|without|ex|net of|before|avant) ?(?:the )?(?:(?:social|employer'?s?|patronal\w*|salarial\w*) )*(?:charges?|on-?costs?|contributions?|cotisations?|costs?)\b|\bnet of bonus(?:es)?\b/g;
const OF_EACH =
  /(?:\/ ?|\b(?:par|per|each|a) )(?:sites?|cent(?:er|re)s?|locations?|shops?|stores?|magasins?|agences?|branch(?:es)?|clients?|customers?|brands?|marques?|seats?|postes?|positions?|agents?|conseillers?|fte|etp|head|tete|personnes?|persons?|employees?|salaries?)\b/;
/** A factor on the numbers that is none of tens, hundreds, thousands or payments of a year. */
const FACTOR = /[x×*] ?(?!1(?:0|2|3|4|00|000|[.,' ]000)?\b)\d+/;
/** What is waited for, which no handling is. */
const WAITING = /\b(?:queues?|queuing|wait(?:ing)?|ring(?:ing)?|attente|sonnerie|file|ivr|svi)\b/;
const WRAP = /\b(?:acw|wrap[- ]?up|wrap|post[- ]?\w+|after[- ]call|hold|talk|conversation|mise en attente)\b/;

/** Figures for which a need stands, and the words that make another of each. */
const FIGURES: Readonly<Record<string, readonly RegExp[]>> = {
  "flows.annualVolume": [CHANGE, BOUND, MINIMUM, CAPACITY, QUANTILE, AIM, WITH, WITHOUT, OF_EACH, FACTOR],
  "volumes.contacts": [CHANGE, BOUND, MINIMUM, CAPACITY, QUANTILE, AIM, WITH, WITHOUT, OF_EACH, FACTOR],
  "flows.handlingTime": [CHANGE, BOUND, CAPACITY, QUANTILE, AIM],
  "team.fte": [CHANGE, BOUND, MINIMUM, CAPACITY, QUANTILE, TARGET, WITH, WITHOUT, FACTOR],
  "overheads.annualCost": [CHANGE, BOUND, MINIMUM, CAPACITY, QUANTILE, AIM, WITHOUT, OF_EACH, FACTOR],
  "offers.price": [CHANGE, BOUND, MINIMUM, QUANTILE, AIM],
};
const PAY = [CHANGE, BOUND, MINIMUM, QUANTILE, AIM, WITHOUT];
for (const field of PAY_COLUMNS) Object.assign(FIGURES, { [`team.${field}`]: PAY });

const LIMIT =
  /\b(?:cap|capped|plafonds?|plafonnee?s?|max(?:imum|imale?|i)?|min(?:imum|imale?)|ceiling|floor|plancher|collar|targets?|cibles?|objectifs?)\b/;
/** Shares a table can do without: a limit on one is not the share. */
const SHARES = new Set(["offers.indexation", "flows.growth", "team.attrition", "team.absence"]);

/** Whether words beside a field's own make another figure of a needed quantity: its change, its most, what it is with or without a part. Only a person knows whether it may stand for it. */
export function isAnotherFigure(field: string, heading: string): boolean {
  const figures = FIGURES[field];
  if (figures === undefined) return false;
  const words = fold(heading)
    .replace(TAX, " ")
    .replace(field.startsWith("team.") ? CHARGES : /(?!)/, " ");
  if (field === "flows.handlingTime" && isHandlingWithOther(words)) return true;
  return figures.some((pattern) => pattern.test(words));
}

const DOUBTED = 0.87;

/** A column whose heading makes another figure of a field stands back behind one that is the field's own. */
export function ownFit(field: string, heading: string): number {
  return isAnotherFigure(field, heading) ? DOUBTED : 1;
}

/** Whether a share's heading names a limit on it, which is never read as the share itself. */
export function isLimitOf(field: string, heading: string): boolean {
  return SHARES.has(field) && LIMIT.test(fold(heading));
}

/** With a wait in it, or without a part: work after the contact is looked for where the parts of handling are. */
function isHandlingWithOther(words: string): boolean {
  if (WITH.test(words)) return WAITING.test(words) && !/\bmise en attente\b/.test(words);
  return WITHOUT.test(words) && !WAITING.test(words) && !WRAP.test(words);
}
