/**
 * Sorts formulas so that each comes after those it reads, in batches of one kind: a batch goes on with its kind as long as one of it is ready.
 * Formulas in a circle come last, in the order given.
 *
 * @param readersOf - visits the formulas that read a formula's result
 * @param isFirstKind - tells the two kinds apart
 */
export function inDependencyOrder<T>(
  formulas: readonly T[],
  readersOf: (formula: T, visit: (reader: T) => void) => void,
  isFirstKind: (formula: T) => boolean,
): T[][] {
  const waiting = new Map<T, number>(formulas.map((formula) => [formula, 0]));
  for (const formula of formulas) {
    readersOf(formula, (reader) => {
      const count = waiting.get(reader);
      if (count !== undefined && reader !== formula) waiting.set(reader, count + 1);
    });
  }
  const ready: [T[], T[]] = [[], []];
  const admit = (formula: T): void => void ready[isFirstKind(formula) ? 0 : 1].push(formula);
  for (const [formula, count] of waiting) if (count === 0) admit(formula);

  const batches: T[][] = [];
  const done = new Set<T>();
  for (let which: 0 | 1 = 0; ready[0].length + ready[1].length > 0; which = which === 0 ? 1 : 0) {
    const queue = ready[which];
    const batch: T[] = [];
    for (let index = 0; index < queue.length; index += 1) {
      const formula = queue[index] as T;
      batch.push(formula);
      done.add(formula);
      readersOf(formula, (reader) => {
        const count = waiting.get(reader);
        if (count === undefined || reader === formula) return;
        waiting.set(reader, count - 1);
        if (count === 1) admit(reader);
      });
    }
    queue.length = 0;
    if (batch.length > 0) batches.push(batch);
  }
  const circle = formulas.filter((formula) => !done.has(formula));
  for (const kind of [true, false]) {
    const batch = circle.filter((formula) => isFirstKind(formula) === kind);
    if (batch.length > 0) batches.push(batch);
  }
  return batches;
}
