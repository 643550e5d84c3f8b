/** Ce que dit le volet. */
export const pane = {
  "pane.check": "Contrôler les tableaux",
  "pane.check-again": "Contrôler à nouveau",
  "pane.recommend": "Recommander",
  "pane.recommend-again": "Relancer la recommandation",

  "pane.no-tables.title": "Commencez par les tableaux",
  "pane.no-tables.text":
    "L’analyse lit vos flux de contacts, votre équipe et les offres des prestataires dans des tableaux de ce classeur. {count, plural, one {Il en manque un} other {Il en manque {count}}} :",
  "pane.no-tables.existing":
    "Un tableau que vous avez déjà est reconnu à ses en-têtes, en français ou en anglais, dans n’importe quel ordre.",
  "pane.no-tables.insert-example": "Insérer les tableaux avec un exemple",
  "pane.no-tables.insert-empty": "Insérer des tableaux vides",
  "pane.no-tables.import": "Importer un journal d’appels",
  "pane.table.flows": "Flux : volumes, durées de traitement, objectifs de service",
  "pane.table.team": "Équipe : rôles, effectifs, salaires",
  "pane.table.offers": "Offres : prix des prestataires",
  "pane.table.other": "{name}",

  "pane.issues.title": "{count, plural, one {Une cellule à corriger} other {{count} cellules à corriger}}",
  "pane.done.simulate": "Simuler ce plan",
  "pane.done.simulated":
    "{flows, plural, =0 {Aucun flux n’a d’appels à simuler.} one {Les journées d’un flux ont été simulées.} other {Les journées de # flux ont été simulées.}} {parted, plural, =0 {Là où arrivent des appels, les formules sont confirmées.} one {Le service d’un flux s’écarte de la formule de plus de deux points.} other {Le service de # flux s’écarte des formules de plus de deux points.}}",
  "pane.done.go-to-simulation": "Voir les journées simulées",
  "pane.done.go-to-transition": "Voir le chemin, semaine par semaine",
  "pane.issues.text":
    "Choisissez une ligne pour atteindre sa cellule. Corrigez-la dans la feuille, puis contrôlez à nouveau.",
  "pane.issues.left-out":
    "{rows, plural, =0 {Aucune ligne n’est écartée.} one {Une ligne est inutilisable en l’état.} other {{rows} lignes sont inutilisables en l’état.}}",
  "pane.issues.errors": "Erreurs",
  "pane.issues.warnings": "À vérifier",
  "pane.issues.go-on": "Recommander sans ces lignes",
  "pane.issues.cannot-go-on":
    "Il ne reste pas assez de lignes pour l’analyse : il faut au moins un flux et un groupe de personnes corrects.",
  "pane.issues.more": "Afficher {count, plural, one {la suivante} other {les {count} suivantes}}",
  "pane.issues.search": "Chercher dans ces points",
  "pane.issues.search-clear": "Effacer la recherche",
  "pane.issues.searched":
    "{shown, plural, =0 {Rien de tel : aucun des {all} points} one {# point sur {all}} other {# points sur {all}}}",
  "pane.issues.group": "{where} · {count, plural, one {un point} other {# points}}",
  "pane.issue.found": "Trouvé : {received}",
  "pane.issue.nothing-found": "Trouvé : rien",
  "pane.issue.expected": "Attendu : {expected}",

  "pane.ready.title": "Tout est prêt",
  "pane.ready.read":
    "{flows, plural, one {un flux} other {{flows} flux}}, {team, plural, one {un groupe de personnes} other {{team} groupes de personnes}}, {offers, plural, =0 {aucune offre} one {une offre} other {{offers} offres}}.",
  "pane.ready.no-offers":
    "Sans offre, l’analyse chiffre l’interne et y conserve tous les flux. Ajoutez les prix des prestataires pour comparer.",
  "pane.ready.writes":
    "La recommandation occupe ses propres feuilles, réécrites sur place. Vos feuilles ne sont pas modifiées.",
  "pane.ready.fresh": "La recommandation de ce classeur répond à ces entrées.",
  "pane.ready.stale": "Des entrées ont changé depuis la recommandation de ce classeur. Relancez le calcul.",
  "pane.ready.frozen": "Écrire des valeurs à la place des fonctions OUTSOURCE",
  "pane.ready.frozen-hint": "Le classeur ne contient alors aucune formule du complément. Les formules natives restent.",

  "pane.running.title": "Recommandation en préparation",
  "pane.running.progress": "Avancement de l’analyse",
  "pane.running.stage.start": "Démarrage",
  "pane.running.stage.demand": "Lecture de la demande, demi-heure par demi-heure",
  "pane.running.stage.staffing": "Dimensionnement des flux",
  "pane.running.stage.options": "Chiffrage des options",
  "pane.running.stage.decision": "Décision",
  "pane.running.stage.simulation": "Simulation des journées du plan, appel par appel",
  "pane.running.stage.scenarios": "Interroger d’autres scénarios",
  "pane.running.stage.confidence": "Mesure de la confiance",
  "pane.running.writing": "Écriture des feuilles. Cette étape ne s’interrompt pas.",
  "pane.running.waiting":
    "Excel attend que la cellule soit quittée : appuyez sur Entrée ou Échap dans la feuille. Rien n’est perdu.",
  "pane.running.percent": "{done, number, ::percent .}",
  "pane.cancel": "Annuler",

  "pane.stale.title": "Les tableaux ont changé",
  "pane.stale.text": "Cette recommandation répond aux tableaux tels qu’ils étaient.",

  "pane.done.title": "Recommandation",
  "pane.done.saving": "{direction, select, less {d’économie par an} other {de surcoût par an}}",
  "pane.done.saving-share": "{share} du coût interne optimisé",
  "pane.done.nothing": "Rien ne part : chaque flux coûte moins cher en interne, ou ne peut pas partir.",
  "pane.done.cost-now": "Coût actuel",
  "pane.done.saving-range": "Entre {low} et {high} huit fois sur dix",
  "pane.done.cost-optimised": "Interne optimisé",
  "pane.done.cost-then": "Recommandé",
  "pane.done.counts": "Décisions",
  "pane.done.flows": "Par flux",
  "pane.done.go-to-sheet": "Aller à la recommandation",
  "pane.wrote.omitted": "Excel n’a pas tout mis en forme. Tous les chiffres y sont. Non réalisé : {list}",
  "pane.wrote.cleared":
    "Le filtre de {tables} a été effacé : à travers lui, Excel aurait écrit dans d’autres lignes. Remettez-le au besoin.",
  "pane.done.left-out":
    "{rows, plural, one {Une ligne a été écartée : elle contient une erreur.} other {{rows} lignes ont été écartées : elles contiennent des erreurs.}}",
  "pane.done.go-to-steering": "Aller au plan de pilotage",
  "pane.desk.title": "Ce qui revient",
  "pane.desk.text":
    "Les grilles remplies des prestataires se lisent dans des fichiers, la consultation et le réalisé dans les tables de ce classeur. Rien n’est écrit tant que vous n’ajoutez pas d’offres.",
  "pane.desk.grids": "Lire des grilles remplies",
  "pane.desk.tender": "Comparer les offres",
  "pane.desk.actuals": "Comparer le réalisé au plan",
  "pane.desk.dossier": "Faire le dossier de l’auditeur",
  "pane.desk.working": "Lecture…",
  "pane.desk.found": "Ce qui a été trouvé",
  "pane.desk.add": "{count, plural, one {Ajouter # offre} other {Ajouter # offres}}",
  "pane.desk.questions": "Questions au prestataire : {file}",
  "pane.papers.title": "Cahier des charges et grilles de prix",
  "pane.papers.text":
    "Le cahier des charges dit le besoin, et chaque prestataire reçoit une grille vierge à remplir. Ce sont des classeurs à part : aucun de vos salaires, coûts ou offres n’y figure.",
  "pane.papers.make": "Établir le cahier des charges et les grilles",
  "pane.papers.stale": "Les tables ont changé : relancez la recommandation, puis établissez-les.",
  "pane.papers.making": "Le cahier des charges et les grilles s’établissent…",
  "pane.papers.made": "{count, plural, one {Un fichier est prêt} other {# fichiers sont prêts}}",
  "pane.papers.how":
    "« Ouvrir » montre un fichier comme nouveau classeur : il n’est pas encore enregistré, enregistrez-le sous le nom indiqué ici. Si aucune fenêtre ne s’ouvre, « Télécharger » l’enregistre avec les téléchargements du navigateur.",
  "pane.papers.open": "Ouvrir {file}",
  "pane.papers.download": "Télécharger {file}",
  "pane.papers.opened":
    "{file} s’est ouvert comme nouveau classeur, pas encore enregistré : enregistrez-le sous ce nom.",
  "pane.papers.not-opened": "{file} ne s’est pas ouvert. {why}",
  "pane.papers.download-instead": "« Télécharger » l’enregistre sans l’aide d’Excel.",

  "pane.flow.to": "chez {provider}",
  "pane.flow.part": "{share} de la charge ({pattern})",
  "pane.flow.saving": "{amount} d’économie par an",
  "pane.flow.dearer": "{amount} de surcoût par an",
  "pane.flow.no-saving": "pas d’économie",
  "pane.flow.reasons": "Motifs",
  "pane.flow.vetoes": "Pourquoi il ne peut pas partir",
  "pane.flow.turningPoints": "Ce qui ferait basculer la décision",
  "pane.flow.measure": "À mesurer en premier",
  "pane.flow.scores": "Économie {economic}, spécialisation {specialisation}, rétention {retention} (de 0 à 100)",
  "pane.flow.confidenceKept": "Confiance – {confidence}",
  "pane.flow.confidence": "Confiance – {confidence} ; économie comprise entre {low} et {high} par an huit fois sur dix",

  "pane.failed.title": "L’opération a échoué",

  "pane.import.title": "Importer un journal d’appels",
  "pane.import.text":
    "Un rapport de votre téléphonie (.csv ou .xlsx) : une ligne par appel, ou des nombres par demi-heure ou par jour. Il devient les tableaux Flux, Volumes et Profils. Il est lu ici et ne va nulle part.",
  "pane.import.choose": "Choisir un fichier",
  "pane.import.reading": "Lecture de {file}…",
  "pane.import.found": "Ce que dit le journal",
  "pane.import.asked": "{count, plural, one {Une question avant} other {# questions avant}} de compter :",
  "pane.import.findings": "{count, plural, one {Un point à savoir} other {# points à savoir}}",
  "pane.import.topics": "{count, plural, one {Un flux} other {# flux}}",
  "pane.import.cancel": "Arrêter la lecture",
  "pane.import.lines": "{lines, plural, one {# ligne} other {# lignes}}",
  "pane.import.insert": "Ce sont mes chiffres",
  "pane.import.beside": "Les mettre à côté des miens, sur des feuilles à part",
  "pane.import.added":
    "{count, plural, =0 {Aucun flux nouveau : votre table des flux les a tous.} one {Un flux nouveau s’ajoute à votre table : {flows}.} other {# flux nouveaux s’ajoutent à votre table : {flows}.}}",
  "pane.import.shared": "{count, plural, one {Un flux de même nom} other {# flux de même nom}}",
  "pane.import.shared-text":
    "Cochez ceux qui prennent le volume du rapport. Les autres, et tout le reste de leurs lignes, ne changent pas.",
  "pane.import.old-new": "{flow} : {old} par an ici | {volume} dans le rapport",
  "pane.import.volume-unknown": "inconnu",
  "pane.import.joined":
    "{added, plural, =0 {Aucun flux n’a été ajouté} one {Un flux a été ajouté} other {# flux ont été ajoutés}} à vos tables, et {taken, plural, =0 {aucun n’a pris} one {un a pris} other {# ont pris}} le volume du rapport{findings, plural, =0 {} one { ; un point à savoir figure sur la feuille Import} other { ; # points à savoir figurent sur la feuille Import}}.",
  "pane.import.replace": "Remplacer ces tableaux",
  "pane.import.standing": "Le classeur a déjà des tableaux remplis",
  "pane.import.standing-table": "{name} ({rows, plural, one {# ligne} other {# lignes}})",
  "pane.import.standing-text":
    "L’import prend leur place : ce qu’ils contiennent est perdu. Revenez en arrière pour les garder, et importez dans un nouveau classeur.",
  "pane.import.came-in":
    "{flows, plural, one {Un flux vient} other {# flux viennent}} du journal{findings, plural, =0 {} one { ; un point à savoir figure sur la feuille Import} other { ; # points à savoir figurent sur la feuille Import}}.",
  "pane.import.next-tables":
    "Ensuite : insérez les tables qui manquent encore, elles viennent vides, puis renseignez votre équipe et vos offres.",
  "pane.import.next-beside":
    "Vos propres tables restent telles quelles et ce sont elles qui sont lues : ce qui est venu figure sur des feuilles à part ({sheets}), et une recommandation ne l’utilise pas. La feuille Import met les volumes en regard. Copiez ce que vous voulez dans vos tables, puis vérifiez à nouveau.",
  "pane.import.next-check":
    "Ensuite : vérifiez la table Flux, où le canal, les horaires et le délai de réponse sont à dire par vous, puis lancez la recommandation.",
  "pane.import.refused": "Ce journal est inutilisable",
  "pane.import.headings": "Indiquez ce que contient chaque colonne ; laissez les autres.",
  "pane.import.field.recognised":
    "{found, select, one {telle que reconnue : {heading}} answered {telle que reconnue} other {telle que reconnue : aucune}}",
  "pane.import.field.aside": "laissée de côté",
  "pane.import.columns": "Colonnes telles que lues, et à modifier",
  "pane.import.read-columns": "Relire avec ces colonnes",
  "pane.import.read-again": "Relire",
  "pane.import.not-a-number": "Tapez un nombre de contacts, par exemple 52000.",
  "pane.import.topic":
    "{topic} : {known, select, no {volume annuel inconnu} other {{volume, plural, one {# contact par an} other {# contacts par an}}}}, {handling, select, unknown {durée de traitement absente du journal} other {{handling} s chacun}}{answered, select, unknown {} other {, {answered} traités}}",
  "pane.import.unreadable":
    "Le fichier n’a pas pu être lu. Enregistrez-le en .csv ou .xlsx, puis choisissez-le à nouveau.",
  "pane.back": "Retour",

  "pane.mapping.title": "Lire mon classeur",
  "pane.mapping.found":
    "Ces plages de votre classeur pourraient être les données d’entrée. Vérifiez comment elles seraient lues ; rien n’y est modifié.",
  "pane.mapping.asked": "Votre classeur ne dit pas {count, plural, one {une chose} other {# choses}} :",
  "pane.mapping.use": "Utiliser",
  "pane.mapping.block":
    "{address} → {table} ({rows, plural, one {une ligne} other {{rows, number} lignes}}{left, plural, =0 {} one {, une mise de côté} other {, {left, number} mises de côté}})",
  "pane.mapping.understood": "{count, plural, one {Une colonne comprise} other {# colonnes comprises}}",
  "pane.mapping.heading": "{column} se lit dans",
  "pane.mapping.unit": "{column} : unité",
  "pane.mapping.not-used": "non utilisé",
  "pane.mapping.totals": "Au total",
  "pane.mapping.example": "{shown} → {value}",
  "pane.mapping.writes": "Les choix vont sur une feuille à part, Correspondances, et servent à chaque analyse.",
  "pane.no-tables.nearest": "Ce qui s’en approche dans ce classeur",
  "pane.no-tables.read": "Lire mon classeur",
  "pane.recommend-all-the-same": "Recommander quand même",
  "pane.ready.confirm":
    "{count, plural, one {Une valeur s’écarte} other {# valeurs s’écartent}} beaucoup de l’usage. Recommander quand même les confirme, dans une table à part.",
  "pane.done.look": "{count, plural, one {Un point à vérifier} other {# points à vérifier}}",
} as const;
