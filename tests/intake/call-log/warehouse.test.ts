import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { bytesSource, importCallLog } from "../../../src/intake";
import type { LogSummary } from "../../../src/intake";

jest.setTimeout(60_000);

const PAGE = readFileSync(join(__dirname, "../../../docs/warehouse.md"), "utf8");
const QUERY = /```sql\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? "";

/** Six weeks of calls with two topics: every figure below is asked of the calls themselves, by other queries. */
const CALLS = `
CREATE TABLE calls AS
SELECT
  CASE WHEN n % 3 = 0 THEN 'Orders' ELSE 'Billing' END AS topic,
  TIMESTAMP '2026-03-02 08:00:00' + to_days(CAST((n // 200) % 42 AS INTEGER)) + to_seconds(CAST((n * 7919) % 36000 AS BIGINT)) AS started_at,
  n % 7 <> 0 AS answered,
  CASE WHEN n % 7 <> 0 THEN 120 + (n * 31) % 400 END AS handling_s,
  (n * 13) % 90 AS wait_s
FROM range(8400) AS t(n)`;

async function rows(connection: DuckDBConnection, sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await connection.runAndReadAll(sql)).getRowsJson();
}

function csv(headings: readonly string[], lines: readonly (readonly unknown[])[]): Uint8Array {
  const cell = (value: unknown): string => (value === null ? "" : String(value));
  return new TextEncoder().encode([headings, ...lines].map((line) => line.map(cell).join(",")).join("\n"));
}

test("the query's report, imported, says what the calls say", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(CALLS);
  const answer = await connection.runAndReadAll(QUERY);
  const report = csv(answer.columnNames(), answer.getRowsJson());
  const imported = await importCallLog(bytesSource("intervals.csv", report), { language: "en", today: "2026-11-22" });
  expect(imported.kind).toBe("read");
  const summary = (imported as Extract<typeof imported, { kind: "read" }>).summary as LogSummary;
  expect(summary.plan.shape).toBe("intervals");
  const wanted = await rows(
    connection,
    `SELECT topic, COUNT(*)::INTEGER, SUM(answered::INTEGER)::INTEGER, AVG(CASE WHEN answered THEN handling_s END), AVG(CASE WHEN answered THEN wait_s END)
     FROM calls GROUP BY topic ORDER BY topic`,
  );
  const found = [...summary.topics].sort((a, b) => a.topic.localeCompare(b.topic));
  expect(found).toHaveLength(wanted.length);
  found.forEach((topic, at) => {
    const [name, contacts, answered, handling, wait] = wanted[at] ?? [];
    expect([topic.topic, topic.contacts, topic.answeredContacts]).toEqual([name, Number(contacts), Number(answered)]);
    expect(topic.handling).toBeCloseTo(Number(handling), 6);
    expect(topic.wait).toBeCloseTo(Number(wait), 6);
  });
  expect([summary.from, summary.to]).toEqual(["2026-03-02", "2026-04-12"]);
  // The proof of totals holds the report against what the calls themselves say.
  const intervals = answer.getRowsJson().length;
  const [[contacts, share, handling, waited] = []] = await rows(
    connection,
    `SELECT COUNT(*)::INTEGER, AVG(answered::INTEGER), AVG(CASE WHEN answered THEN handling_s END), AVG(CASE WHEN answered THEN wait_s END) FROM calls`,
  );
  const proved = new Map(summary.proof.map(({ key, values }) => [key, values]));
  expect(proved.get("importLog.proof.lines")).toEqual({ physical: intervals + 1, above: 1, blank: 0, data: intervals });
  expect(proved.get("importLog.proof.counts")).toEqual({
    column: "Calls offered",
    contacts: Number(contacts),
    all: Number(contacts),
    gone: 0,
  });
  expect(proved.get("importLog.proof.answered")?.["share"]).toBeCloseTo(Number(share), 12);
  expect(proved.get("importLog.proof.handling")).toEqual(minutesOf(Number(handling)));
  expect(proved.get("importLog.proof.wait")).toEqual(minutesOf(Number(waited)));
  expect(summary.counted.leftOut.total).toBe(0);
  // Every half-hour of the week has its share of the calls: six whole weeks were observed.
  const halfHours = await rows(
    connection,
    `SELECT topic, (EXTRACT(ISODOW FROM started_at) - 1) * 48 + EXTRACT(HOUR FROM started_at) * 2 + CASE WHEN EXTRACT(MINUTE FROM started_at) < 30 THEN 0 ELSE 1 END,
            COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY topic) FROM calls GROUP BY 1, 2`,
  );
  for (const [topic, half, part] of halfHours)
    expect(found.find((each) => each.topic === topic)?.profile[Number(half)]).toBeCloseTo(Number(part), 9);
  connection.closeSync();
});

test("the headings that other dialects want instead are read as the same fields", async () => {
  const names = /^\| names of columns \|.*\|(.*)\|$/m.exec(PAGE)?.[1] ?? "";
  const headings = [...names.matchAll(/`(\w+)`/g)].flatMap(([, name = ""]) => name);
  expect(headings).toHaveLength(8);
  const lines = Array.from({ length: 20 }, (_, at) => [
    "Orders",
    "2026-03-02",
    `${String(8 + (at >> 1)).padStart(2, "0")}:${at % 2 ? "30" : "00"}`,
    10,
    9,
    1,
    300 + at,
    20,
  ]);
  const imported = await importCallLog(bytesSource("bigquery.csv", csv(headings, lines)), {
    language: "en",
    today: "2026-11-22",
    answers: new Map([["annual-volume", "-"]]),
  });
  const { plan, topics } = (imported as Extract<typeof imported, { kind: "read" }>).summary;
  expect([...plan.columns.keys()].sort()).toEqual([
    "abandonedCount",
    "date",
    "handled",
    "handling",
    "offered",
    "time",
    "topic",
    "wait",
  ]);
  expect(
    topics.map(({ contacts, answeredContacts, handling, wait }) => [contacts, answeredContacts, handling, wait]),
  ).toEqual([[200, 180, 309.5, 20]]);
});

function minutesOf(given: number): { readonly minutes: number; readonly seconds: number } {
  const whole = Math.round(given);
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 };
}
