/** The table Mapping, which every reading of a workbook looks for. */
export const mappingTable = {
  "mapping.title": "Mapping",
  "mapping.about":
    "Where the inputs come from in this workbook, and how they are read. Your ranges stay the source and are never changed; a row you correct here holds from the next run on.",
  "mapping.column.table": "Table",
  "mapping.column.column": "Column",
  "mapping.column.source": "Source",
  "mapping.column.heading": "Heading",
  "mapping.column.unit": "Unit",
  "mapping.column.factor": "Factor",
  "mapping.column.word": "Word",
  "mapping.column.means": "Means",
  "mapping.column.by": "By",
  "mapping.column.on": "On",
  "mapping.by.proposal": "proposal",
  "mapping.by.user": "user",
} as const;
