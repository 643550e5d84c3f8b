/** What is said of a case of JSON. */
export const model = {
  "model.list": "a list",
  "model.list-of": "a list of {least, number} or more",
  "model.text": "a text",
  "model.flag": "true or false",
  "model.one-of": "one of: {choices}",
  "model.shares-of-one": "shares that sum to 1, not {sum, number, ::.######}",
  "model.name-once": "a name that stands once",
  "model.at-most-all": "shares of {flow} that sum to at most 1",
  "model.each-in-one-pool": "each flow in one pool",
  "model.values": "{count, number} values, one a scenario",
  "model.tiers-rise": "tiers from 0 on, each from more units than the one before",
  "model.most-plans": "at most {most, number} plans: this command tries each of them",
};
