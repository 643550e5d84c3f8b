/** Whether a load is nothing: 0, or so small that one call in the age of the universe would be more. */
export function nobodyCalls(load: number): boolean {
  return load < 1e-200;
}
