/** A price by its unit alone: “€/appel HT”. */
export const PRICE_OF_ONE =
  /^\s*(?:€|\$|£|eur|euros?|usd|gbp|chf|c€|cts?|cents?|centimes?|pence)\s?(?:\/|par|per)\s?(?:h|heures?|hours?|min|mn|minutes?|appels?|calls?|contacts?|actes?|tickets?|dossiers?|cases?|e?mails?|chats?|etp|fte|agents?|conseillers?|postes?|seats?)\b[^/]*$/;
