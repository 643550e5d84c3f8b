import { agents, erlangs, fraction, ratio, seconds } from "../../../src/engine/quantities";
import {
  agentsNeeded,
  blockingProbability,
  fractionalAgentsNeeded,
  linesNeeded,
  loadCapacity,
  loadWithRedials,
  serviceMeasures,
  uncertainService,
  waitProbability,
} from "../../../src/engine/workforce";
import { question, service, staff } from "./support";

/** Values that others published, or that were computed by hand or with forty digits elsewhere; the source stands in each row. */

test.each`
  places  | load   | expected                | digits | from
  ${2}    | ${1}   | ${0.2}                  | ${15}  | ${"by hand"}
  ${1}    | ${0.5} | ${1 / 3}                | ${15}  | ${"by hand"}
  ${0}    | ${3}   | ${1}                    | ${15}  | ${"no place: everybody is lost"}
  ${3}    | ${0}   | ${0}                    | ${15}  | ${"limit: nobody calls"}
  ${10}   | ${20}  | ${0.5379631686320729}   | ${14}  | ${"public unit tests of an Erlang B library"}
  ${10}   | ${5}   | ${0.018384570336648136} | ${15}  | ${"public unit tests of an Erlang B library"}
  ${190}  | ${200} | ${0.08869684386923561}  | ${14}  | ${"public unit tests of an Erlang B library"}
  ${10.5} | ${10}  | ${0.187955016359}       | ${12}  | ${"incomplete gamma integral, 40 digits"}
  ${0.3}  | ${2}   | ${0.893941692584}       | ${12}  | ${"incomplete gamma integral, 40 digits"}
`(
  "Erlang B of $places places and $load erlangs ($from)",
  ({ places, load, expected, digits }: Record<string, number>) => {
    expect(blockingProbability(agents(places ?? 0), erlangs(load ?? 0))).toBeCloseTo(expected ?? NaN, digits);
  },
);

test.each`
  places    | load      | expected          | from
  ${100}    | ${120}    | ${-1.62826407041} | ${"public test of a queueing library, computed with Mathematica"}
  ${10_000} | ${12_000} | ${-1.78927734649} | ${"the same"}
`(
  "ln of Erlang B of $places places and $load erlangs ($from)",
  ({ places, load, expected }: Record<string, number>) => {
    expect(Math.log(blockingProbability(agents(places ?? 0), erlangs(load ?? 0)))).toBeCloseTo(expected ?? NaN, 10);
  },
);

test("Erlang B of 200 places and 5 erlangs is 5.31667137954674e-238 (public unit tests), with its digits", () => {
  expect(blockingProbability(agents(200), erlangs(5)) / 5.31667137954674e-238).toBeCloseTo(1, 13);
});

test("Erlang B of 10,000 places and 200 erlangs, e^-29325, is below every double: 0 and not an error", () => {
  expect(blockingProbability(agents(10_000), erlangs(200))).toBe(0);
});

test.each`
  agents   | load     | expected              | digits | from
  ${3}     | ${2}     | ${4 / 9}              | ${15}  | ${"by hand; example of a reference manual"}
  ${2}     | ${1}     | ${1 / 3}              | ${15}  | ${"by hand"}
  ${1}     | ${0.5}   | ${0.5}                | ${15}  | ${"by hand"}
  ${2}     | ${2}     | ${1}                  | ${15}  | ${"unstable: everybody waits"}
  ${132}   | ${123}   | ${0.3211}             | ${4}   | ${"tests of a staffing library"}
  ${12421} | ${12345} | ${0.3812}             | ${4}   | ${"tests of a staffing library"}
  ${14}    | ${10}    | ${0.1741319335950498} | ${14}  | ${"README of a workforce library"}
  ${12.5}  | ${10}    | ${0.359761235544}     | ${12}  | ${"incomplete gamma integral, 40 digits"}
`("Erlang C of $agents agents and $load erlangs ($from)", (row: Record<string, number>) => {
  expect(waitProbability(agents(row["agents"] ?? 0), erlangs(row["load"] ?? 0))).toBeCloseTo(
    row["expected"] ?? NaN,
    row["digits"],
  );
});

test("ln of Erlang C of 10,000 agents and 9,000 erlangs is -56.8266885378 (Mathematica)", () => {
  expect(Math.log(waitProbability(agents(10_000), erlangs(9000)))).toBeCloseTo(-56.8266885378, 9);
});

