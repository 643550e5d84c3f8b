export const app = {
  "app.failure.restored":
    "{why} {wrote, select, yes {Ce qui avait été écrit auparavant est dans le classeur.} other {Le classeur est resté tel qu’il était.}}",
  "app.failure.not-restored":
    "{why} La remise en état du classeur a échoué aussi{known, select, yes { : ne sont plus comme avant : {remains}. Supprimez ce qui y est nouveau, ou fermez le classeur sans l’enregistrer} other { : fermez le classeur sans l’enregistrer, ou annulez, avant de continuer}}.",
  "app.failure.cleared": "{told} Seul le filtre de {tables} a été effacé.",
  "app.failure.undone":
    "{told} {what, select, tables {Les tableaux du rapport, qui attendaient, n’ont pas été insérés : relisez le fichier.} recommendation {La recommandation demandée entre-temps n’a pas été lancée.} other {Les tableaux du rapport, qui attendaient, n’ont pas été insérés : relisez le fichier. La recommandation demandée entre-temps n’a pas été lancée.}}",
  "app.failure.not-fetched":
    "Une partie du complément n’a pas pu être chargée depuis son serveur. {wrote, select, yes {Ce qui avait été écrit auparavant est dans le classeur.} other {Le classeur est resté tel qu’il était.}} Vérifiez la connexion, puis recommencez.",
  "app.failure.unexpected":
    "Une erreur s’est produite de notre côté. {wrote, select, yes {Ce qui avait été écrit auparavant est dans le classeur.} other {Le classeur est resté tel qu’il était.}} Recommencez ; en cas de nouvel échec, copiez les détails ci-dessous pour votre support.",
  "app.failure.cell-edit-mode":
    "Une cellule est en cours de saisie. Appuyez sur Entrée ou Échap dans la feuille, puis recommencez.",
  "app.failure.protected":
    "{known, select, no {Une feuille lue ou écrite} other {La feuille « {subject} »}} est protégée. Ôtez la protection, puis recommencez.",
  "app.failure.read-only": "Le classeur est en lecture seule. Enregistrez-en une copie modifiable, puis recommencez.",
  "app.failure.sheet-deleted":
    "{known, select, no {Une feuille} other {La feuille « {subject} »}} a été supprimée entre-temps. Recommencez : une feuille du complément est recréée.",
  "app.failure.not-ours":
    "« {subject} » contient des éléments qui ne sont pas les nôtres. Déplacez-les, puis recommencez.",
  "app.failure.too-large":
    "Excel a refusé ce volume de données en une seule fois. Fermez d’autres gros classeurs, ou retirez des flux, puis recommencez.",
  "app.failure.name-taken":
    "{known, select, no {Un nom nécessaire} other {Le nom « {subject} »}} désigne déjà autre chose dans le classeur. Renommez-le, puis recommencez.",
  "app.failure.unsupported":
    "Cette version d’Excel ne sait pas faire ce qu’il faut ici. Mettez Excel à jour, ou ouvrez le classeur dans Excel pour le web.",
  "app.failure.other-workbook":
    "Un autre classeur est au premier plan. Ramenez celui-ci devant, cliquez dans l’une de ses cellules, puis recommencez.",
  "app.failure.filtered":
    "Le filtre {known, select, no {d’un tableau de la recommandation} other {de « {subject} »}} n’a pas pu être effacé. Effacez-le vous-même (Données, Effacer), puis recommencez.",
  "app.failure.no-room":
    "Les nouvelles lignes pousseraient des données hors de la feuille. Videz les dernières lignes {known, select, no {des feuilles de la recommandation} other {de « {subject} »}}, puis recommencez.",
  "app.failure.in-the-way":
    "Des cellules fusionnées ou un autre tableau se trouvent là où des lignes doivent s’insérer{known, select, no {} other {, sur « {subject} »}}. Déplacez-les ou défusionnez-les, puis recommencez.",
  "app.failure.sheets-grouped":
    "Excel n’a pas pu continuer et n’en donne pas la raison. Si plusieurs feuilles sont sélectionnées ensemble, faites un clic droit sur un onglet et choisissez Dissocier les feuilles, puis recommencez ; sinon, copiez les détails ci-dessous et transmettez-les à votre support.",
  "app.failure.no-reason":
    "Excel n’a pas pu continuer et n’en donne pas la raison. Ramenez ce classeur au premier plan, sélectionnez une seule feuille (pas plusieurs ensemble), puis recommencez.",
  "app.failure.busy":
    "La recommandation est déjà en cours d’écriture, dans un autre volet ou chez quelqu’un d’autre. Attendez qu’elle soit là, puis recommencez ; si un volet a été fermé en plein travail, deux minutes suffisent.",
  "app.failure.moved":
    "Des lignes ont été insérées ou supprimées à côté de nos blocs, ou un de nos tableaux a été filtré, à plusieurs reprises pendant l’écriture. Laissez la feuille un instant, puis recommencez.",
  "app.failure.text-too-long":
    "Un texte dépasse les 32 767 caractères d’une cellule{known, select, no {} other { de « {subject} »}}. Raccourcissez-le, puis recommencez : rien n’est coupé.",
  "app.failure.unknown":
    "Excel a refusé de continuer. Recommencez ; si cela persiste, copiez les détails ci-dessous et transmettez-les à votre support.",
  "app.mapping-not-kept-yet":
    "La correspondance n’a pas pu être notée dans le tableau {table}. {why} Elle vaut jusqu’à la fermeture de ce volet ; ensuite, les sources seront redemandées.",
  "app.mapping-not-kept":
    "La recommandation est bien là, mais l’emplacement actuel de ses sources n’a pas pu être noté dans le tableau {table}. {why} Tant qu’il ne l’est pas, chaque analyse signale ou redemande ce qui a changé dans vos plages : levez l’obstacle, puis relancez la recommandation.",
  "app.papers.nothing-to-price":
    "Aucun flux n’est à chiffrer : aucun ne part, aucun n’est trop serré pour trancher, aucun n’attend d’offre. Ce qui est décidé autrement se note dans la table Décisions.",
  "app.papers.secret":
    "Rien ne sort : la feuille « {sheet} » aurait montré {value}, qui est un salaire, un coût ou une offre de ce classeur.",
  "app.sheet-gone": "La feuille n’est plus dans le classeur. Relancez la recommandation : elle est recréée.",
  "app.no-tables":
    "Tableaux introuvables : {tables}. Insérez-les depuis le complément, donnez aux colonnes les en-têtes de docs/tableaux.md, ou dites ce que contient chaque colonne par des réponses telles que field:flows.handlingTime dans un fichier pour --map (docs/mapping.md).",
} as const;
