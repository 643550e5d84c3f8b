/** Milliseconds that the page works at a stretch. */
const STRETCH = 20;

/** When the page last came to do anything else. */
let since = -Infinity;

/** Lets the page do anything else where it has worked for a stretch: to be awaited between small parts of long work. */
export async function breath(): Promise<void> {
  if (performance.now() - since < STRETCH) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  since = performance.now();
}
