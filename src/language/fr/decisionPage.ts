export const decisionPage = {
  "report.sheet.decision": "Décision",
  "report.decision.title": "Externalisation de la relation client – décision",
  "report.decision.basis":
    "Montants en {currency} par an, hors taxes. Décision sur le coût évitable, sur {months} mois à {rate} %.",
  "report.decision.basis.short": "Montants en {currency} par an, hors taxes. Décision sur le coût évitable.",
  "report.decision.answer":
    "Sur {flows} flux : {full} à confier, {partial} en partie, {keep} à garder{close}. Économie : environ {saving} k{currency} par an ({share} % du meilleur coût interne), pour {once} k{currency} à avancer.",
  "report.decision.answer.close": ", {close} trop serrés pour trancher",
  "report.decision.answer.keep":
    "Garder tous les flux en interne{close}. Une meilleure planification économise à elle seule {without} k{currency} par an.",
  "report.decision.state":
    "{leftOut, plural, =0 {aucune ligne écartée} one {# ligne écartée} other {# lignes écartées}} · {defaulted} hypothèses sur {assumptions} sont des valeurs par défaut",
  "report.decision.frozen": "valeurs seules",
  "report.decision.tile.full": "Coût complet actuel",
  "report.decision.tile.full.line": "dont évitable {avoidable} k{currency}",
  "report.decision.tile.without": "Sans prestataire",
  "report.decision.tile.without.line": "par an, par une meilleure planification, à part",
  "report.decision.tile.saving": "Avec prestataires",
  "report.decision.tile.saving.line": "huit fois sur dix entre {low} et {high} k{currency}",
  "report.decision.tile.saving.plain": "par an",
  "report.decision.tile.once": "À avancer",
  "report.decision.tile.once.line": "récupéré au mois {month} ; sortie éventuelle : {exit} k{currency}",
  "report.decision.tile.npv": "Valeur actuelle nette",
  "report.decision.tile.npv.line": "sur {months} mois",
  "report.decision.tile.npv.plain": "sur l’horizon",
  "report.decision.tile.sure": "Degré de certitude",
  "report.decision.tile.sure.value": "{firm} fermes, {probable} probables",
  "report.decision.tile.sure.line":
    "{fragile, plural, =0 {aucune fragile} one {# fragile : la piloter d’abord} other {# fragiles : les piloter d’abord}}",
  "report.decision.chart.drawn": "{draws} avenirs (k{currency})",
  "report.decision.chart.waterfall": "Du coût actuel au coût recommandé (k{currency} par an)",
  "report.decision.turns": "Ce qui la ferait basculer",
  "report.decision.risks": "Trois risques, et qui les porte",
  "report.decision.steps": "Prochaines étapes",
  "report.decision.decided": "Décidé",
  "report.decision.risk.provider":
    "{provider} prend {count, plural, one {# flux} other {# flux}} ({saving} économisés par an) : sa défaillance coûterait cela et la sortie. Porteur : achats.",
  "report.decision.risk.late": "Chaque mois de retard coûte {saving}. Porteur : service client.",
  "report.decision.risk.people":
    "Emploi : le travail d’environ {heads} personnes sort ; CSE d’abord, aucune date avant son avis. Porteur : RH.",
  "report.decision.step.send": "Semaines 1 et 2 – cahier des charges envoyé ; CSE informé",
  "report.decision.step.choose": "D’ici la semaine 9 – offres relues, deux finalistes, visites",
  "report.decision.step.pilot": "D’ici la semaine 14 – pilote ; feu vert ou non huit semaines après",
  "report.decision.sign.asRecommended": "☐ comme recommandé\n☐ autrement : voir Décisions",
  "report.decision.sign.finance": "Finances – nom, date, signature",
  "report.decision.sign.service": "Service client – nom, date, signature",
  "report.decision.sign.purchasing": "Achats – nom, date, signature",
};
