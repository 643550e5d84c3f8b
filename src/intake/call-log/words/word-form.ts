/** Words of the ending that tells one contact from several, and a man's from a woman's: shorter ones have none. */
const SHORTEST = 4;

/** A text without the endings of number and gender of its words, whose accents are off already: `appels abandonnees` and `appel abandonne` are one. */
export function wordForm(text: string): string {
  return text.split(" ").map(bare).join(" ");
}

function bare(word: string): string {
  if (word.length < SHORTEST) return word;
  const one = /[^s][sx]$/.test(word) ? word.slice(0, -1) : word;
  return one.length < SHORTEST ? one : one.replace(/e+$/, "");
}
