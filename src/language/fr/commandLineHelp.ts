export const commandLineHelp = {
  "commandLine.help.usage": "Emploi :",
  "commandLine.help.more": "Ce que fait chaque commande, avec ses options : npm run --silent COMMANDE -- --help",
  "commandLine.help.this": "Emploi : {usage}\nTout le détail : npm run --silent {command} -- --help",
  "commandLine.help.options": "Options :",
  "commandLine.help.exit-codes": "Codes de sortie :",
  "commandLine.about.analyse":
    "Lit un classeur, le contrôle, recommande ce qui est à confier à un prestataire, et écrit la recommandation dans une copie.",
  "commandLine.about.import":
    "Fait d’un rapport de système téléphonique les tableaux Flux, Volumes et Profils d’un classeur ; les lignes inutilisées sont nommées.",
  "commandLine.about.specify":
    "Écrit le cahier des charges des flux à chiffrer, et une grille de prix vierge pour chaque prestataire.",
  "commandLine.about.offers":
    "Relit les grilles de prix remplies comme des offres, et les ajoute à une copie du classeur si --out en nomme une.",
  "commandLine.about.tender":
    "Met côte à côte les candidatures d’un appel d’offres : points, rangs, avec qui négocier.",
  "commandLine.about.actuals":
    "Dit pourquoi les factures s’écartent du plan, et à quelle distance la décision bascule.",
  "commandLine.about.dossier":
    "Écrit le dossier d’audit d’un classeur : ce qui a été décidé, d’après quels chiffres, avec quelle certitude.",
  "commandLine.about.model":
    "Fait passer un cas en JSON par un moteur, sans classeur : une transition semaine par semaine, un meilleur plan, des journées simulées.",
  "commandLine.about.demo": "Analyse le classeur d’exemple et écrit out/recommendation.xlsx.",
  "commandLine.option.out":
    "{command, select, specify {le dossier où les classeurs sont écrits} dossier {le fichier à écrire : .md ou .html} import {le classeur à écrire ; un classeur déjà là est gardé, et les tableaux y sont écrits} other {le classeur .xlsx à écrire ; sans cette option, aucun}}",
  "commandLine.option.json": "écrit aussi la réponse en données : docs/json.md",
  "commandLine.option.lang": "la langue des phrases et des feuilles ; l’anglais si rien n’est dit",
  "commandLine.option.frozen": "écrit des valeurs à la place des fonctions OUTSOURCE",
  "commandLine.option.live": "écrit de nouveau des fonctions OUTSOURCE là où des valeurs les remplaçaient",
  "commandLine.option.map":
    '{command, select, import {des réponses aux questions, depuis un fichier, ou un en-tête : --map topic="Motif d’appel"} other {des réponses aux questions et une correspondance, depuis un fichier}}',
  "commandLine.option.write-map": "écrit comment le classeur a été lu, pour l’option --map de la fois suivante",
  "commandLine.option.check-only": "lit et contrôle, puis s’arrête",
  "commandLine.option.strict":
    "les valeurs loin de l’usage arrêtent l’analyse tant qu’elles ne sont pas confirmées dans le classeur",
  "commandLine.option.dates": "ce qui vient en premier dans une date comme 03/04/2026, quand le rapport ne le dit pas",
  "commandLine.option.simulate": "simule autant de semaines du plan recommandé, appel par appel : de 1 à 1 000",
  "commandLine.option.zone": "le fuseau dans lequel les instants sont exprimés, par exemple Europe/Paris",
  "commandLine.option.merge": "rejoint les flux du classeur : les nouveaux seuls, tous, ou un flux par son nom",
  "commandLine.option.as-of": "le jour auquel les offres sont jugées ; aujourd’hui si rien n’est dit",
  "commandLine.option.seed": "d’où partent les tirages ; 1 si rien n’est dit",
  "commandLine.option.seconds": "secondes après lesquelles une recherche ou une simulation s’arrête avec ce qu’elle a",
  "commandLine.option.help": "affiche cette aide",
  "commandLine.option.version": "affiche la version",
  "commandLine.exit.0": "terminé",
  "commandLine.exit.2":
    "les données ont des erreurs, ou la commande ne peut pas être employée ainsi : une ligne par cause sur stderr",
  "commandLine.exit.1": "une erreur de notre fait : merci d’envoyer ce qui figure sur stderr",
  "commandLine.exit.129": "arrêté par un signal : le terminal a été fermé",
  "commandLine.exit.130": "arrêté par un signal : Ctrl+C",
  "commandLine.exit.143": "arrêté par un signal : le système l’a demandé",
  "commandLine.page.title": "La ligne de commande",
  "commandLine.page.intro":
    "Après `npm ci`, chaque commande s’appelle comme ci-dessous ; `npm run --silent COMMANDE -- --help --lang fr` en dit autant, `--version` donne la version. Fichiers et options viennent dans n’importe quel ordre ; ce qui suit `--` est un fichier. Avec `--json`, la réponse est écrite [en données, avec un schéma](json.md). Chaque commande se termine par un de ces codes :",
  "commandLine.page.code": "code de sortie",
  "commandLine.page.meaning": "sens",
  "commandLine.page.option": "option",
} as const;
