/** Milliseconds of answers between two breaths of the page, above which the rest is answered elsewhere; one more light call takes up to 155. */
const LIMIT = 40;

/** How long cells were answered on the page since it last came to do anything else. */
export interface PageBudget {
  /** Whether as much was answered as the page can bear at a stretch. */
  isSpent(): boolean;
  /** Does the work at once and counts its time. */
  spend<T>(work: () => T): T;
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
        return work();
      } finally {
        spent += clock() - start;
      }
    },
  };
}
