/** Ce que dit la lecture d'une cellule, d'une ligne ou d'une table inutilisable en l'état. */
export const intake = {
  "intake.issue.line":
    "{severity, select, warning {Avertissement} note {Note} other {Erreur}} · {where} : {found, select, nothing {rien} other {« {received} »}} ; attendu : {expected}",
  "intake.issue.fix": "tapez {value}, si c’est ce qui est voulu",
  "intake.issue.at-cell": "{table}, ligne {row, number, ::group-off}, {column}",
  "intake.issue.at-row": "{table}, ligne {row, number, ::group-off}",
  "intake.issue.at-column": "{table}, colonne {column}",
  "intake.issue.at-table": "{table}",
  "intake.issue.in-row": "ligne {row, number, ::group-off}",
  "intake.issue.in-cell": "en {address}",

  "intake.end.or-none": "0, ou {least}",
  "intake.end.plain": "{value, number, ::.####}",
  "intake.end.percent": "{value, number, ::percent .##}",
  "intake.range.any": "quelconque",
  "intake.range.at-least": "d’au moins {min}",
  "intake.range.above": "supérieur à {min}",
  "intake.range.at-most": "d’au plus {max}",
  "intake.range.below": "inférieur à {max}",
  "intake.range.from-to": "compris entre {min} et {max}",
  "intake.range.from-below": "d’au moins {min} et inférieur à {max}",
  "intake.range.above-to": "supérieur à {min} et d’au plus {max}",
  "intake.range.above-below": "strictement compris entre {min} et {max}",
  "intake.list.empty": "aucun",
  "intake.list.and-then": "{list}, {item}",

  "intake.accepts.text": "du texte (mettez la cellule au format texte si le nom est un nombre)",
  "intake.accepts.a-number": "un nombre",
  "intake.accepts.number": "un nombre {range}",
  "intake.accepts.whole": "un nombre entier {range}",
  "intake.accepts.percent": "un pourcentage {range}",
  "intake.accepts.percent-meant": "{accepts}. Vouliez-vous dire {meant} ?",
  "intake.accepts.number-not-text":
    "un nombre ; celui-ci est un texte qui en a seulement l’air : ressaisissez-le dans une cellule au format nombre",
  "intake.accepts.choice": "l’une de ces valeurs : {choices}",
  "intake.accepts.list": "du texte, un point-virgule entre deux éléments",
  "intake.accepts.date": "une date qu’Excel reconnaît comme telle, de 2000 à 2099",
  "intake.accepts.month": "un mois de 1 à 12, ou une date qu’Excel reconnaît comme telle",
  "intake.accepts.avoidable": "oui, non, ou une date qu’Excel reconnaît comme telle",
  "intake.accepts.year-or-date": "une année ou une date",
  "intake.accepts.time": "une heure de 00:00 à 24:00, saisie hh:mm dans une cellule qui n’est pas au format texte",
  "intake.accepts.time-meant": "{accepts}. Vouliez-vous dire {meant} ?",
  "intake.accepts.half-hour": "le début d’une demi-heure : 00:00, 00:30, … 23:30",
  "intake.accepts.days": "des jours de la semaine, par exemple 1-5, 1-7 ou 1;3;5 (1 pour lundi)",
  "intake.accepts.days-as-text":
    "{accepts} ; Excel en a fait une date : mettez la cellule au format texte et ressaisissez",
  "intake.accepts.day": "un jour de la semaine, de 1 (lundi) à 7 (dimanche)",
  "intake.accepts.covered-hours": "des jours et des heures, par exemple 1-5 08:00-20:00; 6 09:00-17:00",

  "intake.cell.required": "une valeur : {accepts}",
  "intake.cell.no-error": "une valeur à la place de l’erreur : {accepts}",

  "intake.table.missing": "une table avec les colonnes {columns}",
  "intake.table.rows": "au moins une ligne",
  "intake.table.most-flows":
    "au plus {most, number} flux par analyse ; un flux est un type de contact, non un contact ou un client : regroupez les petits",
  "intake.table.once": "une seule table de ce genre ; « {other} » a été lue à sa place",
  "intake.column.unread":
    "l’intitulé « {column} », comme l’ont les tables : intitulée ainsi, la colonne est à vous et n’est pas lue",
  "intake.column.missing": "la colonne {column}",
  "intake.column.once": "une seule colonne de ce sens ; « {other} » l’a aussi, et aucune des deux n’a été lue",
  "intake.column.unit": "la colonne {column} ; l’unité en est une autre, et elle n’a pas été lue",
  "intake.column.unit-unsaid": "l’unité dans l’en-tête, comme dans {column} ; la colonne a été lue dans cette unité",

  "intake.cross.name-once": "un nom qui n’apparaît qu’une fois ; il figure aussi {other}",
  "intake.cross.row-once": "une seule ligne pour la même chose ; elle est aussi donnée {other}",
  "intake.cross.known-flow": "le nom d’un flux de la table {table}",
  "intake.cross.known-flow-meant": "le nom d’un flux de la table {table}. Vouliez-vous dire « {meant} » ?",
  "intake.cross.known-profile": "le nom d’un profil de la table {table}",
  "intake.cross.known-profile-meant": "le nom d’un profil de la table {table}. Vouliez-vous dire « {meant} » ?",
  "intake.cross.known-pool": "le pôle de compétences d’un flux ; personne de ce groupe ne travaille pour un flux lu",
  "intake.cross.known-pool-meant": "le pôle de compétences d’un flux. Vouliez-vous dire « {meant} » ?",
  "intake.cross.known-assumption": "une clé connue de l’analyse ; la ligne ne change rien",
  "intake.cross.known-assumption-meant":
    "une clé connue de l’analyse. Vouliez-vous dire « {meant} » ? La ligne ne change rien",
  "intake.cross.known-criterion": "l’un des critères {criteria} ; la ligne ne change rien",
  "intake.cross.assumption-range": "pour {key}, un nombre {range}",
  "intake.cross.known-law":
    "{meant, select, none {un paramètre de droit que l’analyse connaît ; la ligne ne change rien} other {un paramètre de droit que l’analyse connaît, de son propre pays (vouliez-vous dire « {meant} » ?) ; la ligne ne change rien}}",
  "intake.cross.law-unit": "l’unité {unit} pour {key}",
  "intake.cross.dates-reversed": "un dernier jour qui ne précède pas le premier, {from}",
  "intake.cross.law-unknown":
    "{key} : {known, select, none {inconnu auparavant} other {connu jusqu’au {known}}}, nécessaire au {needed} ; ajoutez sa ligne ou mettez lawLastKnown à 1",
  "intake.cross.law-last-known":
    "le droit au {needed} ; le dernier connu sert pour {count, plural, one {un paramètre} other {{count, number} paramètres}} : {keys}",
  "intake.cross.law-date": "0 pour le jour du calcul, une année à partir de 1900 ou une date à partir de 2000",
  "intake.cross.profile-sum": "des parts du profil {profile} dont la somme fait 100 % (à 0,1 % près)",
  "intake.cross.profile-outside":
    "un profil contenu dans les heures d’ouverture : {share, number, ::percent .#} des contacts de {profile} arrivent quand le flux est fermé",
  "intake.cross.closes-after":
    "une heure de fermeture postérieure à l’ouverture, {opens} ; minuit s’écrit 24:00, et une nuit se répartit sur deux flux",
  "intake.cross.volume": "un volume annuel, ou des lignes pour ce flux dans la table {volumes}",
  "intake.cross.volume-agrees":
    "le même volume que les douze mois de la table {volumes}, {months, number, ::.#} ; ce sont les mois qui servent",
  "intake.cross.months-complete":
    "douze mois ; {present, plural, one {seul # mois est donné} other {seuls # mois sont donnés}}",
  "intake.cross.months-alike": "des mois de même nature pour un flux : tous de 1 à 12, ou tous des dates",
  "intake.cross.salary": "un salaire brut ou un salaire chargé",
  "intake.cross.one-salary": "un seul des deux salaires ; c’est le salaire chargé qui sert",
  "intake.cross.agents": "au moins un groupe d’agents",
  "intake.cross.pool-team": "un groupe d’agents pour le pôle {pool} dans la table {team}",
  "intake.cross.unmet-never-closed":
    "0, ou des heures d’ouverture qui laissent une partie de la semaine fermée : personne ne trouve ce flux fermé",
  "intake.cross.period-written":
    "vide : seuls les appels et les chats ont un objectif à la demi-heure, au jour ou à la semaine ; les écrits et les dossiers ont un délai",
  "intake.cross.years-averaged":
    "les mois d’une seule année : de {first} à {last}, chaque mois est lu comme la moyenne de ses années",
  "intake.cross.no-deadline":
    "vide : on répond aux appels et aux chats pendant que quelqu’un attend ; leur objectif est une part répondue en tant de secondes",
  "intake.cross.only-deadline": "vide : les écrits et les dossiers sont tous traités dans leur délai, qui seul compte",
  "intake.cross.unmet-written":
    "0, ou le canal téléphone ou chat : les contacts écrits attendent la réouverture et sont déjà dans le volume",
  "intake.cross.tool-below-all":
    "un confinement inférieur à 100 % une fois ôtés les contacts qui reviennent : des personnes répondent toujours à une part",
  "intake.cross.tool-below-handling":
    "moins de travail que n’en a le flux {flow} : à ce confinement, moins de {most, number} s par contact",
  "intake.cross.concurrency": "1, ou le canal chat : un agent ne mène de front que des chats",
  "intake.cross.consent-now":
    "le consentement préalable de chaque particulier appelé : le démarchage l’exige en France depuis le 11 août 2026",
  "intake.cross.consent-soon":
    "le consentement préalable de chaque particulier appelé à compter du 11 août 2026, en France",
  "intake.cross.hours-none": "des plages qui rencontrent la demande de {flow} ; aucun de ses contacts n’y arrive",
  "intake.cross.hours-part":
    "des plages qui couvrent toute la demande de {flow} ; {share, number, ::percent .#} de ses contacts y arrivent",
  "intake.cross.hours-no-flow": "des plages qui rencontrent la demande d’au moins un flux",
  "intake.cross.capacity": "une capacité au moins égale à l’engagement minimum, {commitment, number, ::.##}",
  "intake.cross.tier-start": "un autre départ que le palier donné {other} : deux prix pour les mêmes unités",
  "intake.cross.tier-first":
    "un premier palier qui parte de 0 ou reste vide : en deçà de {start, number, ::.##} unités, il n’y a pas de prix",
  "intake.cross.tiers-agree": "les mêmes conditions sur tous les paliers de l’offre ; d’autres figurent {other}",
  "intake.cross.offer-once":
    "une seule ligne pour ce prestataire, ce flux, cette unité et ce lieu, ou ce qui distingue les deux ; l’autre prix est donné {other}, et {taken, select, this {celui-ci, le moins cher, est retenu} other {celui-là, le moins cher, est retenu} either {celui qui coûte le moins au total est retenu}}. Retirez l’une des lignes, ou donnez le volume dont chacune part (Palier dès), les plages ou langues qu’elle couvre, son minimum ou sa date",
  "intake.cross.valid": "une offre encore valable au {today}",
  "intake.cross.hours-per-fte": "les heures qu’achète un ETP-mois, puisque le prix est à l’ETP-mois",
  "intake.cross.fixed-fee": "un forfait, puisque le prix est au forfait + tranche",
  "intake.cross.depends":
    "des lignes sans erreur dans {table}, où celle-ci prend ses chiffres : une erreur figure {other}",

  "intake.cross.decision-words":
    "une décision : conserver, externaliser, externaliser en partie ou automatiser, et avec qui : « externaliser : Prestataire A » ; ces mots ne comptent pas",
  "intake.cross.reason-missing": "pourquoi il a été décidé autrement ; la décision compte, et est montrée sans motif",
  "intake.plausible.usual": "d’ordinaire {min} à {max} ; {value} est utilisé tel quel{hint}",
  "intake.plausible.usual-refused": "d’ordinaire {min} à {max}{hint}",
  "intake.plausible.minutes": " : en minutes, ce serait {meant, number, ::.####} ici",
  "intake.plausible.clock":
    ". Excel enregistre {clock} comme une fraction de jour : pour {minutes, number} min {seconds, number} s, tapez {meant, number, ::.#}",
  "intake.plausible.milliseconds": " : en millièmes de seconde, ce serait {meant, number, ::.##} ici",
  "intake.plausible.thousands": " : en milliers, ce serait {meant, number, ::.##} ici",
  "intake.plausible.monthly": " : par mois, ce serait {meant, number, ::.##} ici",
  "intake.plausible.hourly": " : par heure, ce serait {meant, number, ::.####} ici",
  "intake.plausible.yearly": " : par an, ce serait {meant, number, ::.##} ici",
  "intake.plausible.weekly": " : par semaine, ce serait {meant, number, ::.##} ici",
  "intake.plausible.daily": " : par jour, ce serait {meant, number, ::.##} ici",
  "intake.plausible.cents": " : en centimes, ce serait {meant, number, ::.####} ici",
  "intake.plausible.percent": " : en pour cent, ce serait {meant, number, ::percent .##} ici",
  "intake.plausible.hours-of-fte": " : en heures par an, ce serait {meant, number, ::.##} ici",
  "intake.plausible.days": " : en jours, ce serait {meant, number, ::.##} ici",
  "intake.plausible.salary-low":
    "au moins {limit, number} par an pour ces heures, le minimum légal ou le plancher de tout salaire annuel ; il est utilisé tel quel{unit, select, thousands { : en milliers, ce serait {meant, number}} monthly { : par mois, ce serait {meant, number}} hourly { : par heure, ce serait {meant, number}} other {}}",
  "intake.plausible.salary-high":
    "au plus {limit, number} par an, comme un tel travail est payé ; il est utilisé tel quel",
  "intake.plausible.worked-above-paid": "pas plus que les heures payées, {paid, number} ; il est utilisé tel quel",
  "intake.plausible.productive":
    "un temps de travail qui laisse {low, number} à {high, number} heures productives par an à une personne à temps plein ; celui-ci en laisse {hours, number}",
  "intake.plausible.team-small":
    "des personnes pour le travail de {flows} : {hours, number} h par an demandent {needed, number, ::.#} ETP, et l’équipe en a {have, number, ::.##}",
  "intake.plausible.team-large":
    "des personnes pour le travail de {flows} : {hours, number} h par an demandent {needed, number, ::.#} ETP, et l’équipe en a {have, number, ::.##}",
  "intake.plausible.work-most":
    "un volume et une durée de traitement qui font le travail de {most, number} personnes au plus : ici {hours, number} h par an, le travail de {people, number}",
  "intake.cross.total-proved":
    "des lignes de données : celle-ci s’appelle total ou moyenne, et ses chiffres sont ceux des autres. Retirez-la de la table, ou faites-en la ligne de total de la table",
  "intake.cross.total-named":
    "des lignes de données : celle-ci s’appelle total ou moyenne, et elle est utilisée comme les autres. Retirez-la si elle les résume",
  "confirmed.title": "Confirmés",
  "confirmed.about":
    "Valeurs inhabituelles que quelqu’un ici a confirmées. Tant qu’une valeur reste telle quelle, il n’en est plus rien dit.",
  "confirmed.column.table": "Table",
  "confirmed.column.row": "Nom de ligne",
  "confirmed.column.column": "Colonne",
  "confirmed.column.value": "Valeur",
  "confirmed.column.on": "Le",
  "intake.plausible.price-of-hour":
    "un prix de {low, number} à {high, number} pour une heure de ce travail ; celui-ci en fait {hour, number, ::.##}, et il est utilisé tel quel",
  "intake.plausible.commitment":
    "un engagement proche de ce {flows, plural, one {qu’apporte le flux} other {qu’apportent ensemble les {flows, number} flux de l’offre}}, {month, number} unités par mois ; au-delà, on paie pour rien",
  "intake.plausible.capacity":
    "une capacité proche de ce {flows, plural, one {qu’apporte le flux} other {qu’apportent ensemble les {flows, number} flux de l’offre}}, {month, number} unités par mois",
  "intake.plausible.set-up":
    "une mise en place inférieure à une année de facture {flows, plural, one {du flux} other {des {flows, number} flux de l’offre}}, {bill, number}",
  "intake.plausible.offer-against-others":
    "un prix proche de ce que les autres offres demandent pour une heure d’un tel travail, {usual, number, ::.##} ; celui-ci fait {hour, number, ::.##}, et il est utilisé tel quel",
  "intake.plausible.posts":
    "moins de postes que l’équipe n’a d’agents, {agents, number} ; ceux-ci sont utilisés tels quels, et chacun est payé",
  "intake.plausible.offer-against-inside":
    "un prix proche de ce que coûte la même heure de travail en interne, {inside, number, ::.##} ; celui-ci fait {outside, number, ::.##}, et il est utilisé tel quel",
  "intake.plausible.supervisor-below-agent":
    "au moins ce que gagnent les agents, {agents, number} par an en moyenne ; la valeur est utilisée telle quelle",
  "intake.plausible.loaded-below-gross":
    "au moins 2 % de plus que le salaire brut, {gross, number} : les charges ne sont jamais moindres ; la valeur est utilisée telle quelle",
  "intake.plausible.growth-over-horizon":
    "une croissance qui laisse le volume entre un cinquième et cinq fois lui-même ; sur {years, number, ::.#} ans, celle-ci fait {times, number, ::.##} fois le volume",
  "intake.plausible.lone-days":
    "les jours ouverts de la semaine, 1 pour lundi : chaque flux n’est ouvert qu’un seul jour, et jamais le lundi. Pour {day} jours à partir du lundi, indiquez 1-{day} ; la valeur est utilisée telle quelle",
  "intake.plausible.copied-row":
    "des chiffres à lui : tout sauf le nom est identique à ce qui figure {other} ; la ligne est utilisée telle quelle",
} as const;
