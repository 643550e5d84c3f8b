/** Does one thing after another, each only when the one before it is done. */
export async function inTurn(steps: readonly (() => Promise<void>)[]): Promise<void> {
  await steps.reduce((before, step) => before.then(step), Promise.resolve());
}

/** Bytes that contents and formats take in a request. */
export function bytesOf(contents: readonly (readonly unknown[])[], formats: readonly (readonly unknown[])[]): number {
  return new TextEncoder().encode(JSON.stringify([contents, formats])).length;
}

/** Neighbours put together as long as their sizes stay within the limit; one that is larger alone stands alone. */
export function grouped<Item>(items: readonly Item[], sizeOf: (item: Item) => number, limit: number): Item[][] {
  const groups: Item[][] = [];
  let held = Infinity;
  items.forEach((item) => {
    const size = sizeOf(item);
    held += size;
    const last = groups.at(-1);
    if (last === undefined || held > limit) {
      groups.push([item]);
      held = size;
    } else {
      last.push(item);
    }
  });
  return groups;
}
