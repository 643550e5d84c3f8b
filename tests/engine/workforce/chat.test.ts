import { agents, erlangs, fraction, seconds } from "../../../src/engine/quantities";
import { CHAT_PACE, chatAgentsNeeded, chatMeasures } from "../../../src/engine/workforce";
import { service, staff } from "./support";

const desk = (n: number, load: number, concurrency: number, patience = Infinity, answer = 20) => ({
  agents: agents(n),
  load: erlangs(load),
  handling: seconds(480),
  answer: seconds(answer),
  concurrency,
  patience: seconds(patience),
});

test("2 chats a minute of 8 minutes alone, 10 agents, 3 at once, patience 3 minutes (chain solved elsewhere)", () => {
  const found = chatMeasures(desk(10, 16, 3, 180));
  expect(found.waitProbability).toBeCloseTo(0.0098, 4);
  expect(found.abandonment).toBeCloseTo(0.00163, 5);
  expect(found.placeOccupancy).toBeCloseTo(0.613, 3);
});

test("the same with 18 agents, one chat each: 6.88 % abandon (chain solved elsewhere)", () => {
  expect(chatMeasures(desk(18, 16, 1, 180)).abandonment).toBeCloseTo(0.0688, 4);
});

test("one chat at once is the telephone", () => {
  for (const [n, load] of [
    [3, 2],
    [12, 10],
    [200, 190],
    [260, 240],
  ] as const) {
    for (const patience of [Infinity, 90]) {
      const chat = chatMeasures(desk(n, load, 1, patience));
      const phone = service(n, load, 480, 20, patience);
      expect(chat.waitProbability).toBeCloseTo(phone.waitProbability, 12);
      expect(chat.serviceLevel).toBeCloseTo(phone.serviceLevel.offered, 12);
      expect(chat.placeOccupancy).toBeCloseTo(phone.occupancy, 12);
      expect(chatAgentsNeeded(desk(1, load, 1, patience), fraction(0.8))).toBe(staff(load, 480, 20, 0.8, patience));
    }
  }
});

/** The chain state by state, with an explicit queue: the long way round. */
function chain(n: number, load: number, concurrency: number, pace: number): { wait: number; abandonment: number } {
  const places = n * concurrency;
  const weights = [1];
  for (let k = 1; k < places + 4000; k++) {
    const held = Math.min(k, places);
    const each = Math.floor(held / n);
    const more = held % n;
    const rate =
      (n - more) * (CHAT_PACE[each] ?? 0) +
      (more > 0 ? more * (CHAT_PACE[each + 1] ?? 0) : 0) +
      Math.max(0, k - places) * pace;
    weights.push(((weights[k - 1] ?? 0) * load) / rate);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const queue = weights.reduce((sum, weight, k) => sum + weight * Math.max(0, k - places), 0) / total;
  return {
    wait: weights.slice(places).reduce((sum, weight) => sum + weight, 0) / total,
    abandonment: (queue * pace) / load,
  };
}

test.each([
  [4, 6, 2],
  [7, 14, 3],
  [5, 17, 5],
  [9, 25, 4],
])("%d agents, load %d, %d at once agree with the chain summed state by state", (n, load, concurrency) => {
  const found = chatMeasures(desk(n, load, concurrency, 240));
  const expected = chain(n, load, concurrency, 2);
  expect(found.waitProbability).toBeCloseTo(expected.wait, 11);
  expect(found.abandonment).toBeCloseTo(expected.abandonment, 11);
});

test("more chats at once: fewer agents; fewest: one fewer misses", () => {
  const needed = [1, 2, 3, 4, 5].map((concurrency) => chatAgentsNeeded(desk(1, 60, concurrency, 120), fraction(0.8)));
  expect(needed).toEqual([...needed].sort((one, other) => other - one));
  for (const [index, n] of needed.entries()) {
    expect(chatMeasures(desk(n, 60, index + 1, 120)).serviceLevel).toBeGreaterThanOrEqual(0.8);
    expect(chatMeasures(desk(n - 1, 60, index + 1, 120)).serviceLevel).toBeLessThan(0.8);
  }
});

test("a load of thousands neither overflows nor loses the idle states", () => {
  const found = chatMeasures(desk(2500, 5000, 3, 120));
  expect(found.placeOccupancy).toBeGreaterThan(0.5);
  expect(found.waitProbability).toBeGreaterThanOrEqual(0);
});

test("an overrun desk without patience is not stable", () => {
  expect(chatMeasures(desk(2, 60, 3))).toMatchObject({ stable: false, serviceLevel: 0, meanWait: Infinity });
});

test("refusals name the argument", () => {
  expect(() => chatMeasures(desk(2.5, 1, 2))).toThrow(/agents/);
  expect(() => chatMeasures(desk(2, 1, 6))).toThrow(/concurrency/);
  expect(() => chatMeasures(desk(2, 1, 1.5))).toThrow(/concurrency/);
});
