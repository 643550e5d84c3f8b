/** The table Legislation: its columns. */
export const legislation = {
  "tables.legislation": "Legislation",
  "tables.legislation.about":
    "What the law says, value by value, each with the day from which it holds. A row replaces the value known for its day, or adds one: next year’s minimum wage is one row.",
  "tables.legislation.key": "Key",
  "tables.legislation.key.about": "Name of the parameter, as the template writes it.",
  "tables.legislation.country": "Country",
  "tables.legislation.country.about": "Country of the parameter, two letters. Blank: the country of its key.",
  "tables.legislation.value": "Value",
  "tables.legislation.value.about": "The value, in the unit of its key.",
  "tables.legislation.unit": "Unit",
  "tables.legislation.unit.about": "Unit of the value, as the template writes it: another is an issue.",
  "tables.legislation.from": "Valid from",
  "tables.legislation.from.about": "First day on which the value holds.",
  "tables.legislation.until": "Known until",
  "tables.legislation.until.about":
    "Last day on which the value may be trusted. Blank: until another row replaces it. An analysis after that day asks for a row.",
  "tables.legislation.reference": "Reference",
  "tables.legislation.reference.about": "Where the value can be looked up.",
  "tables.legislation.grade": "Grade",
  "tables.legislation.grade.about": "Read in a publication, estimated, or taken as a default.",
} as const;
