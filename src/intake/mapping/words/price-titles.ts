import { fold } from "../../kinds";
import { namesPrice } from "./dictionary";

/** What a text over figures says of them: that they are prices of providers, costs of a unit of which it is not said whose, or figures of the company itself. */
export type PriceTitle = "offer" | "cost" | "own";

const PROVIDERS =
  /\b(?:prestataires?|fournisseurs?|sous[- ]traitants?|soumissionnaires?|candidats?|titulaires?|outsourceurs?|providers?|suppliers?|vendors?|bidders?|tenderers?|outsourcers?|contractors?|bpos?)\b/;
const BIDS =
  /\b(?:bids?|tenders?|rf[pq]s?|ao|appels? d.?offres?|consultation|bpu|bordereaux?|devis|quotations?|quotes?|quoted|propositions?|proposals?|proposed|offres?|offers?|mieux[- ]disante?s?)\b/;
const TARIFFS = /\b(?:tarif\w*|bareme|rate cards?|fees?|unit rates?|cotations?|charges? (?:per|by|for each)|billing)\b/;
/** Before or after tax: what is bought is, what one's own people cost is not. */
const TAX =
  /\b(?:h\.?t\.?|ttc|hors taxes?|hors tva)(?![a-z])|\b(?:ex|excl|excluding|exclusive of|before|incl|including|net of)\.? ?(?:vat|tax(?:es)?)\b/;
const COSTS =
  /\b(?:costs?|couts?|charges?|montants?)\b|[€$£] ?(?:\/|per\b|par\b|a l|au\b|de l)|\b(?:per|par) (?:call|contact|appel|acte|email|e-mail|ticket|hour|heure|minute|fte|etp|interaction|transaction|dossier|case)\b|\ba l.?(?:acte|appel|heure|unite)\b|\bau contact\b/;
const OWN =
  /\b(?:current|today.?s?|own|our|internal|in[- ]?house|actuel(?:le)?s?|internes?|nos|notre|reels?|reelles?|realise(?:e|s|es)?|actuals?|baseline|budgets?|standards?)\b/;

/** What a text says of the figures under it; null where it says nothing of prices or costs. */
export function priceTitle(text: string): PriceTitle | null {
  const words = fold(text);
  if (PROVIDERS.test(words) || BIDS.test(words)) return "offer";
  if (OWN.test(words)) return "own";
  if (TARIFFS.test(words) || namesPrice(text)) return "offer";
  if (!COSTS.test(words)) return null;
  return TAX.test(words) ? "offer" : "cost";
}
