import { readFileSync } from "node:fs";
import { openSession, sameThreadAnalyst } from "../../src/app";
import type { Session } from "../../src/app";
import { bytesSource, importCallLog } from "../../src/intake";
import type { WorkbookPlan } from "../../src/workbook";
import { openWorkbook } from "../support/open-workbook";

const TODAY = "2026-11-22";

async function imported(): Promise<WorkbookPlan> {
  const lines = Array.from(
    { length: 60 },
    (_, call) => `2025-01-${String(1 + (call % 28)).padStart(2, "0")},09:15:00,Billing,Y,20,0:04:00`,
  );
  const log = ["Date,Time,Topic,Answered (Y/N),Speed of answer in seconds,AvgTalkDuration", ...lines].join("\n");
  const found = await importCallLog(bytesSource("calls.csv", new TextEncoder().encode(log)), {
    language: "en",
    today: TODAY,
  });
  if (found.kind !== "read") throw new RangeError(found.kind);
  return found.plan;
}

async function sessionOn(xlsx?: Uint8Array): Promise<Session> {
  const { workbook } = await openWorkbook(xlsx === undefined ? {} : { xlsx });
  return openSession({
    workbook,
    analyst: sameThreadAnalyst,
    language: "en",
    today: () => TODAY,
    seed: 1,
    rechecks: true,
    later: () => () => undefined,
  });
}

test("an import names the tables with rows that it would replace", async () => {
  const session = await sessionOn(new Uint8Array(readFileSync("samples/sample-en.xlsx")));
  expect((await session.filledTables(await imported())).map(({ name }) => name)).toEqual([
    "Flows",
    "Volumes",
    "Profiles",
  ]);
  await session.close();
});

test("in a workbook without rows it names none, and afterwards its own", async () => {
  const session = await sessionOn();
  const plan = await imported();
  await session.insertTables(false);
  expect(await session.filledTables(plan)).toEqual([]);
  expect(await session.insertPlan(plan)).toBe(true);
  expect((await session.filledTables(plan)).find(({ name }) => name === "Flows")).toEqual({ name: "Flows", rows: 1 });
  await session.close();
});
