/** What a page does while something that it needs is fetched. */
export interface Bringing {
  /** It was asked for, for the first time or again. */
  readonly waiting: () => void;
  /** It did not come: what is wished is kept until somebody asks again. */
  readonly failed: (askAgain: () => void, cause: unknown) => void;
}

/**
 * Fetches what is wished from when it is first wished, once; what is wished meanwhile is done in turn when it has come.
 *
 * @param fetch - asked again after a failure, and only then
 * @returns a way to wish: what is to be done with what was fetched
 */
export function broughtLater<T>(
  fetch: () => Promise<T>,
  { waiting, failed }: Bringing,
): (wish: (brought: T) => void) => void {
  const wishes: ((brought: T) => void)[] = [];
  let brought: { readonly it: T } | null = null;
  let isFetching = false;

  const ask = (): void => {
    if (isFetching) return;
    isFetching = true;
    waiting();
    fetch().then(
      (it) => {
        isFetching = false;
        brought = { it };
        for (const wish of wishes.splice(0)) wish(it);
      },
      (cause: unknown) => {
        isFetching = false;
        failed(ask, cause);
      },
    );
  };

  return (wish) => {
    if (brought !== null) wish(brought.it);
    else {
      wishes.push(wish);
      ask();
    }
  };
}
