/** The same content with more room. */
export function widened(values: Float64Array, room: number): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(room);
  wider.set(values);
  return wider;
}

/** Likewise for whole numbers. */
export function widenedWhole(values: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room);
  wider.set(values);
  return wider;
}
