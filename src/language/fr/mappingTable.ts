/** The table Mapping, which every reading of a workbook looks for. */
export const mappingTable = {
  "mapping.title": "Correspondances",
  "mapping.about":
    "D’où viennent les données d’entrée dans ce classeur, et comment elles sont lues. Vos plages restent la source et ne sont jamais modifiées ; une ligne que vous corrigez ici vaut dès la prochaine analyse.",
  "mapping.column.table": "Table",
  "mapping.column.column": "Colonne",
  "mapping.column.source": "Source",
  "mapping.column.heading": "Intitulé",
  "mapping.column.unit": "Unité",
  "mapping.column.factor": "Facteur",
  "mapping.column.word": "Mot",
  "mapping.column.means": "Signifie",
  "mapping.column.by": "Par",
  "mapping.column.on": "Le",
  "mapping.by.proposal": "proposition",
  "mapping.by.user": "utilisateur",
} as const;