test("14 agents, 100 calls of 180 s in half an hour (README of a workforce library, and an R package)", () => {
  const found = service(14, 10, 180, 20);
  expect(found.serviceLevel.offered).toBeCloseTo(0.8883500191794669, 14);
  expect(found.meanWait).toBeCloseTo(7.83593701177724, 12);
  expect(found.occupancy).toBeCloseTo(10 / 14, 15);
});

test.each`
  agents | level   | asa     | abandoned
  ${58}  | ${19.3} | ${250}  | ${6.29}
  ${64}  | ${83.7} | ${10.4} | ${2.32}
  ${68}  | ${95.3} | ${2.6}  | ${0.97}
  ${72}  | ${98.8} | ${0.6}  | ${0.34}
`(
  "$agents agents, 400 calls of 257 s in half an hour, as a hosted calculator shows them",
  (row: Record<string, number>) => {
    const load = (400 * 257) / 1800;
    const without = service(row["agents"] ?? 0, load, 257, 20);
    expect(100 * without.serviceLevel.offered).toBeCloseTo(row["level"] ?? NaN, 1);
    expect(Math.abs(without.meanWait - (row["asa"] ?? NaN))).toBeLessThan(0.1);
    expect(100 * service(row["agents"] ?? 0, load, 257, 20, 60).abandonment).toBeCloseTo(row["abandoned"] ?? NaN, 2);
  },
);

test("50 agents, 48 calls a minute of a minute, patience two minutes (Mandelbaum and Zeltyn's table; digits with 40-digit arithmetic)", () => {
  const found = service(50, 48, 60, 20, 120);
  expect(found.abandonment).toBeCloseTo(0.0309122491622, 12);
  expect(found.meanWait).toBeCloseTo(3.70946989946, 10);
  expect(found.occupancy).toBeCloseTo(0.930324240804, 12);
  expect(found.waitingContacts).toBeCloseTo(2.96757591957, 10);
});

test.each([
  [9, 0.17955929],
  [10, 0.12735028],
  [11, 0.08627226],
  [12, 0.05563469],
  [13, 0.0340701],
  [14, 0.01978727],
  [15, 0.01089631],
])("%d agents, 120 calls an hour of 280 s, patience 100 s, lose %d (README of an R package)", (n, lost) =>
  expect(service(n, (120 * 280) / 3600, 280, 20, 100).abandonment).toBeCloseTo(lost, 8),
);

test("the five service levels of 12 agents (40 digits, confirmed by a simulation of two million calls)", () => {
  const { serviceLevel, waitProbability: wait, abandonment, meanWait, occupancy } = service(12, 10, 180, 20, 300);
  expect(serviceLevel.offered).toBeCloseTo(0.772279307716, 12);
  expect(serviceLevel.virtual).toBeCloseTo(0.775633478146, 12);
  expect(serviceLevel.handled).toBeCloseTo(0.790103551598, 12);
  expect(serviceLevel.patient).toBeCloseTo(0.786294411062, 12);
  expect(serviceLevel.answered).toBeCloseTo(0.806735889566, 12);
  expect([wait, abandonment, occupancy]).toEqual([
    expect.closeTo(0.331802035544, 12),
    expect.closeTo(0.0427111056986, 12),
    expect.closeTo(0.797740745251, 12),
  ]);
  expect(meanWait).toBeCloseTo(0.213555528493 * 60, 10);
});

test("patience equal to handling time makes the number in the system a Poisson law: P(Poisson(5) ≥ 7)", () => {
  expect(service(7, 5, 60, 30, 60).waitProbability).toBeCloseTo(0.237816537027, 12);
});

