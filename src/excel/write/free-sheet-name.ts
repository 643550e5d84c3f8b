const LONGEST = 31;

/** The name, or the name with a number where another sheet has it: a sheet of the user's is never taken for ours. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const numbered = (number: number): string => {
    const ending = ` (${number})`;
    const name = wanted.slice(0, LONGEST - ending.length) + ending;
    return isTaken(name) ? numbered(number + 1) : name;
  };
  return isTaken(wanted) ? numbered(2) : wanted.slice(0, LONGEST);
}
