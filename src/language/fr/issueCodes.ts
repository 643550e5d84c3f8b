/** Ce que veut dire chaque code d’un problème. */
export const issueCodes = {
  "intake.code.missing-value": "Une cellule obligatoire est vide.",
  "intake.code.error-cell": "Une cellule contient une erreur Excel.",
  "intake.code.not-text": "Un nombre tient la place d’un nom.",
  "intake.code.number-as-text": "Un nombre est au format texte.",
  "intake.code.not-a-number": "Autre chose tient la place d’un nombre.",
  "intake.code.not-whole": "Il faut un nombre entier.",
  "intake.code.out-of-range": "Un nombre sort du possible.",
  "intake.code.percent-as-whole": "80 est écrit pour 80 % : les pourcentages sont des fractions.",
  "intake.code.not-a-choice": "Un mot ne figure pas dans la liste.",
  "intake.code.time-as-text": "Une heure est au format texte.",
  "intake.code.hour-as-number": "9 est écrit pour 09:00.",
  "intake.code.not-a-time": "Aucune heure n’est lisible.",
  "intake.code.not-a-half-hour": "Une ligne de profil ne commence ni à l’heure pile ni à la demie.",
  "intake.code.date-as-text": "Une date est au format texte.",
  "intake.code.not-a-date": "Aucune date n’est lisible.",
  "intake.code.not-a-month": "Aucun mois n’est lisible.",
  "intake.code.days-became-date": "Excel a fait une date de jours tels que 1-5.",
  "intake.code.not-days": "Aucun jour de la semaine n’est lisible.",
  "intake.code.not-hours": "Aucune plage de jours et d’heures n’est lisible.",
  "intake.code.missing-table": "Une table indispensable est absente.",
  "intake.code.empty-table": "Une table indispensable n’a pas de ligne.",
  "intake.code.too-many-flows": "Il y a plus de flux qu’une analyse n’en traite.",
  "intake.code.table-twice": "Deux tables sont de même nature. Avertissement si l’une porte le nom de la table.",
  "intake.code.missing-column": "Une colonne obligatoire est absente : aucune ligne n’est lisible.",
  "intake.code.doubled-column": "Deux colonnes ont le même sens.",
  "intake.code.unit-mismatch": "Un en-tête porte une autre unité ou (avertissement) une durée n’en porte pas.",
  "intake.code.reason-missing": "Une décision s’écarte de la recommandation sans motif.",
  "intake.code.doubled-name": "Un nom apparaît deux fois ; on ne devine pas la bonne ligne.",
  "intake.code.doubled-row": "Deux lignes donnent le même mois ou la même demi-heure.",
  "intake.code.unknown-flow": "Une ligne cite un flux qui n’existe pas.",
  "intake.code.unknown-profile": "Un flux cite un profil qui n’existe pas.",
  "intake.code.unknown-pool": "Un groupe de l’équipe sert un pôle qu’aucun flux n’a.",
  "intake.code.unknown-assumption": "Une hypothèse est inconnue ; elle ne change rien.",
  "intake.code.unknown-criterion": "Un critère est inconnu ; son poids ne change rien.",
  "intake.code.unknown-law": "Un paramètre de droit est inconnu ; il ne change rien.",
  "intake.code.law-unknown": "Le droit du jour du calcul est inconnu : rien n’est calculé tant que sa ligne manque.",
  "intake.code.law-last-known": "Le droit du jour du calcul est inconnu ; le dernier connu sert, comme demandé.",
  "intake.code.dates-reversed": "Une valeur de droit finit avant de commencer.",
  "intake.code.assumption-range": "La valeur d’une hypothèse est impossible.",
  "intake.code.profile-sum": "Les parts d’un profil ne font pas 100 % à 0,1 % près.",
  "intake.code.profile-outside-hours": "Une partie du profil d’un flux sort de ses heures d’ouverture.",
  "intake.code.closes-before-opens": "Un flux ferme avant d’ouvrir.",
  "intake.code.missing-volume": "Un flux n’a ni volume annuel ni mois.",
  "intake.code.volume-conflict": "L’année d’un flux s’écarte de plus de 0,5 % de la somme de ses mois.",
  "intake.code.volumes-incomplete":
    "Un flux a moins de douze mois ; les autres sont tirés de son année ou de sa moyenne quotidienne.",
  "intake.code.volumes-mixed": "Des mois de 1 à 12 et des dates se côtoient pour un même flux.",
  "intake.code.missing-salary": "Un groupe n’a pas de salaire.",
  "intake.code.two-salaries": "Un groupe a les deux salaires.",
  "intake.code.no-agents": "L’équipe n’a pas d’agents.",
  "intake.code.pool-without-team": "Aucun groupe d’agents ne sert un flux.",
  "intake.code.tool-leaves-nothing": "Un outil réglerait tous les contacts ou tout le travail d’un flux.",
  "intake.code.unmet-never-closed": "Demande hors des heures d’ouverture pour un flux qui ne ferme jamais.",
  "intake.code.volumes-of-years": "Des mois de plusieurs années, chacun lu comme la moyenne de ses années (une note).",
  "intake.code.not-of-channel": "Une valeur que le canal du flux n’utilise pas.",
  "intake.code.period-written": "Un objectif sur une période, sur un canal dont les contacts ont un délai.",
  "intake.code.unmet-written":
    "Demande hors des heures d’ouverture sur un canal dont les contacts attendent la réouverture.",
  "intake.code.concurrency-not-chat": "Plusieurs contacts de front sur un canal autre que le chat.",
  "intake.code.prospecting-consent":
    "Des particuliers sont démarchés : en France, le consentement est exigé à compter du 11 août 2026.",
  "intake.code.hours-miss-demand":
    "Les plages d’une offre manquent toute la demande (erreur) ou une partie (avertissement).",
  "intake.code.capacity-below-commitment": "La capacité d’un prestataire est inférieure à l’engagement minimum.",
  "intake.code.tier-twice": "Deux paliers d’une offre partent de la même unité.",
  "intake.code.tier-gap": "Les premières unités d’une offre n’ont pas de prix.",
  "intake.code.tiers-disagree": "Les paliers d’une offre donnent des conditions différentes.",
  "intake.code.offer-twice": "Deux lignes d’une offre que seul le prix distingue ; la moins chère est retenue.",
  "intake.code.offer-expired": "Une offre n’est plus valable ; l’analyse ne la retient pas.",
  "intake.code.fte-month-without-hours": "Une offre à l’ETP-mois ne dit pas combien d’heures elle achète.",
  "intake.code.fixed-fee-missing": "Une offre au forfait + tranche n’a pas de forfait.",
  "intake.code.depends-on-error":
    "Une ligne tire ses chiffres d’une ligne en erreur : un mois, une demi-heure ou un palier.",
  "intake.code.unusual-value": "une valeur hors de ce qui est habituel pour sa colonne",
  "intake.code.below-minimum-wage": "un salaire sous le minimum légal de ses heures",
  "intake.code.worked-above-paid": "plus d’heures travaillées que payées",
  "intake.code.no-productive-time": "un temps de travail qui ne laisse aucune heure",
  "intake.code.unusual-productive-time": "un temps de travail qui laisse trop ou trop peu d’heures",
  "intake.code.work-beyond-limit": "plus de travail qu’aucun centre n’a de personnes",
  "intake.code.team-not-work": "une équipe trop petite ou trop grande pour ses flux",
  "intake.code.source-gone": "Un intitulé de la table Correspondances n’est plus dans le classeur.",
  "intake.code.two-sources": "Une plage en correspondance et une table de même sorte : la table est lue.",
  "intake.code.source-moved": "Une source n’est plus à sa place, et elle a été suivie (une note).",
  "intake.code.ranges-differ":
    "Deux plages doivent former une même table, et une colonne n’est que dans l’une d’elles. Rien n’est analysé tant que les deux ne l’ont pas, ou qu’aucune ne l’utilise.",
  "intake.code.column-unread":
    "Une colonne d’une table s’intitule comme une des siennes, en d’autres mots, et n’est pas lue (un avertissement ; une note pour des personnes à côté d’ETP et pour les colonnes à côté d’offres mises en correspondance).",
  "intake.code.talk-as-handling":
    "La durée de traitement d’une source est intitulée comme le seul temps de conversation, ou comme un temps sans une partie du contact (un avertissement).",
  "intake.code.handled-as-offered":
    "Le volume d’une source est intitulé comme les seuls contacts traités (un avertissement).",
  "intake.code.name-by-channel":
    "Un même nom figure sur des lignes de plusieurs canaux ou de plusieurs sites d’une source : chacune est un flux, nommé ainsi (une note).",
  "intake.code.people-listed":
    "Une liste du personnel, une ligne par personne : ce que chacun compte, et de quel poste est la paie.",
  "intake.code.not-of-today":
    "Dans une liste, des personnes parties, encore à venir ou présentes deux fois, des postes que personne ne tient, des flux terminés (un avertissement).",
  "intake.code.channels-across":
    "Une source a ses canaux en colonnes : chaque cellule remplie est un flux (une note) ; un avertissement si une seule durée vaut pour tous, ou si rien ne dit ce que sont les chiffres.",
  "intake.code.source-rows":
    "Une source n’a plus les mêmes lignes ou colonnes qu’au dernier passage, ou seules certaines de ses lignes ont été choisies (une note).",
  "intake.code.nearly-a-table":
    "Une plage ressemble à une table facultative sans une colonne nécessaire, ou à des prix sans dire de qui : rien n’en a été lu (un avertissement).",
  "intake.code.months-paid": "Une paie mensuelle a été multipliée par douze (une note).",
  "intake.code.days-paid": "Un montant journalier a été multiplié par les jours d’une année (un avertissement).",
  "intake.code.total-as-row":
    "Une ligne s’appelle total ou moyenne. Une erreur si ses chiffres sont ceux des autres, sinon un avertissement.",
  "intake.code.part-of-year": "Les chiffres d’une partie de l’année ont été annualisés (un avertissement).",
  "intake.code.parts-summed":
    "Des colonnes de trimestres ou de semestres ont été additionnées, ou celles de la conversation et de ce qui la suit (une note).",
  "intake.code.price-of-several":
    "Des prix à la demi-heure, aux cent appels, etc. ont été ramenés à une unité (une note).",
  "intake.code.targets-split":
    "Une cible et son délai de réponse figuraient dans une même cellule, et ont été lus séparément (une note).",
  "intake.code.unit-converted":
    "Des mois ont été convertis en semaines, des contacts affichés en milliers en contacts, des périodes numérotées en mois, ou l’unité d’une cellule a été prise (une note).",
  "intake.code.no-value": "Des cellules « n/a », « — », etc. ont été lues comme vides (un avertissement).",
  "intake.code.answer-unknown":
    "Une réponse sur les sources porte une clé qu’aucune question n’a, ou n’est aucun de ses choix ; elle n’est pas utilisée (un avertissement).",
  "intake.code.heading-words":
    "Des mots d’en-têtes d’une source ne sont pas connus pour ce que les colonnes contiennent ; elles sont lues sans eux (une remarque).",
  "intake.code.column-unused":
    "Une colonne d’une source n’est pas lue : elle s’intitule comme une qui l’est ou figure parmi les prestataires d’une grille de prix sans en être un (un avertissement ; une note pour sommes et moyennes), ou ne ressemble à aucune des nôtres (une note).",
  "intake.code.currency-assumed":
    "Rien dans une source ne nomme sa monnaie : celle du classeur a été prise (une note).",
  "intake.code.read-on": "Une source continue après une ligne ou une colonne vide, et la suite a été lue (une note).",
  "intake.code.rows-unread": "Des lignes sous une source n’ont pas été lues avec elle.",
  "intake.code.summary-row":
    "Une ligne d’une source porte le nom d’un total, d’une moyenne ou d’une partie d’une autre ligne.",
  "intake.code.total-not-sum": "Une ligne d’une source s’appelle total et n’est pas la somme des lignes qui précèdent.",
  "intake.code.offer-far-from-others":
    "un prix très au-dessus ou au-dessous de ce que les autres offres demandent pour le même travail",
  "intake.code.posts-above-agents": "plus de postes d’un rôle que d’agents",
  "intake.code.offer-far-from-inside": "un prix très au-dessus ou au-dessous de ce que le travail coûte en interne",
  "intake.code.supervisor-below-agent": "un superviseur moins payé que les agents",
  "intake.code.loaded-below-gross": "un salaire chargé à peine supérieur au brut",
  "intake.code.growth-over-horizon": "une croissance qui donne un volume peu vraisemblable à l’horizon",
  "intake.code.copied-row": "un flux qui ne diffère d’un autre que par son nom (une note)",
  "intake.code.price-not-work": "un prix qui donne un prix inhabituel à l’heure de ce travail",
  "intake.code.commitment-above-volume":
    "un engagement minimum très au-dessus du volume du flux, ou de tous les flux si l’offre n’en nomme aucun",
  "intake.code.capacity-below-volume":
    "une capacité très au-dessous du volume du flux, ou de tous les flux si l’offre n’en nomme aucun",
  "intake.code.set-up-above-bill":
    "une mise en place supérieure à une année de facture du flux, ou de tous les flux si l’offre n’en nomme aucun",
} as const;
