/** L’interne amélioré : ce que les feuilles disent de chaque mesure et du reste. */
export const insideMade = {
  "report.table.inside": "Pilotage_Interne",
  "report.table.insideWorth": "Calculs_ValeurInterne",
  "report.column.stayingShare": "Reste (%)",
  "report.column.doneBy": "Fait pour le",
  "report.steering.head.inside": "L’interne amélioré",
  "report.steering.note.inside":
    "Ce qu’une meilleure gestion apporte sans prestataire : pour tout tant que ce qui part n’est pas parti, puis pour ce qui reste. Chaque valeur : l’interne recalculé sans la mesure, tout le reste au mieux. Dites ce que vous atteindriez dans la table Mesures_internes.",
  "report.inside.total": "Sans prestataire",
  "report.inside.unstated": "pas de ligne dans Mesures_internes : reste comme aujourd’hui",
  "report.inside.closed": "aucune heure fermée ne rapporterait : les horaires restent comme ils sont",
  "report.inside.does.schedules":
    "les personnes aux demi-heures qui les demandent, à l’effectif que demande l’objectif de service",
  "report.inside.does.shiftLengths": "des vacations courtes à côté des longues",
  "report.inside.does.pooling": "des agents qui servent plus de flux",
  "report.inside.does.openingHours": "les heures qui rapportent",
  "report.inside.does.concurrency": "plus de conversations à la fois",
  "report.inside.does.attrition": "moins de départs à remplacer et à former",
  "report.inside.does.handlingTime": "un traitement plus court à qualité égale",
  "report.inside.does.wages":
    "l’interne au mieux est dit au niveau moyen de l’horizon, aujourd’hui aux salaires d’aujourd’hui",
  "report.inside.does.volumes":
    "l’interne au mieux sert les volumes de l’horizon, l’équipe d’aujourd’hui ceux d’aujourd’hui",
  "report.inside.does.together": "ce que les mesures font ensemble au-delà de leur somme",
  "report.workings.inside": "Ce que l’interne ferait mieux, flux par flux",
  "report.check.inside": "Ce que l’interne ferait mieux fait en tout ce qui se passe de prestataire",
} as const;
