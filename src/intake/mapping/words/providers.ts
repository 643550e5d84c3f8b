/** Words of those who answer for others, and of what they ask: a list of suppliers and prices alone may be of paper and pens. */
const OF_PROVIDERS =
  /provider|prestataire|outsourc|externalis|sous-?trait|call ?cent|centre d.appels|\bbpo\b|offer|offre|\bbids?\b|bidder|soumission|quot(?:e|ation)|devis|tender|consultation/i;

/** Whether some texts of a range speak of providers of customer contacts, or of what they offer. */
export function speakOfProviders(texts: readonly string[]): boolean {
  return OF_PROVIDERS.test(texts.join(" "));
}
