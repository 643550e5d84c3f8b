/** Ce que disent dans le volet les documents qui reviennent. */
export const desk = {
  "papers.desk.unreadable":
    "{file} : ce n’est pas un classeur qu’Excel ouvrirait, ou il est bien plus grand qu’une grille ; rien n’en a été lu.",
  "papers.desk.offers":
    "{offers, plural, =0 {Aucune offre lue} one {# offre lue} other {# offres lues}} ; {declined, plural, =0 {aucune ligne déclinée} one {# ligne déclinée} other {# lignes déclinées}}.",
  "papers.desk.declined": "{file} : la ligne {line} est déclinée.",
  "papers.desk.added":
    "{rows, plural, =0 {Aucune ligne nouvelle} one {Une ligne} other {# lignes}} dans la table {table} ; {replaced, plural, =0 {aucune ligne antérieure marquée} one {une ligne antérieure marquée} other {# lignes antérieures marquées}} comme remplacée{replaced, plural, =0 {} one {} other {s}}. Recommandez à nouveau pour les utiliser.",
  "papers.desk.no-tender":
    "Le classeur n’a pas d’offre à comparer : les tables de la consultation manquent ou sont vides.",
  "papers.desk.shortlist": "{count, plural, =0 {Aucune offre ne reste.} other {À négocier avec : {names}.}}",
  "papers.desk.bid": "{provider} : {total, number, ::.0} points, {rank, select, out {écartée} other {rang {rank}}}",
  "papers.desk.no-actuals": "Il n’y a rien à comparer : la table du plan ou celle du réalisé manque ou est vide.",
  "papers.desk.actuals":
    "{flows, plural, one {# flux comparé} other {# flux comparés}} au plan ; {alarms, plural, =0 {aucune alarme} one {# alarme} other {# alarmes}}.",
  "papers.desk.actual": "{flow} : économie {saving, number, ::.}, prévue {planned, number, ::.}",
  "papers.desk.alarm":
    "{flow} : {parameter}, {state, select, crossed {point de bascule franchi} other {point de bascule proche}}",
  "papers.desk.no-inputs":
    "Les tables ne se lisent plus comme la recommandation les a lues : vérifiez-les, puis recommandez à nouveau.",
  "papers.desk.dossier": "Le dossier de l’auditeur est prêt.",
  "papers.desk.dossier-file": "dossier",
} as const;
