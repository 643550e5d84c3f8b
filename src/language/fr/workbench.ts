/** Ce que dit le banc d’essai autour du classeur. */
export const workbench = {
  "workbench.title": "{product} – banc d’essai",
  "workbench.views": "Ce qui est affiché",
  "workbench.view.sheet": "Classeur",
  "workbench.view.pane": "Volet",
  "workbench.open": "Ouvrir",
  "workbench.save": "Enregistrer",
  "workbench.new": "Nouveau",
  "workbench.sample": "Exemple",
  "workbench.recommend": "Recommander",
  "workbench.language": "Langue",
  "workbench.theme": "Apparence",
  "workbench.theme.light": "Clair",
  "workbench.theme.dark": "Sombre",
  "workbench.pane": "Volet Office",
  "workbench.grid": "Feuille {sheet}",
  "workbench.cell-editor": "Cellule en cours de saisie",
  "workbench.list": "Saisies admises",
  "workbench.cell-name": "Nom de la cellule sélectionnée",
  "workbench.formula": "Barre de formule",
  "workbench.sheets": "Feuilles",
  "workbench.add-sheet": "Ajouter une feuille",
  "workbench.rename-sheet": "Nom de la feuille",
  "workbench.drop": "Déposez le classeur ici",
  "workbench.choose-file": "Choisir un classeur",
  "workbench.unknown-functions": "Fonctions inconnues ici :",
  "workbench.refused": "Le classeur refuse",
  "workbench.file.empty": "« {file} » est vide.",
  "workbench.file.encrypted":
    "« {file} » est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis ouvrez-la.",
  "workbench.file.not-xlsx": "« {file} » n’est pas un classeur .xlsx.",
  "workbench.file.corrupt": "« {file} » est endommagé ou incomplet.",
  "workbench.file.xls":
    "« {file} » est un classeur .xls d’un Excel plus ancien. Enregistrez-le en .xlsx, puis ouvrez celui-ci.",
  "workbench.file.compound":
    "« {file} » est un ancien fichier Office (.xls) ou un fichier protégé par un mot de passe, et il est endommagé : rien n’y est lisible. Enregistrez-le depuis Excel en .xlsx, puis ouvrez celui-ci.",
  "workbench.file.binary": "« {file} » est un classeur binaire (.xlsb). Enregistrez-le en .xlsx, puis ouvrez celui-ci.",
  "workbench.file.doctype":
    "« {file} » déclare un type de document, ce dont aucun classeur n’a besoin ; il n’a pas été ouvert. Enregistrez-le de nouveau depuis Excel.",
  "workbench.file.doubled":
    "« {file} » contient deux parties du même nom ({part}) ; impossible de savoir laquelle compte. Enregistrez-le de nouveau depuis Excel.",
  "workbench.file.too-large":
    "Une fois décompressé, « {file} » dépasse {limit, number} Mo, bien plus que ne contient un classeur de sa taille ; il n’a pas été ouvert.",
  "workbench.file.too-many-cells":
    "« {file} » contient plus de {limit, number} cellules et lignes, plus que ne devrait un fichier de sa taille ; il n’a pas été ouvert. Supprimez les lignes et colonnes vides mises en forme, puis recommencez.",
  "workbench.file.table-columns":
    "« {file} » : deux colonnes du tableau « {part} » ont le même numéro (id) : impossible de savoir laquelle est désignée. Ouvrez le classeur dans Excel, laissez-le réparer le tableau, enregistrez, puis recommencez.",
  "workbench.file.too-many-formats":
    "« {file} » : le classeur contient plus de {limit, number} formats de cellule, polices, remplissages ou bordures, plus que n’en accepte Excel ; il n’a pas été ouvert. Supprimez les styles inutilisés, enregistrez depuis Excel, puis recommencez.",
  "workbench.file.too-many-names":
    "« {file} » : le classeur contient plus de {limit, number} noms définis ; il n’a pas été ouvert. Supprimez les noms inutilisés dans le Gestionnaire de noms d’Excel, enregistrez, puis recommencez.",
  "workbench.file.too-many-reads":
    "« {file} » : les formules sans résultat, et celles à recalculer à chaque ouverture, lisent ensemble plus de {limit, number} cellules ; le classeur n’a pas été ouvert. Calculez-le dans Excel et enregistrez-le, ou raccourcissez les plages lues, puis recommencez.",
  "workbench.file.too-many-texts":
    "« {file} » contient plus de {limit, number} textes, plus que ne devrait un fichier de sa taille ; il n’a pas été ouvert.",
  "workbench.file.unreadable": "« {file} » n’a pas pu être lu.",
  "workbench.save.data-table":
    "« {file} » : une cellule d’une table de données ({place}) devrait changer, ce qui casserait la table. L’original reste tel quel. Enregistrez la recommandation dans un classeur à part.",
  "workbench.save.moved-cells":
    "« {file} » : des lignes ou des colonnes ont été déplacées sur la feuille « {place} », dont les tableaux croisés, requêtes, contrôles, commentaires ou graphiques sparkline ne suivraient pas. L’original reste tel quel. Enregistrez la recommandation dans un classeur à part.",
  "workbench.save.shared-workbook":
    "« {file} » : le classeur est partagé et suit ses modifications ; rien ne peut y être ajouté sans casser son historique. L’original reste tel quel. Enregistrez la recommandation dans un classeur à part.",
  "workbench.save.signed":
    "« {file} » : le classeur porte une signature numérique, qui ne serait plus valable. L’original reste tel quel. Enregistrez la recommandation dans un classeur à part.",
  "workbench.save.unsound":
    "« {file} » : le fichier produit n’est pas cohérent ({place}) ; c’est notre faute, et il n’a pas été écrit. L’original reste tel quel. Enregistrez la recommandation dans un classeur à part.",
  "workbench.saved":
    "« {file} » a été enregistré : {kept, plural, one {# partie} other {# parties}} du fichier comme avant, {edited, number} modifiées, {added, number} ajoutées, {removed, number} retirées.",
  "workbench.opened":
    "Le volet a ouvert un nouveau classeur. Excel le montrerait dans sa propre fenêtre ; ici, il est téléchargé sous le nom « {file} ».",
  "workbench.close": "Fermer",
} as const;
