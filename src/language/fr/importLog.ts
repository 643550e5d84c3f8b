/** Ce que dit l’import d’un journal d’appels ; les en-têtes et mots qu’il connaît, séparés par `|`. */
export const importLog = {
  "importLog.all-calls": "Appels",
  "importLog.issue.line":
    "{severity, select, warning {Avertissement} other {Erreur}} · {where} : {found, select, nothing {rien} other {« {received} »}} ; attendu : {expected}",
  "importLog.issue.at-log": "le journal",
  "importLog.issue.at-column": "colonne {column}",
  "importLog.issue.at-line": "ligne {line, number, ::group-off}",
  "importLog.issue.at-cell": "ligne {line, number, ::group-off}, {column}",
  "importLog.heading.id": "identifiant|id|n° appel|numéro d’appel|id appel|identifiant appel|référence",
  "importLog.heading.moment": "date et heure|date/heure|date heure|horodatage|début d’appel|début de l’appel",
  "importLog.heading.date": "date|date d’appel|date de l’appel|jour|date appel",
  "importLog.heading.time": "heure|heure d’appel|heure de l’appel|heure de début|heure appel",
  "importLog.heading.topic":
    "motif|sujet|thème|file|file d’attente|compétence|catégorie|type d’appel|motif d’appel|motif de l’appel|flux",
  "importLog.heading.channel": "canal|média",
  "importLog.heading.answered": "décroché|répondu|traité|statut|état|statut de l’appel|pris|appel pris",
  "importLog.heading.resolved": "résolu|résolution|réglé|résolu au premier contact",
  "importLog.heading.wait": "attente|temps d’attente|durée d’attente|délai de réponse|temps de réponse|durée attente",
  "importLog.heading.handling":
    "durée de traitement|temps de traitement|dmt|durée|durée totale|durée d’appel|durée de l’appel",
  "importLog.heading.talk":
    "durée de conversation|temps de conversation|conversation|durée de communication|temps de parole",
  "importLog.heading.hold": "mise en attente|durée de mise en attente|mise en garde|durée de mise en garde",
  "importLog.heading.wrap": "post-traitement|post-appel|temps de post-traitement|durée de post-traitement|acw",
  "importLog.word.yes": "o|oui|vrai|décroché|répondu|traité|pris|abouti|1",
  "importLog.word.no": "non|faux|abandonné|abandon|manqué|perdu|non décroché|non répondu|sans réponse|non traité|0",
  "importLog.expected.log": "une ligne d’en-têtes et une ligne par appel",
  "importLog.expected.heading": "l’un des en-têtes : {headings}",
  "importLog.expected.one-heading":
    "un seul en-tête de ce sens ; « {other} » l’a aussi : précisez lequel par une correspondance",
  "importLog.expected.date-heading": "un en-tête pour la date de l’appel, par exemple « Date », ou une correspondance",
  "importLog.expected.time-heading": "un en-tête pour l’heure de l’appel, par exemple « Heure », ou une correspondance",
  "importLog.expected.topic-heading":
    "un en-tête pour le motif de l’appel, par exemple « Motif », ou une correspondance ; à défaut, tous les appels forment un seul flux",
  "importLog.expected.order":
    "des dates qui distinguent le jour du mois : aucun jour ne dépasse 12, précisez donc si c’est le jour ou le mois qui vient d’abord",
  "importLog.expected.one-order":
    "des dates dans un seul ordre : {dayFirst, plural, one {# commence} other {# commencent}} par le jour, {monthFirst, plural, one {# commence} other {# commencent}} par le mois",
  "importLog.expected.no-tables":
    "un classeur sans flux, volumes ni profils : l’import ne modifie pas les tables déjà présentes",
  "importLog.expected.calls": "au moins une ligne lisible",
  "importLog.expected.date": "une date du calendrier",
  "importLog.expected.time": "une heure telle que 9:30 ou 14:05:10",
  "importLog.expected.topic": "le motif de l’appel",
  "importLog.expected.flag": "oui ou non (O, N, yes, no, décroché, abandonné…)",
  "importLog.expected.duration": "une durée positive ou nulle : h:mm:ss, m:ss ou secondes",
  "importLog.expected.id-once": "un identifiant unique ; la ligne {line, number, ::group-off} le porte aussi",
  "importLog.note.period":
    "Le journal va du {from} au {to} : {days, plural, one {# jour} other {# jours}} où des appels pouvaient arriver.",
  "importLog.note.annual":
    "{months, plural, =0 {Aucun mois n’est complet} one {Un seul mois de l’année est complet} other {Seuls # mois de l’année sont complets}} : le volume annuel est le nombre d’appels d’un jour observé multiplié par {openDays, number, ::.#} jours d’ouverture par an, saisons non connues.",
  "importLog.note.partial-months":
    "{partial, plural, one {# mois que le journal couvre en partie est écarté} other {# mois que le journal couvre en partie sont écartés}} des volumes mensuels ; les appels comptent pour le reste.",
  "importLog.note.talk-only":
    "La durée de traitement {missing, select, wrap {ne comprend pas le post-traitement} hold {ne comprend pas la mise en attente} other {est la seule conversation, sans mise en attente ni post-traitement}} : le journal n’en a pas la colonne. Complétez-la dans Flux.",
  "importLog.note.no-handling": "Le journal ne contient aucune durée : renseignez la durée de traitement dans Flux.",
  "importLog.note.no-answered": "Le journal ne dit pas quels appels ont été pris : ni part d’appels pris, ni patience.",
  "importLog.note.patience-floor":
    "Les appels abandonnés n’ont pas d’attente dans le journal : la patience est le temps d’attente connu rapporté aux abandons, c’est-à-dire un minimum.",
  "importLog.note.channel": "Le journal n’indique pas de canal : tous les flux sont supposés téléphoniques.",
  "importLog.note.hours": "Les heures et jours d’ouverture sont ceux où des appels sont arrivés.",
  "importLog.note.pools":
    "Chaque flux forme un pôle de compétences à lui seul : donnez le même pôle, dans Flux, à ceux qui partagent leurs agents.",
} as const;
