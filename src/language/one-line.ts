/** Text on one line and cut where it is longer: a cell may hold line breaks and thousands of characters, a line of a report may not. */
export function oneLine(text: string, longest: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 1)}…`;
}
