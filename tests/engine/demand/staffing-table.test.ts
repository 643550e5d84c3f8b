import { staffingTables } from "../../../src/engine/demand";
import { agents, erlangs, fraction, ratio, seconds } from "../../../src/engine/quantities";

// What a run asks for once is not kept for ever: draws and turning points ask for loads and handling times of their own by the thousand.

const service = staffingTables()({
  answerTime: seconds(20),
  target: fraction(0.8),
  maxOccupancy: fraction(0.9),
  concurrency: 1,
});
const mix = (handling: number) => ({ handling: seconds(handling), patience: seconds(150), uncertainty: ratio(0) });

test("a table is made once for a handling time, and is dropped when hundreds of others were asked for", () => {
  const first = service(mix(300));
  expect(service(mix(300))).toBe(first);
  for (let other = 0; other < 300; other += 1) service(mix(400 + other / 8));
  const again = service(mix(300));
  expect(again).not.toBe(first);
  expect(again.positions(erlangs(12))).toBe(first.positions(erlangs(12)));
});

test("shares are worked out once for a load, and are dropped when tens of thousands of others were asked for", () => {
  const table = service(mix(300));
  const shares = (load: number) => table.shares(agents(1), erlangs(load));
  const first = shares(0.5);
  expect(shares(0.5)).toBe(first);
  for (let other = 0; other < 25_000; other += 1) shares(0.6 + other / 1e6);
  expect(shares(0.5)).not.toBe(first);
  expect(shares(0.5)).toEqual(first);
});
