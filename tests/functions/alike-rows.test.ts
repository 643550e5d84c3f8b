import { hostFunctions } from "../../src/functions";
import { referenceEntries } from "../../src/functions/reference-page";
import { speakOutsideExcel } from "../../src/language/outside-excel";

speakOutsideExcel();

const contacts = (count: number, each: (row: number) => number): number[][] =>
  Array.from({ length: count }, (_, row) => [each(row)]);

/** Processor seconds that no machine needs unless something hangs; `npm run bench` tells what it takes. */
const HANGING = 30;

test("rows that are alike are answered once: 20,000 with patience and uncertainty", () => {
  const agents = hostFunctions("en").find(({ name }) => name === "OUTSOURCE.AGENTS");
  const asked = (column: number[][]): unknown =>
    agents?.run([column, 300, 0.8, 20, 60, 30, null, null, null, 0.1, null]);
  const few = asked([[10], [40]]) as number[][];
  const began = process.cpuUsage();
  const many = asked(contacts(20_000, (row) => (row % 2 === 0 ? 10 : 40))) as number[][];
  const { user } = process.cpuUsage(began);
  expect(many).toHaveLength(20_000);
  expect(few[0]).not.toEqual(few[1]);
  expect(many.every((row, at) => row[0] === few[at % 2]?.[0])).toBe(true);
  expect(user / 1e6).toBeLessThan(HANGING);
});

test("rows that differ in everything: 10,000 with patience and uncertainty, of each function, all answered", () => {
  const spread = (from: number, to: number, stride: number) =>
    contacts(10_000, (row) => from + (to - from) * ((row * stride) % 1));
  const terms = [spread(180, 480, 0.618), spread(60, 300, 0.733), spread(0.05, 0.35, 0.419)] as const;
  const [handling, patience, uncertainty] = terms;
  const volumes = spread(20, 520, 0.271);
  const timed = (id: string, args: readonly unknown[]): number => {
    const declared = hostFunctions("en").find(({ name }) => name === `OUTSOURCE.${id}`);
    const began = process.cpuUsage();
    const rows = declared?.run(args) as number[][];
    const { user } = process.cpuUsage(began);
    expect(rows.every(([value]) => typeof value === "number")).toBe(true);
    return user / 1e6;
  };
  expect(timed("AGENTS", [volumes, handling, 0.8, 20, patience, 30, null, null, null, uncertainty, null])).toBeLessThan(
    HANGING,
  );
  const inFractions = [volumes, handling, 0.8, 20, patience, 30, null, null, null, uncertainty, false];
  expect(timed("AGENTS", inFractions)).toBeLessThan(HANGING);
  const agents = contacts(10_000, (row) => 10 + (row % 90));
  expect(timed("SERVICELEVEL", [agents, volumes, handling, 20, patience, 30, null, uncertainty])).toBeLessThan(HANGING);
  const parts = contacts(10_000, (row) => 10.5 + (row % 90));
  expect(timed("SERVICELEVEL", [parts, volumes, handling, 20, patience, 30, null, uncertainty])).toBeLessThan(HANGING);
});

test("a million cells of one formula say why they are not answered, and as many as are allowed end", () => {
  const erlangB = hostFunctions("en").find(({ name }) => name === "OUTSOURCE.ERLANGB");
  const lines = (count: number) => contacts(count, (row) => 1 + row / 1000);
  expect(() => erlangB?.run([lines(1_000_000), 10])).toThrow(/at most 100,000|100,000 cells/);
  const began = process.memoryUsage().heapUsed;
  const table = erlangB?.run([lines(100_000), 10]) as number[][];
  expect(table).toHaveLength(100_000);
  expect(table.every(([share]) => share !== undefined && share > 0 && share <= 1)).toBe(true);
  expect((process.memoryUsage().heapUsed - began) / 2 ** 20).toBeLessThan(300);
});

test("the reference of every function says what an answer takes and where it ends", () => {
  for (const { id, cost } of referenceEntries("en")) {
    expect(`${id}: ${cost}`).toMatch(/refuses more in words|#N\/A with words/);
  }
});
