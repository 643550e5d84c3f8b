/** Milliseconds between two words on how far a run is. */
const SECOND = 1000;

/** Acts at most once a second, and not in the first: short runs say nothing of themselves. */
export function nowAndThen<Told>(act: (told: Told) => void): (told: Told) => void {
  let last = performance.now();
  return (told) => {
    const now = performance.now();
    if (now - last < SECOND) return;
    last = now;
    act(told);
  };
}
