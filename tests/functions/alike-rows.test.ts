import { hostFunctions } from "../../src/functions";
import { speakOutsideExcel } from "../../src/language/outside-excel";

speakOutsideExcel();

const contacts = (count: number, each: (row: number) => number): number[][] =>
  Array.from({ length: count }, (_, row) => [each(row)]);

test("rows that are alike are answered once: 20,000 with patience and uncertainty within two seconds", () => {
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
  expect(user / 1e6).toBeLessThan(2);
});
