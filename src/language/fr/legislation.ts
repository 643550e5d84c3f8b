/** La table Législation : ses colonnes. */
export const legislation = {
  "tables.legislation": "Législation",
  "tables.legislation.about":
    "Ce que dit le droit, valeur par valeur, avec le jour où chacune commence. Une ligne remplace la valeur connue à cette date ou en ajoute une : le SMIC de l’an prochain tient en une ligne.",
  "tables.legislation.key": "Clé",
  "tables.legislation.key.about": "Nom du paramètre, tel que le modèle l’écrit.",
  "tables.legislation.country": "Pays",
  "tables.legislation.country.about": "Pays du paramètre, en deux lettres. Vide : le pays de sa clé.",
  "tables.legislation.value": "Valeur",
  "tables.legislation.value.about": "La valeur, dans l’unité de sa clé.",
  "tables.legislation.unit": "Unité",
  "tables.legislation.unit.about": "Unité de la valeur, telle que le modèle l’écrit : toute autre est une anomalie.",
  "tables.legislation.from": "Valable dès",
  "tables.legislation.from.about": "Premier jour où la valeur s’applique.",
  "tables.legislation.until": "Connu jusqu’au",
  "tables.legislation.until.about":
    "Dernier jour où l’on peut se fier à la valeur. Vide : jusqu’à ce qu’une autre ligne la remplace. Au-delà, l’analyse demande une ligne.",
  "tables.legislation.reference": "Référence",
  "tables.legislation.reference.about": "Où la valeur peut être vérifiée.",
  "tables.legislation.grade": "Fiabilité",
  "tables.legislation.grade.about": "Publiée, estimée ou prise par défaut.",
} as const;
