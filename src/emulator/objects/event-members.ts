/** Registration of events: the client keeps its handlers, the host tells of every change, so there is nothing to do. */
export function events(...names: readonly string[]): Record<string, () => null> {
  return Object.fromEntries(
    names.flatMap((name) => [`_Register${name}Event`, `_Unregister${name}Event`].map((method) => [method, () => null])),
  );
}
