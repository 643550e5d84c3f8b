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
  "model.each-in-one-pool": "chaque flux dans un pool et un seul",
  "model.values": "{count, number} valeurs, une par scénario",
  "model.tiers-rise": "des paliers à partir de 0, chacun à partir de plus d’unités que le précédent",
  "model.most-plans": "au plus {most, number} plans : cette commande les essaie tous",
};
