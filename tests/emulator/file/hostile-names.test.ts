import { openHost } from "../../../src/emulator";
import { open } from "../open";
import { cells, plainBook } from "./parts";

const NAMED = cells('<row r="1"><c r="A1"><f>Loop1</f></c><c r="B1"><f>Half1</f></c></row>');
const name = (called: string, formula: string): string => `<definedName name="${called}">${formula}</definedName>`;

// Sixty names, each twice the next, would come to 2⁶⁰ ones; ten come to 1,024.
test("names that stand for each other over and over end, and those that come to something still do", async () => {
  const long = Array.from({ length: 60 }, (_, at) => name(`Loop${at + 1}`, `Loop${at + 2}+Loop${at + 2}`)).join("");
  const short = Array.from({ length: 10 }, (_, at) => name(`Half${at + 1}`, `Half${at + 2}+Half${at + 2}`)).join("");
  const behind = `<definedNames>${long}${name("Loop61", "1")}${short}${name("Half11", "1")}</definedNames>`;
  const began = process.cpuUsage();
  const { host, run } = await open({ xlsx: plainBook({ sheets: { Data: NAMED }, behind }) });
  const shown = host.grid.cells("Data", 0, 0, 1, 2)[0];
  expect(shown?.map(({ value }) => value)).toEqual(["#NUM!", 1024]);
  const value = await run(async (context) => {
    const item = context.workbook.names.getItem("Loop1").load("value");
    await context.sync();
    return item.value as unknown;
  });
  expect(value).toBe("#NUM!");
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(60);
});

test("twenty thousand names are saved in the time of reading them", async () => {
  const names = Array.from({ length: 20_000 }, (_, at) => name(`Name_${at}`, `${at}+1`)).join("");
  const host = await openHost({
    xlsx: plainBook({ sheets: { Data: cells() }, behind: `<definedNames>${names}</definedNames>` }),
  });
  host.grid.edit("Data", 0, 0, "x");
  const began = process.cpuUsage();
  await host.save();
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(60);
});
