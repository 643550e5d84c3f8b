/** Whether two texts are one but for a slip every six letters. */
export function isNear(a: string, b: string): boolean {
  const allowed = Math.floor(Math.min(a.length, b.length) / 6);
  // Hardly anybody mistypes the first letter; without it most pairs need no counting.
  if (allowed === 0 || a[0] !== b[0] || Math.abs(a.length - b.length) > allowed) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return (row[b.length] ?? Infinity) <= allowed;
}
