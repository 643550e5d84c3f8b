/** What is said of a case of JSON. */
export const model = {
  "model.list": "une liste",
  "model.list-of": "une liste d’au moins {least, number}",
  "model.text": "un texte",
  "model.flag": "true ou false",
  "model.one-of": "l’un de : {choices}",
  "model.shares-of-one": "des parts dont la somme est 1, non {sum, number, ::.######}",
  "model.name-once": "un nom qui n’apparaît qu’une fois",
  "model.at-most-all": "des parts de {flow} dont la somme ne dépasse pas 1",
};
