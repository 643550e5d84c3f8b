export const commandLine = {
  "commandLine.usage":
    "Emploi :\n  npm run --silent analyse -- ENTREE.xlsx [--out SORTIE.xlsx] [--json FICHIER] [--lang fr|en] [--frozen]\n            [--map MAP.json]… [--write-map MAP.json] [--check-only] [--strict]\n  npm run --silent import -- JOURNAL.csv|JOURNAL.xlsx --out CLASSEUR.xlsx [--lang fr|en] [--map champ=en-tête]… [--dates day-first|month-first]",
  "commandLine.unknown-command": "« {command} » n’est pas une commande. Acceptées : analyse, import, demo.",
  "commandLine.bad-option": "Les options n’ont pas pu être lues : {detail}",
  "commandLine.no-input": "Indiquez un fichier à lire.",
  "commandLine.one-input": "Indiquez un seul fichier à lire, non {count, number}.",
  "commandLine.no-output": "Indiquez où écrire avec --out CLASSEUR.xlsx.",
  "commandLine.bad-language": "--lang accepte fr ou en, non « {received} ».",
  "commandLine.out-not-xlsx": "--out doit se terminer par .xlsx, non « {path} ».",
  "commandLine.bad-mapping": '--map attend champ=en-tête, par exemple --map topic="Motif d’appel", non « {received} ».',
  "commandLine.not-found": "{path} : ce fichier n’existe pas.",
  "commandLine.is-folder": "{path} : c’est un dossier, non un fichier.",
  "commandLine.unreadable": "{path} : le fichier ne peut pas être lu ({detail}).",
  "commandLine.unwritable": "{path} : écriture impossible ({detail}).",
  "commandLine.file.empty": "{path} : le fichier est vide.",
  "commandLine.file.not-xlsx":
    "{path} : ce n’est pas un classeur .xlsx. Acceptés : les classeurs Excel enregistrés en .xlsx.",
  "commandLine.file.encrypted":
    "{path} : le classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis recommencez.",
  "commandLine.file.corrupt":
    "{path} : le classeur est endommagé ou tronqué. Ouvrez-le dans Excel, réparez-le, enregistrez-le, puis recommencez.",
  "commandLine.refused":
    "{errors, plural, one {# erreur} other {# erreurs}} dans les données : rien n’a été écrit. Corrigez les cellules nommées ci-dessus, puis relancez.",
  "commandLine.nothing-left": "Aucune ligne de Flux, ou aucune d’Équipe, n’est utilisable.",
  "commandLine.bad-date-order":
    "--dates accepte day-first (jour d’abord) ou month-first (mois d’abord), non « {received} ».",
  "commandLine.unknown-field": "--map ne connaît pas le champ « {field} ». Connus : {fields}.",
  "commandLine.import.nothing": "Aucun tableau n’a pu être tiré de ce journal : rien n’a été écrit.",
  "commandLine.import.read":
    "{calls, plural, one {# appel} other {# appels}} du {from} au {to} ; {leftOut, plural, =0 {aucune ligne écartée} one {# ligne écartée} other {# lignes écartées}}.",
  "commandLine.import.topic":
    "{topic} : {volume, number} contacts par an ; durée de traitement {handling, select, unknown {inconnue} other {{handling} s}} ; répondus {answered, select, unknown {inconnus} other {{answered} %}} ; patience {patience, select, unknown {inconnue} other {{patience} s}}.",
  "commandLine.wrote": "Écrit : {path}",
  "commandLine.open-workbench": "Pour le voir à côté du volet du complément : npm start",
  "commandLine.our-fault": "Une erreur s’est produite de notre côté. Rien n’a été écrit.",
  "commandLine.progress": "{percent, number} % {stage}",
  "commandLine.not-a-file":
    "{path} n’est pas un fichier lisible deux fois (tube ou périphérique) : enregistrez-le d’abord comme fichier.",
  "commandLine.map-file":
    "{path} ne peut pas servir de correspondance : {detail}. C’est du JSON comme '{' \"answers\": '{' \"date-order\": \"day-first\" '}' '}'.",
  "commandLine.import.asked":
    "Rien n’a été écrit : {count, plural, one {une question attend} other {# questions attendent}} une réponse. Mettez les réponses dans un fichier : --map reponses.json, avec '{' \"answers\": '{' \"{key}\": \"{value}\" '}' '}'.",
  "commandLine.import.question": "Question · {key} : {text} ({choices})",
  "commandLine.import.progress": "{lines, number} lignes, {percent} %",
  "commandLine.checked":
    "{flows, plural, one {un flux} other {{flows, number} flux}}, {team, plural, one {un groupe de personnes} other {{team, number} groupes de personnes}}, {offers, plural, =0 {aucune offre} one {une offre} other {{offers, number} offres}} : lecture seule, sans analyse.",
  "commandLine.strict":
    "{count, plural, one {Une valeur doit être confirmée} other {# valeurs doivent être confirmées}} : rien n’a été écrit. Corrigez-les, ou inscrivez-les dans la table Confirmés.",
} as const;
