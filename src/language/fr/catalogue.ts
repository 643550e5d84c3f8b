import type { catalogue as english } from "../en/catalogue";

/** Les fonctions OUTSOURCE.* : ce qu’elles donnent, leurs arguments, et leurs refus. */
export const catalogue: Readonly<Record<keyof typeof english, string>> = {
  "catalogue.verbatim": "{text}",
  "catalogue.list": "{sum}, {next}",
  "catalogue.refusal.argument": "{parameter} : attendu {accepts} ; reçu : {received}.",
  "catalogue.refusal.at":
    "{parameter}, ligne {row, number}, colonne {column, number} : attendu {accepts} ; reçu : {received}.",
  "catalogue.refusal.missing": "{parameter} manque : l’argument est omis ou sa cellule est vide.",
  "catalogue.refusal.too-large":
    "une formule calcule au plus {most, number} cellules ; ces plages en font {cells, number}. Indiquez les lignes remplies plutôt que des colonnes entières.",
  "catalogue.refusal.too-many":
    "Trop d’arguments : la fonction en prend {most, plural, =0 {zéro} one {un} other {{most, number}}}.",
  "catalogue.refusal.one-cell": "{parameter} : attendu une seule valeur, pas une plage.",
  "catalogue.refusal.shape": "{parameter} compte {rows, number} × {columns, number} cellules",
  "catalogue.refusal.misfit":
    "Les plages ne s’accordent pas : {shapes}. Il faut la même hauteur et la même largeur, ou une seule ligne ou colonne.",
  "catalogue.accepts.number": "un nombre ({range})",
  "catalogue.accepts.whole": "un nombre entier ({range})",
  "catalogue.accepts.range":
    "{low, select, above {supérieur à {min, number, ::.######}} from {{min, number, ::.######} ou plus} other {{high, select, none {quelconque} other {}}}}{low, select, none {} other {{high, select, none {} other {, }}}}{high, select, below {inférieur à {max, number, ::.######}} to {au plus {max, number, ::.######}} other {}}",
  "catalogue.accepts.boolean": "VRAI ou FAUX",
  "catalogue.accepts.choice": "l’un des mots {choices}",
  "catalogue.accepts.text": "un texte",
  "catalogue.accepts.table": "une plage",
  "catalogue.accepts.sum-below-one": "des parts dont la somme reste inférieure à 1",
  "catalogue.accepts.hours-at-work": "au plus les {hours, number} heures de présence",
  "catalogue.accepts.known-year":
    "une année ou un jour dont les règles sont connues{key, select, none {} other { ({key} : {known, select, none {inconnu auparavant} other {connu jusqu’au {known}}})}}",
  "catalogue.accepts.smaller-load": "assez petit pour une charge d’au plus {most, number} erlangs",
  "catalogue.received.blank": "0 ou une cellule vide",
  "catalogue.received.error": "l’erreur {code}",
  "catalogue.received.number": "{value, number, ::.####################}",
  "catalogue.received.text": "le texte « {text} »",
  "catalogue.received.true": "VRAI",
  "catalogue.received.false": "FAUX",
  "catalogue.received.other": "autre chose qu’un nombre ou un texte",
  "catalogue.none.unstable":
    "La file d’attente s’allonge sans fin : {agents, number} agents ne dépassent pas la charge de {load, number} erlangs, et personne n’abandonne.",
  "catalogue.none.no-minimum":
    "Il n’y a pas de minimum : ce niveau de service est tenu si peu qu’il y ait d’agents. Ajoutez une limite d’abandon, ou choisissez la définition « offered ».",
  "catalogue.none.no-maximum":
    "Il n’y a pas de maximum : ce niveau de service est tenu quel que soit le nombre de contacts. Choisissez la définition « offered ».",
  "catalogue.none.nothing-due":
    "Aucune échéance ne tombe dans les arrivées données : ajoutez les intervalles jusqu’à la dernière échéance.",

  "catalogue.unit.agents": "agents",
  "catalogue.unit.calls": "contacts par intervalle",
  "catalogue.unit.contacts": "contacts",
  "catalogue.unit.currency": "montant",
  "catalogue.unit.currencyPerContact": "montant par contact",
  "catalogue.unit.currencyPerHour": "montant par heure",
  "catalogue.unit.currencyPerYear": "montant par an",
  "catalogue.unit.erlangs": "erlangs",
  "catalogue.unit.hours": "heures",
  "catalogue.unit.minutes": "minutes",
  "catalogue.unit.number": "nombre",
  "catalogue.unit.people": "personnes",
  "catalogue.unit.ratio": "rapport",
  "catalogue.unit.seconds": "secondes",
  "catalogue.unit.share": "part, de 0 à 1",
  "catalogue.unit.text": "texte",
  "catalogue.unit.weeks": "semaines",
  "catalogue.unit.year": "année civile",
  "catalogue.unit.years": "années",

  "catalogue.parameter.contacts.name": "contacts",
  "catalogue.parameter.contacts.about": "Contacts qui arrivent pendant un intervalle.",
  "catalogue.parameter.handling.name": "traitement",
  "catalogue.parameter.handling.about":
    "Durée moyenne de traitement en secondes : conversation, mise en attente et post-appel.",
  "catalogue.parameter.chatHandling.name": "traitement",
  "catalogue.parameter.chatHandling.about": "Durée de traitement en secondes d’un chat mené seul.",
  "catalogue.parameter.interval.name": "intervalle",
  "catalogue.parameter.interval.about": "Durée de l’intervalle en minutes ; 30 par défaut.",
  "catalogue.parameter.slot.name": "intervalle",
  "catalogue.parameter.slot.about": "Durée d’un intervalle d’arrivées en minutes ; 60 par défaut.",
  "catalogue.parameter.agents.name": "agents",
  "catalogue.parameter.agents.about": "Agents en poste ; le nombre peut être fractionnaire.",
  "catalogue.parameter.load.name": "charge",
  "catalogue.parameter.load.about": "Charge offerte, en erlangs.",
  "catalogue.parameter.answer.name": "délai",
  "catalogue.parameter.answer.about": "Délai de réponse visé, en secondes.",
  "catalogue.parameter.patience.name": "patience",
  "catalogue.parameter.patience.about":
    "Patience moyenne des appelants, en secondes. Omise : personne n’abandonne (Erlang C).",
  "catalogue.parameter.finitePatience.name": "patience",
  "catalogue.parameter.finitePatience.about": "Patience moyenne des appelants, en secondes.",
  "catalogue.parameter.definition.name": "définition",
  "catalogue.parameter.definition.about":
    "Niveau de service visé : offered (répondus dans le délai sur tous les contacts ; par défaut), virtual, handled, patient, answered.",
  "catalogue.parameter.uncertainty.name": "incertitude",
  "catalogue.parameter.uncertainty.about": "Coefficient de variation du volume prévu ; 0 par défaut.",
  "catalogue.parameter.target.name": "objectif",
  "catalogue.parameter.target.about": "Part à atteindre, par exemple 0,8. Un objectif de 1 n’est jamais atteint.",
  "catalogue.parameter.maxOccupancy.name": "occupationMax",
  "catalogue.parameter.maxOccupancy.about":
    "Part maximale du temps pendant laquelle les agents sont occupés ; sans limite par défaut.",
  "catalogue.parameter.maxAbandonment.name": "abandonMax",
  "catalogue.parameter.maxAbandonment.about": "Part maximale des contacts qui abandonnent ; sans limite par défaut.",
  "catalogue.parameter.whole.name": "entier",
  "catalogue.parameter.whole.about": "VRAI (par défaut) pour des agents entiers, FAUX pour des fractions d’agent.",
  "catalogue.parameter.blocking.name": "blocage",
  "catalogue.parameter.blocking.about": "Part maximale des appels qui trouvent toutes les lignes prises.",
  "catalogue.parameter.concurrency.name": "simultanéité",
  "catalogue.parameter.concurrency.about": "Chats menés de front par un agent, de 1 à 5.",
  "catalogue.parameter.arrivals.name": "arrivées",
  "catalogue.parameter.arrivals.about": "Contacts qui arrivent pendant chacun des intervalles successifs.",
  "catalogue.parameter.deadline.name": "échéance",
  "catalogue.parameter.deadline.about":
    "Heures accordées de l’arrivée à l’achèvement, comptées dans les heures des intervalles.",
  "catalogue.parameter.external.name": "externe",
  "catalogue.parameter.external.about":
    "Parts du temps payé passées hors du travail : congés, maladie, journées de formation.",
  "catalogue.parameter.internal.name": "interne",
  "catalogue.parameter.internal.about":
    "Parts du temps de présence passées hors du poste : pauses, réunions, accompagnement.",
  "catalogue.parameter.shrinkage.name": "indisponibilité",
  "catalogue.parameter.shrinkage.about": "Part du temps payé qui n’est pas passée en poste.",
  "catalogue.parameter.paid.name": "payées",
  "catalogue.parameter.paid.about": "Heures payées par an ; 1820 (35 heures × 52 semaines) par défaut.",
  "catalogue.parameter.absence.name": "absence",
  "catalogue.parameter.absence.about":
    "Part du temps de travail perdue en maladie et autres absences ; 0,08 par défaut.",
  "catalogue.parameter.training.name": "formation",
  "catalogue.parameter.training.about": "Heures de formation par an ; 35 par défaut.",
  "catalogue.parameter.meetings.name": "réunions",
  "catalogue.parameter.meetings.about":
    "Part du temps de présence passée en réunions et accompagnement ; 0,03 par défaut.",
  "catalogue.parameter.breaks.name": "pauses",
  "catalogue.parameter.breaks.about": "Part du temps restant passée en pauses payées ; 0,07 par défaut.",
  "catalogue.parameter.gross.name": "brut",
  "catalogue.parameter.gross.about": "Salaire brut annuel d’une personne, primes et treizième mois compris.",
  "catalogue.parameter.year.name": "année",
  "catalogue.parameter.year.about": "Année, ou jour, dont les règles de paie s’appliquent ; l’année 2026 par défaut.",
  "catalogue.parameter.fiftyPlus.name": "cinquanteOuPlus",
  "catalogue.parameter.fiftyPlus.about": "VRAI (par défaut) pour un employeur de 50 salariés ou plus.",
  "catalogue.parameter.mobility.name": "mobilité",
  "catalogue.parameter.mobility.about": "Versement mobilité, en part du brut ; 0 par défaut.",
  "catalogue.parameter.wageTaxed.name": "assujettissement",
  "catalogue.parameter.wageTaxed.about":
    "Part de la taxe sur les salaires due par un employeur qui ne déduit pas toute la TVA : 1 moins le coefficient de déduction ; 0 par défaut.",
  "catalogue.parameter.insurance.name": "prévoyance",
  "catalogue.parameter.insurance.about": "Mutuelle et prévoyance, en part du brut ; 0 par défaut.",

  "catalogue.function.LOAD.about": "Charge offerte : nombre d’agents occupés en moyenne si personne n’attendait.",
  "catalogue.function.ERLANGB.about":
    "Probabilité que toutes les lignes ou tous les agents soient pris et le contact perdu (Erlang B).",
  "catalogue.function.ERLANGC.about":
    "Probabilité d’attendre quand chacun attend aussi longtemps qu’il faut (Erlang C) ; 1 si les agents ne dépassent pas la charge.",
  "catalogue.function.SERVICELEVEL.about":
    "Niveau de service : part des contacts servis dans le délai. Erlang A avec patience, Erlang C sans.",
  "catalogue.function.ASA.about": "Attente moyenne de tous les contacts, en secondes.",
  "catalogue.function.ABANDONMENT.about": "Part des contacts qui abandonnent en attente (Erlang A).",
  "catalogue.function.OCCUPANCY.about": "Part du temps pendant laquelle les agents traitent des contacts.",
  "catalogue.function.AGENTS.about":
    "Plus petit nombre d’agents qui atteint l’objectif et respecte les limites ; sous la charge quand la patience le permet.",
  "catalogue.function.CAPACITY.about":
    "Plus grand nombre de contacts par intervalle que ces agents prennent dans l’objectif.",
  "catalogue.function.LINES.about":
    "Plus petit nombre de lignes qui maintient le blocage à la part voulue ou en dessous.",
  "catalogue.function.CHATAGENTS.about":
    "Plus petit nombre d’agents d’un service de chat où chacun mène plusieurs chats de front.",
  "catalogue.function.BACKLOGAGENTS.about":
    "Effectif constant qui traite e-mails, courriers ou back-office avant l’échéance.",
  "catalogue.function.SHRINKAGE.about":
    "Part du temps payé hors du poste : addition dans une couche, composition entre les deux.",
  "catalogue.function.GROSSAGENTS.about":
    "Personnes à planifier pour que les agents soient en poste, en nombre entier.",
  "catalogue.function.PRODUCTIVEHOURS.about": "Heures en poste par an à partir des heures payées (France).",
  "catalogue.function.EMPLOYERRATE.about":
    "Charges patronales nettes sur salaire brut en France, réduction générale déduite.",
  "catalogue.function.LOADEDSALARY.about": "Salaire brut et charges patronales nettes en France, par an.",
  "catalogue.function.VERSION.about": "Version du moteur de calcul.",

  "catalogue.reference.title": "Les fonctions OUTSOURCE",
  "catalogue.reference.intro":
    'Les durées sont en secondes, les intervalles en minutes, les parts entre 0 et 1, les montants dans la monnaie du classeur. Les arguments entre crochets sont facultatifs. Là où une fonction prend des valeurs simples, elle prend aussi des plages : le résultat se propage à leur forme. Une cellule vide compte pour 0 là où 0 est une valeur et est refusée dans sa propre cellule là où il n’en est pas une ; seule, pour un argument entre crochets, elle l’omet. Certaines versions d’Excel transmettent les cellules vides comme des 0 : donnez un tel argument, et un tableau qui peut en contenir, sous la forme SI(plage="";"";plage). Un argument refusé donne #VALEUR! avec son nom, une cellule refusée d’une plage dans sa propre cellule ; une réponse qui n’existe pas donne #N/A avec la raison.',
  "catalogue.reference.argument": "Argument",
  "catalogue.reference.meaning": "Sens",
  "catalogue.reference.unit": "Unité",
  "catalogue.reference.accepted": "Accepté",
  "catalogue.reference.omitted": "Par défaut",
  "catalogue.reference.required": "obligatoire",
  "catalogue.reference.none": "aucune",
  "catalogue.reference.gives": "Résultat",
  "catalogue.reference.cost": "Durée",
  "catalogue.cost.moment":
    "un instant, un dixième de milliseconde par cellule dans les tailles usuelles ; une formule répond pour 100 000 cellules au plus et refuse au-delà, avec des mots",
  "catalogue.cost.search":
    "une recherche, d’un dixième de milliseconde à 85 ms par cellule selon la demande ; une formule répond pour 100 000 cellules au plus et refuse au-delà, avec des mots",
  "catalogue.cost.list":
    "selon la longueur des plages, jusqu’à 0,8 ms par cellule ; au bout de deux minutes, la réponse est #N/A, avec la raison",
  "catalogue.cost.case":
    "une analyse entière, de quelques secondes à quelques minutes ; au bout de deux minutes, la réponse est #N/A, avec la raison",
  "catalogue.reference.example": "Exemple",
  "catalogue.reference.method": "Méthode",
};