test.each`
  load                  | handling | answer | target | patience    | expected | from
  ${10}                 | ${180}   | ${20}  | ${0.8} | ${Infinity} | ${14}    | ${"README of a workforce library"}
  ${50}                 | ${180}   | ${10}  | ${0.9} | ${Infinity} | ${59}    | ${"hosted calculator"}
  ${(250 * 330) / 3600} | ${330}   | ${30}  | ${0.8} | ${Infinity} | ${28}    | ${"published worked example"}
  ${1000}               | ${180}   | ${20}  | ${0.8} | ${180}      | ${928}   | ${"direct birth–death sums: 927 miss the target"}
  ${50 / 12}            | ${300}   | ${20}  | ${0.8} | ${Infinity} | ${7}     | ${"table of pooling, 40 digits"}
  ${400 / 12}           | ${300}   | ${20}  | ${0.8} | ${Infinity} | ${39}    | ${"table of pooling, 40 digits"}
  ${1600 / 12}          | ${300}   | ${20}  | ${0.8} | ${Infinity} | ${142}   | ${"table of pooling, 40 digits"}
`(
  "$load erlangs, $target within $answer s, patience $patience s: $expected agents ($from)",
  (row: Record<string, number>) => {
    expect(staff(row["load"] ?? 0, row["handling"] ?? 0, row["answer"] ?? 0, row["target"] ?? 0, row["patience"])).toBe(
      row["expected"],
    );
  },
);

test("limits on occupancy and abandonment: 13 agents (guide of a workforce library)", () => {
  expect(
    agentsNeeded({ ...question(10, 180, 20, 0.8, 300), maxOccupancy: fraction(0.85), maxAbandonment: fraction(0.05) }),
  ).toBe(13);
});

test("13.037206 fractional agents (40 digits)", () => {
  const found = fractionalAgentsNeeded(question(10, 180, 20, 0.8));
  expect(found.kind === "agents" ? found.agents : NaN).toBeCloseTo(13.037206, 6);
});

test.each([
  [10, 0.01, 18],
  [708, 0.01, 736],
])("%d erlangs at %d blocked take %d lines (public unit tests)", (load, blocked, lines) => {
  expect(linesNeeded(erlangs(load), fraction(blocked))).toBe(lines);
});

test.each([
  [1, 0.01010101],
  [5, 1.3607868],
  [10, 4.4611769],
  [15, 8.1080428],
  [20, 12.030615],
  [50, 37.901398],
  [100, 84.064159],
])("%d lines carry %d erlangs at 1 % (published Erlang B tables)", (lines, load) =>
  expect(blockingProbability(agents(lines), erlangs(load))).toBeCloseTo(0.01, 8),
);

test("capacity undoes the service level", () => {
  const found = loadCapacity({
    agents: agents(14),
    handling: seconds(180),
    answer: seconds(20),
    target: fraction(0.8883500191794669),
  });
  expect(found.kind === "load" ? found.load : NaN).toBeCloseTo(10, 12);
});

test("redials: 12 agents, 10 erlangs of first attempts, half of those who give up return (fixed point, computed elsewhere)", () => {
  const found = loadWithRedials({
    agents: agents(12),
    load: erlangs(10),
    handling: seconds(180),
    patience: seconds(300),
    redial: fraction(0.5),
    reconnect: fraction(0),
  });
  expect(found.kind).toBe("settled");
  const load = found.kind === "settled" ? found.load : erlangs(0);
  expect(load / 3).toBeCloseTo(3.4159612, 7);
  const { abandonment, serviceLevel } = serviceMeasures({
    agents: agents(12),
    load,
    handling: seconds(180),
    answer: seconds(20),
    patience: seconds(300),
  });
  expect(abandonment).toBeCloseTo(0.0483775, 7);
  expect(serviceLevel.offered).toBeCloseTo(0.745602, 6);
});

test.each`
  cv      | expected
  ${0.05} | ${[0.7839, 0.8806, 0.9365, 0.9676, 0.9841]}
  ${0.1}  | ${[0.7475, 0.8558, 0.9205, 0.9576, 0.9782]}
  ${0.2}  | ${[0.6434, 0.7592, 0.8451, 0.9042, 0.9427]}
`(
  "forecast uncertainty $cv on 13 to 17 agents (Gamma mix, computed elsewhere)",
  ({ cv, expected }: { cv: number; expected: number[] }) => {
    const found = [13, 14, 15, 16, 17].map(
      (n) =>
        uncertainService({
          agents: agents(n),
          load: erlangs(10),
          handling: seconds(180),
          answer: seconds(20),
          patience: seconds(Infinity),
          definition: "offered",
          uncertainty: ratio(cv),
        }).serviceLevel,
    );
    expect(found.map((level) => level.toFixed(4))).toEqual(expected.map((level) => level.toFixed(4)));
  },
);
