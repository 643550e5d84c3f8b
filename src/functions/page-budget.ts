/** Milliseconds of answers between two breaths of the page, above which the rest is answered elsewhere; one more light cell takes up to 100. */
const LIMIT = 40;

/** Ends an answer of many cells that would hold the page. */
class OutOfTime extends Error {}

/** How long cells were answered on the page since it last came to do anything else. */
export interface PageBudget {
  /** Whether as much was answered as the page can bear at a stretch. */
  isSpent(): boolean;
  /**
   * Does the work at once and counts its time.
   *
   * @param work - given what to call between its parts: there it ends where the page can bear no more
   * @returns what the work gave, or null where it was ended
   */
  spend<T>(work: (between: () => void) => T): { readonly given: T } | null;
}

/**
 * Counts what cells cost the page together: Excel asks for a thousand cells of a column in one breath, and a thousand short answers are a long one.
 *
 * @param clock - milliseconds from any moment on
 * @param afterwards - calls back when the page has come to do something else
 */
export function pageBudget(
  clock: () => number = () => performance.now(),
  afterwards: (then: () => void) => void = (then) => void setTimeout(then, 0),
): PageBudget {
  let spent = 0;
  let isCounting = false;
  return {
    isSpent: () => spent >= LIMIT,
    spend: (work) => {
      if (!isCounting) {
        isCounting = true;
        afterwards(() => {
          spent = 0;
          isCounting = false;
        });
      }
      const start = clock();
      try {
        return {
          given: work(() => {
            if (spent + clock() - start >= LIMIT) throw new OutOfTime();
          }),
        };
      } catch (error) {
        if (error instanceof OutOfTime) return null;
        throw error;
      } finally {
        spent += clock() - start;
      }
    },
  };
}
