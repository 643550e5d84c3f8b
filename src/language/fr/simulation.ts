/** Le plan en journées simulées. */
export const simulation = {
  "report.trace.simulated": "journées simulées du calcul {mark}",
  "report.sheet.simulation": "Simulation",
  "report.table.simulatedFlows": "Simulation_Flux",
  "report.table.simulatedDay": "Simulation_Jour",
  "report.table.simulatedHalfHours": "Simulation_DemiHeures",
  "report.simulation.title": "Le plan en journées simulées",
  "report.simulation.subtitle":
    "Chaque appel {weeks, plural, one {d’une semaine} other {de # semaines}} de la saison la plus chargée arrive, attend, reçoit une réponse ou abandonne ; à chaque demi-heure sont présentes les personnes que le plan y prévoit, à l’interne et chez les prestataires. Tirages à partir de {seed}.",
  "report.simulation.none": "La dernière analyse n’a simulé aucune journée.",
  "report.simulation.flows": "Service selon les formules et en journées simulées",
  "report.simulation.flows.note":
    "Appels pris à temps sur appels reçus. Les durées varient d’un appel à l’autre comme dans un centre réel, les jours sont plus ou moins chargés selon l’incertitude des volumes.",
  "report.simulation.halfHours": "Au fil de la journée",
  "report.simulation.halfHours.note":
    "Tous jours de la semaine confondus ; un jour sur dix, la demi-heure est sous le chiffre le plus bas.",
  "report.simulation.others":
    "Non simulés : {flows}. Les contacts écrits attendent leur échéance, les chats sont tenus à plusieurs.",
  "report.simulation.chart": "Pris à temps au fil de la journée, tous appels",
  "report.simulation.chart.note": "Tous flux et tous jours de la semaine confondus.",
  "report.simulation.agreement.agrees": "concorde",
  "report.simulation.agreement.near": "proche",
  "report.simulation.agreement.parts": "s’écarte",
  "report.simulation.sentence":
    "Selon la formule {formula, number, ::percent .0}, simulé {simulated, number, ::percent .0} (± {around, number, ::.0} point) : {agreement, select, agrees {les deux concordent} near {moins de deux points d’écart} other {ils s’écartent}}. Un jour sur dix est sous {low, number, ::percent .0}.",
  "report.simulation.cause.overflow":
    "Le débordement arrive par à-coups chez un prestataire dimensionné pour un flux régulier.",
  "report.simulation.cause.peaks":
    "Ce qui part sont des pointes : le prestataire ne répond qu’aux demi-heures les plus chargées, avec peu de monde.",
  "report.simulation.cause.mixedHandling":
    "Les mêmes personnes prennent des appels bien plus longs et bien plus courts : la formule ne connaît qu’une moyenne.",
  "report.simulation.cause.uncertainVolume": "Les jours chargés pèsent plus que le hasard d’une journée.",
  "report.simulation.cause.steepLoad":
    "La charge change fortement d’une demi-heure à l’autre : qui attend à la fin de l’une est pris dans la suivante.",
  "report.simulation.cause.handlingTimes": "Les durées varient autrement que la formule ne le suppose.",
  "report.column.simulatedOffered": "Appels par semaine",
  "report.column.serviceTarget": "Cible",
  "report.column.serviceFormula": "Selon la formule",
  "report.column.serviceSimulated": "Simulé",
  "report.column.serviceApart": "Écart (points)",
  "report.column.serviceError": "± (points)",
  "report.column.serviceLow": "Un jour sur dix sous",
  "report.column.serviceHigh": "Un jour sur dix au-dessus de",
  "report.column.lostShare": "Abandons",
  "report.column.agreement": "Les deux",
  "report.column.partingCause": "Pourquoi ils s’écartent",
  "report.column.halfHour": "À partir de",
} as const;
