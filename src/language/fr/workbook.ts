export const workbook = {
  "workbook.cut":
    "Des textes plus longs que les 32 767 caractères d’une cellule ont été coupés et finissent par « … » : {cells}. Le texte complet reste là où il a été lu.",
  "workbook.omitted.formats": "la mise en forme des cellules",
  "workbook.omitted.sheets": "les largeurs et les volets des feuilles",
  "workbook.omitted.links": "les liens entre feuilles",
  "workbook.omitted.conditional": "la mise en forme conditionnelle",
  "workbook.omitted.validation": "les listes de saisie",
  "workbook.omitted.print": "la mise en page",
  "workbook.omitted.other-workbook":
    "un autre classeur est au premier plan : ramenez celui-ci devant et relancez la recommandation",
  "workbook.omitted.sheets-grouped":
    "si plusieurs feuilles sont sélectionnées ensemble, Excel refuse cela : clic droit sur un onglet, Dissocier les feuilles, puis relancez la recommandation",
  "workbook.omitted.activate": "l’affichage de la feuille",
} as const;
