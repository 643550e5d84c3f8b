import { chainMeasures } from "./birth-death";
import { generator } from "./corners";
import { exactErlang, exactMeasures } from "./exact-queue";

/** The judge is judged: by published values, by hand, and by the chain of states summed directly. */

test.each`
  agents | load   | blocking                 | from
  ${2}   | ${1}   | ${1 / 5}                 | ${"by hand: (1/2)/(1 + 1 + 1/2)"}
  ${1}   | ${0.5} | ${1 / 3}                 | ${"by hand"}
  ${10}  | ${20}  | ${0.5379631686320729}    | ${"public unit tests of an Erlang B library"}
  ${10}  | ${5}   | ${0.018384570336648136}  | ${"public unit tests of an Erlang B library"}
  ${190} | ${200} | ${0.08869684386923561}   | ${"public unit tests of an Erlang B library"}
  ${200} | ${5}   | ${5.31667137954674e-238} | ${"public unit tests of an Erlang B library"}
`(
  "Erlang B of $agents and $load ($from)",
  ({ agents, load, blocking }: { agents: number; load: number; blocking: number }) => {
    expect(exactErlang(agents, load).blocking.toNumber() / blocking).toBeCloseTo(1, 12);
  },
);

test("Erlang C of 3 and 2 is 4/9 (by hand)", () => {
  expect(exactErlang(3, 2).waiting.toNumber()).toBeCloseTo(4 / 9, 15);
});

test("fractional places agree with the integral ∫ e^(-s) (1 + s/load)^places ds by Simpson's rule", () => {
  const steps = 40_000;
  const width = 80 / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const s = i * width;
    sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(-s) * (1 + s / 7.3) ** 10.4;
  }
  expect(exactErlang(10.4, 7.3).blocking.toNumber()).toBeCloseTo(3 / (sum * width), 11);
});

test("Erlang A agrees with the chain of states on 150 small systems", () => {
  const random = generator(11);
  for (let i = 0; i < 150; i++) {
    const agents = 1 + Math.floor(random() * 40);
    const load = 0.2 + random() * 50;
    const handling = 30 + random() * 600;
    const patience = 20 + random() * 900;
    const answer = random() * 120;
    const chain = chainMeasures(agents, load, handling, patience, answer);
    const exact = exactMeasures({ agents, load, handling, patience, answer });
    expect(exact).not.toBeNull();
    if (exact === null) continue;
    expect(exact.wait.toNumber()).toBeCloseTo(chain.wait, 10);
    expect(exact.abandonment.toNumber()).toBeCloseTo(chain.abandonment, 10);
    expect(exact.occupancy.toNumber()).toBeCloseTo(chain.occupancy, 10);
    expect(exact.virtual.toNumber()).toBeCloseTo(1 - chain.late, 10);
    expect(exact.offered.toNumber()).toBeCloseTo(1 - chain.abandonment - chain.answeredLate, 10);
  }
});
