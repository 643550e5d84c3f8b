/** What the analysis says: options, components of cost, vetoes, reasons. */
export const analysis = {
  "analysis.option.asIs": "Comme aujourd’hui",
  "analysis.option.optimised": "En interne, organisation optimisée",
  "analysis.option.full": "La totalité",
  "analysis.option.covered": "Les plages couvertes par le prestataire",
  "analysis.option.window": "{window}",
  "analysis.option.closedWindow": "Meilleure plage : {from} h–{to} h",
  "analysis.option.peak": "Pics au-delà du point {quantile, number, percent} de la courbe de charge",
  "analysis.option.peakBase": "Pics au-delà de la base rentable",
  "analysis.option.commitmentBase": "Pics au-delà de la base, à hauteur de l’engagement",
  "analysis.option.peakShare": "Les pics les plus hauts, soit {share, number, percent} des contacts",
  "analysis.option.overflow": "Débordement quand tous les conseillers sont occupés",
  "analysis.option.closedHours": "Les heures fermées aujourd’hui",
  "analysis.option.closedHoursOf": "{window}, fermées aujourd’hui",
  "analysis.option.automation": "{tool} d’abord, le reste en interne",
  "analysis.option.withTool": "{tool} d’abord ; du reste : {option}",
  "analysis.option.andClosedHours": "{option}, et des heures fermées aujourd’hui",
  "analysis.option.share": "{share, number, percent} de chaque demi-heure",
  "analysis.window.oddHours": "Soirées, nuits et week-ends",
  "analysis.window.evening": "Soirées",
  "analysis.window.night": "Nuits",
  "analysis.window.weekend": "Week-ends",
  "analysis.window.saturday": "Samedis",
  "analysis.window.sunday": "Dimanches",
  "analysis.window.lunch": "Heures du déjeuner",
  "analysis.component.pay": "Salaires chargés des conseillers, temps de présence",
  "analysis.component.absence": "Salaires chargés des conseillers, absences",
  "analysis.component.night": "Majorations de nuit",
  "analysis.component.sunday": "Majorations du dimanche",
  "analysis.component.holiday": "Majorations des jours fériés",
  "analysis.component.overtime": "Heures supplémentaires en haute saison",
  "analysis.component.temporary": "Personnel temporaire en haute saison",
  "analysis.component.recruitment": "Rotation : recrutement",
  "analysis.component.initialTraining": "Rotation : formation initiale",
  "analysis.component.rampUp": "Rotation : production perdue pendant l’apprentissage",
  "analysis.component.vacancy": "Rotation : postes vacants",
  "analysis.component.continuousTraining": "Formation continue",
  "analysis.component.supervision": "Superviseurs",
  "analysis.component.management": "Responsables",
  "analysis.component.quality": "Chargés de qualité",
  "analysis.component.planning": "Planificateurs",
  "analysis.component.trainers": "Formateurs",
  "analysis.component.licences": "Licences logicielles",
  "analysis.component.telecom": "Télécommunications",
  "analysis.component.equipment": "Équipement",
  "analysis.component.meals": "Titres-restaurant",
  "analysis.component.transport": "Transport domicile-travail",
  "analysis.component.workplace": "Locaux",
  "analysis.component.lostContacts": "Contacts perdus en file d’attente, à leur valeur à risque",
  "analysis.component.unmetDemand": "Demande qui trouve porte close, à sa valeur à risque",
  "analysis.component.overhead": "{item}",
  "analysis.offerLine.used": "Unités consommées, à leur prix",
  "analysis.offerLine.definition": "Mise au niveau de service retenu ici",
  "analysis.offerLine.fixed": "Forfaits fixes",
  "analysis.offerLine.commitment": "Engagement minimum non consommé",
  "analysis.offerLine.bonusMalus": "Bonus ou malus attendu",
  "analysis.offerLine.lostTax": "TVA non récupérée",
  "analysis.offerLine.indexation": "Indexation sur l’horizon",
  "analysis.offerLine.governance": "Pilotage",
  "analysis.offerLine.setUp": "Mise en place, part annuelle",
  "analysis.offerLine.training": "Formation facturée, part annuelle",
  "analysis.offerLine.rampUp": "Montée en charge, part annuelle",
  "analysis.offerLine.parallel": "Fonctionnement en double, part annuelle",
  "analysis.offerLine.exit": "Sortie, part annuelle",
  "analysis.offerLine.outcome": "Résultats meilleurs (–) ou moins bons (+)",
  "analysis.offerLine.lostContacts": "Contacts perdus dans la file du prestataire, à leur valeur à risque",
  "analysis.offerLine.served": "Demande servie qui trouve aujourd’hui porte close, à sa valeur à risque",
  "analysis.waterfall.scheduling": "Organisation interne optimisée",
  "analysis.waterfall.avoided": "Travail qui sort",
  "analysis.waterfall.stranded": "Mutualisation perdue en interne",
  "analysis.waterfall.postsStay": "Postes qui restent",
  "analysis.waterfall.parting": "Départs du personnel",
  "analysis.waterfall.outside": "Factures des prestataires",
  "analysis.waterfall.governance": "Pilotage",
  "analysis.waterfall.oneOff": "Mise en place, transition et sortie",
  "analysis.waterfall.value": "Valeur du service",
  "analysis.veto.knowHow":
    "Le savoir-faire est unique : {weeks, number} semaines de formation et {undocumented, number, percent} non documentés",
  "analysis.veto.tooSmall":
    "Le volume est trop faible pour intéresser un prestataire : {fte, number, ::.0} ETP de charge",
  "analysis.veto.tooUncertain": "Le volume est trop incertain pour s’engager : ± {uncertainty, number, percent}",
  "analysis.veto.dataLocation": "Les données doivent rester en {place}, et aucun prestataire n’y opère",
  "analysis.veto.noProvider": "Aucun des prestataires consultés ne peut traiter ce flux",
  "analysis.reason.noOffer": "Aucune offre ne porte sur ce flux : il n’y a rien à comparer",
  "analysis.reason.noVolume": "Le flux n’a aucun volume",
  "analysis.reason.refused.expired": "{provider} : l’offre est expirée",
  "analysis.reason.refused.language": "{provider} ne couvre pas les langues de ce flux",
  "analysis.reason.refused.data-location": "{provider} n’opère pas là où les données doivent rester",
  "analysis.reason.refused.too-small": "{provider} dédierait une équipe, et le flux est trop petit pour cela",
  "analysis.reason.refused.hours": "{provider} ne couvre aucune des heures d’ouverture",
  "analysis.reason.refused.capacity": "{provider} n’a pas la capacité nécessaire",
  "analysis.reason.saves":
    "{provider} fait économiser {amount, number, ::.} {currency} par an, soit {share, number, percent} du meilleur coût interne possible",
  "analysis.reason.dearer":
    "La meilleure offre ({provider}, {option}) coûterait {amount, number, ::.} {currency} de plus par an que l’interne optimisé",
  "analysis.reason.vetoCost":
    "Sans ce veto, {provider} ({option}) ferait économiser {amount, number, ::.} {currency} par an",
  "analysis.reason.tooClose":
    "{provider} ({option}) ferait économiser {amount, number, ::.} {currency} par an, moins de {margin, number, percent} du coût interne : trop peu pour trancher",
  "analysis.reason.skill":
    "Le prestataire a des compétences qui manquent à l’équipe : {score, number, ::.} points sur 100",
  "analysis.reason.skillPays":
    "Le flux sort pour la compétence, malgré un surcoût de {amount, number, ::.} {currency} par an",
  "analysis.reason.outcome": "Les meilleurs résultats valent {amount, number, ::.} {currency} par an",
  "analysis.reason.idle":
    "En interne, les conseillers de ce flux seraient occupés {occupancy, number, percent} de leur temps de présence",
  "analysis.reason.idlePart":
    "Sur les plages confiées, les conseillers internes seraient occupés {occupancy, number, percent} du temps",
  "analysis.reason.fit": "Les vacations internes couvrent {fit, number, ::.00} heure pour chaque heure nécessaire",
  "analysis.reason.rounded":
    "Contractualisé à une part ronde de {share, number, percent} des contacts, ce choix coûterait {amount, number, ::.} {currency} de plus par an",
  "analysis.reason.stranded":
    "Les flux qui restent dans le pôle coûtent {amount, number, ::.} {currency} de plus par an ; c’est compté",
  "analysis.reason.scheduling":
    "Une meilleure planification économiserait seule {amount, number, ::.} {currency} par an ; ce n’est pas crédité à l’externalisation",
  "analysis.reason.understaffed":
    "L’équipe actuelle est plus petite que ne l’exige l’objectif de service : l’atteindre en interne coûterait {amount, number, ::.} {currency} de plus par an",
  "analysis.reason.noTeam": "L’équipe de ce pôle n’est pas renseignée ; l’effectif nécessaire a été retenu",
  "analysis.reason.unmet":
    "{contacts, number, ::.} contacts par an se présentent hors des heures d’ouverture et trouvent porte close",
  "analysis.reason.unmetOpened":
    "Des horaires internes élargis serviraient {contacts, number, ::.} contacts par an qui trouvent aujourd’hui porte close : ils valent plus que le personnel nécessaire, et l’interne optimisé en tient compte",
  "analysis.reason.unmetServed":
    "{provider} servirait aussi {contacts, number, ::.} contacts par an qui trouvent aujourd’hui porte close, pour une valeur de {amount, number, ::.} {currency} ; le calcul en tient compte",
  "analysis.reason.unmetPrice":
    "{provider} servirait {contacts, number, ::.} des contacts qui trouvent porte close pour {amount, number, ::.} {currency} par an : rentable dès qu’un tel contact vaut {each, number, ::.00} {currency}",
  "analysis.reason.unmetNoOffer":
    "Aucune offre recevable n’indique de plages couvrant ces heures : demandez-les aux prestataires",
  "analysis.reason.outsideHours":
    "{share, number, percent} du profil se situe hors des heures d’ouverture ; cette part y a été ramenée",
  "analysis.reason.retention":
    "La rétention est élevée ({score, number, ::.} sur 100) : gardez le savoir et le pilotage en interne",
  "analysis.reason.rival": "Dans {share, number, percent} des futurs simulés, {provider} ({option}) serait préférable",
  "analysis.reason.rivalKeep": "Dans {share, number, percent} des futurs simulés, mieux vaudrait conserver ce flux",
  "analysis.reason.prospecting":
    "Prospection de particuliers : à partir du 11 août 2026, seuls ceux qui y ont consenti peuvent être appelés en France",
  "analysis.reason.commitment":
    "L’engagement minimum coûte {amount, number, ::.} {currency} par an pour des unités non consommées",
  "analysis.reason.lostInside":
    "Les contacts abandonnés en file d’attente coûtent {amount, number, ::.} {currency} par an en interne, à leur valeur à risque ; c’est compté",
  "analysis.reason.lostOutside":
    "Avec {provider} ({option}), les contacts abandonnés dans sa file coûteraient {amount, number, ::.} {currency} par an ; c’est compté",
  "analysis.reason.easierDefinition":
    "{provider} s’engage sur une autre définition, plus facile, du niveau de service ; son offre a été chiffrée pour des contacts traités dans le délai sur l’ensemble des contacts reçus",
  "analysis.reason.targetPeriod":
    "L’objectif de service est mesuré sur {period, select, week {la semaine entière} other {la journée entière}} : le tenir en interne à chaque demi-heure coûterait {amount, number, ::.} {currency} de plus par an",
  "analysis.reason.otherPeriod":
    "{provider} mesure son niveau de service sur {period, select, week {la semaine entière} day {la journée entière} other {chaque demi-heure}} ; l’offre est chiffrée comme s’il était mesuré comme celui de ce flux",
  "analysis.reason.promised":
    "{provider} compte le niveau de service à sa façon : ses {target, number, ::percent .#} n’en feraient que {promised, number, ::percent .0} de tous les contacts reçus ; l’offre est chiffrée pour {target, number, ::percent .#} pleins",
  "analysis.measure.volume": "Volumes : la décision bascule à {value, number, ::.} contacts par an",
  "analysis.measure.price": "Le prix du prestataire : la décision bascule à {value, number, ::.00} {currency} l’unité",
  "analysis.measure.handlingTimeRatio":
    "La durée de traitement du prestataire : la décision bascule à {value, number, ::.00} fois la nôtre",
  "analysis.measure.attrition": "La rotation : la décision bascule à {value, number, percent} par an",
  "analysis.measure.tenure": "L’ancienneté : la décision bascule à {value, number, ::.0} ans",
  "analysis.measure.containment": "Ce que l’outil confine : la décision bascule à {value, number, percent} annoncés",
  "analysis.worth.volume":
    "Les volumes : les connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
  "analysis.worth.growth":
    "La croissance des volumes : la connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
  "analysis.worth.handlingTime":
    "Notre durée de traitement : la connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
  "analysis.worth.handlingTimeRatio":
    "La durée de traitement du prestataire : la connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
  "analysis.worth.repeats":
    "Les rappels chez le prestataire : les connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
  "analysis.worth.price":
    "Le prix après négociation : le connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
  "analysis.worth.indexation":
    "L’indexation du prix : la connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
  "analysis.worth.wages":
    "La hausse des salaires : la connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
  "analysis.worth.attrition":
    "La rotation : la connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
  "analysis.worth.absence":
    "L’absence : la connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
  "analysis.worth.oneOffs":
    "Les coûts ponctuels (transition, sortie) : les connaître d’avance vaudrait jusqu’à {amount, number, ::.} {currency} par an",
} as const;
