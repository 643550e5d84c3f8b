export const app = {
  "app.failure.restored": "{why} Le classeur est resté tel qu’il était.",
  "app.failure.not-restored":
    "{why} La remise en état du classeur a échoué elle aussi : fermez-le sans l’enregistrer, ou annulez, avant de continuer.",
  "app.failure.unexpected": "Une erreur s’est produite de notre côté. Le classeur est resté tel qu’il était.",
  "app.failure.cell-edit-mode":
    "Une cellule est en cours de saisie. Appuyez sur Entrée ou Échap dans la feuille, puis recommencez.",
  "app.failure.protected": "La feuille « {subject} » est protégée. Ôtez la protection, puis recommencez.",
  "app.failure.read-only": "Le classeur est en lecture seule. Enregistrez-en une copie modifiable, puis recommencez.",
  "app.failure.sheet-deleted":
    "La feuille « {subject} » a été supprimée pendant l’écriture. Recommencez : elle sera recréée.",
  "app.failure.not-ours":
    "« {subject} » contient des éléments qui ne sont pas les nôtres. Déplacez-les, puis recommencez.",
  "app.failure.too-large": "Excel a refusé ce volume de données en une seule fois.",
  "app.failure.name-taken":
    "Le nom « {subject} » désigne déjà autre chose dans le classeur. Renommez-le, puis recommencez.",
  "app.failure.unsupported": "Cette version d’Excel ne sait pas faire ce qu’il faut ici.",
  "app.failure.unknown": "Excel a refusé de continuer.",
} as const;
