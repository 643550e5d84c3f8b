/** Ce que la page de la documentation sur les tables d’entrée dit autour d’elles. */
export const tablesPage = {
  "tables.doc.title": "Les tables d’entrée",
  "tables.doc.intro":
    "Des tableaux Excel dotés de ces en-têtes, en français ou en anglais, dans n’importe quel ordre et sur n’importe quelle feuille. Une table est reconnue à son nom ou, quel que soit son nom, à ses en-têtes ; les colonnes inconnues sont les vôtres et restent intactes. La casse, les accents et les espaces des en-têtes ne comptent pas ; l’unité entre parenthèses, si.",
  "tables.doc.blank":
    "Une case vide n’est pas un zéro : là où une cellule ou une colonne facultative est vide, c’est l’hypothèse par défaut de la table Hypothèses qui sert, et le rapport la mentionne. Les pourcentages sont des fractions affichées en pourcentage : 0,8 affiché 80 %. Un nombre, une date ou une heure au format texte est une anomalie, jamais une supposition. Une ligne en erreur est écartée et comptée ; ce qui serait faux sans elle (le flux d’un mois ou d’un profil en erreur, les autres paliers d’un palier en erreur) est écarté avec elle.",
  "tables.doc.needed": "Pour commencer, il suffit de Flux, d’Équipe et, pour comparer, d’Offres.",
  "tables.doc.column": "Colonne",
  "tables.doc.other-name": "En anglais",
  "tables.doc.required": "Obligatoire",
  "tables.doc.accepts": "Accepte",
  "tables.doc.meaning": "Sens",
  "tables.doc.example": "Exemple",
  "tables.doc.other-table": "Appelée {name} en anglais.",
  "tables.doc.usual": "Ce qui est habituel",
  "tables.doc.usual-intro":
    "Hors de ces valeurs, un chiffre est utilisé tel quel, avec un avertissement qui dit ce qui était sans doute voulu. Loin de ces valeurs, ou si une faute de frappe l’explique, il est à confirmer. Là où il n’y a pas deux telles valeurs, la raison est écrite. Les montants sont jugés dans les monnaies qui valent à peu près un euro.",
  "tables.doc.table": "Table",
  "tables.doc.usually": "D’habitude",
  "tables.doc.why": "Pourquoi",
  "tables.doc.between": "{min} à {max}",
  "tables.doc.of": " : ",
  "tables.why.law": "La loi ou ses barèmes le fixent, et ceux des pays voisins n’en sont pas loin.",
  "tables.why.surveys": "Les enquêtes et les pages de prix derrière les valeurs par défaut, prises plus largement.",
  "tables.why.practice": "La pratique des centres de contacts, prise largement.",
  "tables.why.tenth": "D’un dixième à dix fois la valeur par défaut : les prix diffèrent beaucoup.",
  "tables.why.relation":
    "Pas de valeurs propres : ce chiffre est jugé d’après d’autres cellules, comme le disent les contrôles ci-dessous.",
  "tables.why.known": "D’un quart à quatre fois la dernière valeur connue de la même clé.",
  "tables.why.choice": "Aucune : toute part acceptée est un choix ou un jugement possible.",
  "tables.why.switch": "Aucune : oui ou non.",
  "tables.why.clock": "Aucune : toute heure de la journée est possible.",
  "tables.why.code": "Aucune : un nombre qui désigne quelque chose, ou un jour.",
  "tables.why.domain": "Aucune : tout ce qui est accepté est habituel.",
  "tables.doc.issues": "Ce qui est contrôlé",
  "tables.doc.issues-intro":
    "Chaque défaut est une anomalie, avec sa table, sa ligne, sa colonne, ce qui a été trouvé et ce qui est accepté. Une erreur écarte sa ligne, un avertissement la garde.",
  "tables.doc.code": "Code",
} as const;
