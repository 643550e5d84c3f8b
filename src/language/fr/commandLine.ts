export const commandLine = {
  "commandLine.unknown-command":
    "« {command} » n’est pas une commande.{near, select, yes { Vouliez-vous dire {nearest} ?} other {}} Acceptées : {commands}.",
  "commandLine.unknown-option":
    "{option} n’est pas une option de {command}.{near, select, yes { Vouliez-vous dire {nearest} ?} other {}}{any, select, yes { Acceptées : {accepted}.} other { Cette commande n’en a pas.}}",
  "commandLine.option-value": "{option} attend une valeur : {option} {value}.",
  "commandLine.option-no-value": "{option} n’attend pas de valeur, mais « {received} » a été donné.",
  "commandLine.option-twice": "{option} a été donné deux fois. Donnez-le une fois.",
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
  "commandLine.file.xls":
    "{path} : c’est un classeur .xls d’un Excel plus ancien. Enregistrez-le en .xlsx, puis recommencez.",
  "commandLine.file.compound":
    "{path} : c’est un ancien fichier Office (.xls) ou un fichier protégé par un mot de passe, et il est endommagé : rien n’y est lisible. Enregistrez-le depuis Excel en .xlsx, puis recommencez.",
  "commandLine.file.binary": "{path} : c’est un classeur binaire (.xlsb). Enregistrez-le en .xlsx, puis recommencez.",
  "commandLine.file.doctype":
    "{path} : le classeur déclare un type de document, ce dont aucun classeur n’a besoin ; il n’a pas été ouvert. Enregistrez-le de nouveau depuis Excel.",
  "commandLine.file.doubled":
    "{path} : le classeur contient deux parties du même nom ({part}) ; impossible de savoir laquelle compte. Enregistrez-le de nouveau depuis Excel.",
  "commandLine.file.too-large":
    "{path} : une fois décompressé, le fichier dépasse {limit, number} Mo, bien plus que ne contient un classeur de sa taille ; il n’a pas été ouvert.",
  "commandLine.file.too-many-cells":
    "{path} : le classeur contient plus de {limit, number} cellules et lignes, plus que ne devrait un fichier de sa taille ; il n’a pas été ouvert. Supprimez les lignes et colonnes vides mises en forme, puis recommencez.",
  "commandLine.file.table-columns":
    "{path} : deux colonnes du tableau « {part} » ont le même numéro (id) : impossible de savoir laquelle est désignée. Ouvrez le classeur dans Excel, laissez-le réparer le tableau, enregistrez, puis recommencez.",
  "commandLine.file.too-many-formats":
    "{path} : le classeur contient plus de {limit, number} formats de cellule, polices, remplissages ou bordures, plus que n’en accepte Excel ; il n’a pas été ouvert. Supprimez les styles inutilisés, enregistrez depuis Excel, puis recommencez.",
  "commandLine.file.too-many-names":
    "{path} : le classeur contient plus de {limit, number} noms définis ; il n’a pas été ouvert. Supprimez les noms inutilisés dans le Gestionnaire de noms d’Excel, enregistrez, puis recommencez.",
  "commandLine.file.too-many-reads":
    "{path} : les formules sans résultat, et celles à recalculer à chaque ouverture, lisent ensemble plus de {limit, number} cellules ; le classeur n’a pas été ouvert. Calculez-le dans Excel et enregistrez-le, ou raccourcissez les plages lues, puis recommencez.",
  "commandLine.file.too-many-texts":
    "{path} : le classeur contient plus de {limit, number} textes, plus que ne devrait un fichier de sa taille ; il n’a pas été ouvert.",
  "commandLine.save.data-table":
    "{path} : une cellule d’une table de données ({place}) devrait changer, ce qui casserait la table. L’original reste tel quel. Enregistrez la recommandation dans un classeur à part.",
  "commandLine.save.moved-cells":
    "{path} : des lignes ou des colonnes ont été déplacées sur la feuille « {place} », dont les tableaux croisés, requêtes, contrôles, commentaires ou graphiques sparkline ne suivraient pas. L’original reste tel quel. Enregistrez la recommandation dans un classeur à part.",
  "commandLine.save.shared-workbook":
    "{path} : le classeur est partagé et suit ses modifications ; rien ne peut y être ajouté sans casser son historique. L’original reste tel quel. Enregistrez la recommandation dans un classeur à part.",
  "commandLine.save.signed":
    "{path} : le classeur porte une signature numérique, qui ne serait plus valable. L’original reste tel quel. Enregistrez la recommandation dans un classeur à part.",
  "commandLine.refused":
    "{errors, plural, one {# erreur} other {# erreurs}} dans les données : rien n’a été écrit. Corrigez les cellules nommées ci-dessus, puis relancez.",
  "commandLine.nothing-left": "Aucune ligne de Flux, ou aucune d’Équipe, n’est utilisable.",
  "commandLine.bad-weeks": "--simulate accepte un nombre entier de semaines de 1 à {most, number}, pas « {received} ».",
  "commandLine.bad-date-order":
    "--dates accepte day-first (jour d’abord) ou month-first (mois d’abord), non « {received} ».",
  "commandLine.unknown-field": "--map ne connaît pas le champ « {field} ». Connus : {fields}.",
  "commandLine.import.kept":
    "{path} existait déjà et est conservé : {beside, select, yes {ses tables restent telles quelles et sont celles qui sont lues ; celles de l’import se tiennent à côté, sur des feuilles à part, et la feuille Import met les volumes des deux face à face} other {les tables de l’import y ont été ajoutées}}.",
  "commandLine.import.nothing": "Aucun tableau n’a pu être tiré de ce journal : rien n’a été écrit.",
  "commandLine.import.joined":
    "{path} existait déjà et garde ce qu’il a : {added, plural, =0 {aucun flux ajouté} one {un flux ajouté} other {# flux ajoutés}} à ses tables, {taken, plural, =0 {aucun volume pris} one {un volume pris} other {# volumes pris}} dans le rapport. Des flux communs, seul le volume est pris : durées, patience et profils restent tels quels. La feuille Import contient la preuve.",
  "commandLine.import.old-new":
    '{flow} : {old} par an dans le classeur | {volume} dans le rapport{taken, select, yes {, pris} other {, laissé tel quel : --merge "{flow}" le prend}}',
  "commandLine.import.no-flow":
    "--merge : le classeur et le rapport n’ont pas de flux « {flow} » en commun. Acceptés : new (les nouveaux flux seuls), all (tous), ou l’un de : {flows}.",
  "commandLine.import.no-merge":
    "--merge : {path} n’a pas de table Flux du complément que le rapport pourrait rejoindre. Vos propres plages mises en correspondance restent la source et ne sont jamais modifiées : saisissez-y les nouveaux volumes, ou retirez --merge, et les tables sont ajoutées à côté.",
  "commandLine.import.read":
    "{calls, plural, one {# appel} other {# appels}} du {from} au {to} ; {leftOut, plural, =0 {aucune ligne écartée} one {# ligne écartée} other {# lignes écartées}}.",
  "commandLine.import.topic":
    "{topic} : {known, select, no {volume annuel inconnu} other {{volume, plural, one {# contact par an} other {# contacts par an}}}} ; durée de traitement {handling, select, unknown {inconnue} other {{handling} s}} ; répondus {answered, select, unknown {inconnus} other {{answered} %}} ; patience {patience, select, unknown {inconnue} other {{patience} s}}.",
  "commandLine.dossier.mapping":
    "Les plages de ce classeur sont d’abord à rapprocher : lancez « analyse » avec une correspondance, puis utilisez le classeur écrit.",
  "commandLine.papers.nothing-to-price":
    "Aucun flux n’est à chiffrer : tous restent, et chacun a un prix ou ne peut pas partir.",
  "commandLine.papers.secret":
    "Rien n’a été écrit : la feuille « {sheet} » aurait montré {value}, un salaire, un coût ou une offre qui vous appartient.",
  "commandLine.papers.no-grids": "Indiquez d’abord le classeur, puis une grille remplie ou plus.",
  "commandLine.papers.bad-date": "--as-of attend un jour sous la forme AAAA-MM-JJ, non « {received} ».",
  "commandLine.papers.offers":
    "{offers, plural, =0 {Aucune offre lue} one {# offre lue} other {# offres lues}} ; {declined, plural, =0 {aucune ligne déclinée} one {# ligne déclinée} other {# lignes déclinées}}.",
  "commandLine.papers.added":
    "{rows, plural, =0 {Aucune ligne nouvelle} one {Une ligne} other {# lignes}} dans la table {table} ; {replaced, plural, =0 {aucune ligne antérieure marquée} one {une ligne antérieure marquée} other {# lignes antérieures marquées}} comme remplacée{replaced, plural, =0 {} one {} other {s}}.",
  "commandLine.papers.bid":
    "{provider} : {total, number, ::.0} points, {rank, select, out {écartée} other {rang {rank}}}",
  "commandLine.papers.actuals": "{flow} : économie {saving, number, ::.}, prévue {planned, number, ::.}",
  "commandLine.papers.alarm":
    "{flow} : {parameter}, {state, select, crossed {point de bascule franchi} other {point de bascule proche}}",
  "commandLine.model.kind": "kind : reçu {received} ; attendu l’un de : {kinds}",
  "commandLine.model.not-json": "{path} : ce n’est pas du JSON ({detail}).",
  "commandLine.model.issue": "{path} : reçu {received} ; attendu {expected}",
  "commandLine.model.transition": "{weeks, plural, one {# semaine} other {# semaines}}, {cost, number, ::.} au total.",
  "commandLine.model.portfolio": "Le meilleur plan coûte {cost, number, ::.} par an ; tous les plans ont été essayés.",
  "commandLine.model.simulation":
    "{days, plural, one {# réplication} other {# réplications}} : {service, number, ::percent .0} des contacts répondus à temps (± {error, number, ::percent .0}).",
  "commandLine.whole-number": "{option} : reçu « {received} » ; attendu un nombre entier à partir de 0.",
  "commandLine.model.searched":
    "Le meilleur plan trouvé coûte {cost, number, ::.} par an ; il est prouvé à {unproven, number, ::.} près ({gap, number, ::percent .0}).",
  "commandLine.model.no-plan-yet": "Aucun plan n’a été trouvé dans le temps imparti.",
  "commandLine.model.no-plan":
    "Aucun plan ne respecte toutes les limites. Celles-ci ne peuvent tenir ensemble : {limits}.",
  "commandLine.unknown-function":
    "{cell}{others, plural, =0 {} one { et # autre cellule} other { et # autres cellules}} : la fonction {name} est inconnue ici ; ce qu’elle donnerait est #NAME?.",
  "commandLine.wrote": "Écrit : {path}",
  "commandLine.open-workbench": "Pour le voir à côté du volet du complément : npm start",
  "commandLine.too-long": "{path} : le fichier dépasse {limit, number} Mo ; il n’a pas été lu.",
  "commandLine.same-file":
    "{path} : deux sorties ne peuvent pas être un seul fichier. Nommez-en un autre pour l’une d’elles.",
  "commandLine.mended":
    "Une exécution avait été arrêtée en pleine écriture ; ses fichiers sont maintenant tous à leur place : {paths}.",
  "commandLine.stopped": "Arrêté : rien n’a été écrit.",
  "commandLine.stopped-afterwards": "Arrêté après l’écriture des fichiers : ils sont entiers.",
  "commandLine.memory":
    "Ces données demandent plus de mémoire que ce programme ne peut en prendre : rien n’a été écrit. Divisez-les, puis recommencez.",
  "commandLine.too-much-at-once":
    "Le classeur contient plus que ce qui se lit en une fois (5 Mo de noms, de feuilles ou de textes ; Excel n’en remet pas plus aux compléments) : rien n’a été écrit. Copiez les tableaux de l’analyse dans un classeur à part, puis recommencez.",
  "commandLine.our-fault": "Une erreur s’est produite de notre côté. Rien n’a été écrit.",
  "commandLine.progress": "{percent, number} % {stage}",
  "commandLine.not-a-file":
    "{path} n’est pas un fichier lisible deux fois (tube ou périphérique) : enregistrez-le d’abord comme fichier.",
  "commandLine.map-file":
    "{path} ne peut pas servir de correspondance : {detail}. C’est du JSON comme '{' \"answers\": '{' \"date-order\": \"day-first\" '}' '}'.",
  "commandLine.import.asked":
    "Rien n’a été écrit : {count, plural, one {une question attend} other {# questions attendent}} une réponse. Mettez les réponses dans un fichier : --map reponses.json, avec '{' \"answers\": '{' \"{key}\": \"{value}\" '}' '}'.",
  "commandLine.import.question": "Question · {key} : {text} ({choices})",
  "commandLine.import.progress": "{lines, plural, one {# ligne} other {# lignes}}, {percent} %",
  "commandLine.checked":
    "{flows, plural, one {un flux} other {{flows, number} flux}}, {team, plural, one {un groupe de personnes} other {{team, number} groupes de personnes}}, {offers, plural, =0 {aucune offre} one {une offre} other {{offers, number} offres}} : lecture seule, sans analyse.",
  "commandLine.strict":
    "{count, plural, one {Une valeur doit être confirmée} other {# valeurs doivent être confirmées}} : rien n’a été écrit. Corrigez-les, ou inscrivez-les dans la table Confirmés.",
} as const;
