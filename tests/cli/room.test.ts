import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { roomNeeded } from "../../src/cli/room";
import type { keyed } from "../support/keyed";
import { caseOf } from "../support/economics";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

jest.setTimeout(300_000);

const ROOT = join(__dirname, "..", "..");

/** The small case with so many offers for its flow. */
function manyOffers(count: number) {
  const { flows, team, offers } = smallCase();
  const [first = []] = offers.rows;
  const rows = Array.from({ length: count }, (_, at) => [`P${at}`, ...first.slice(1)]);
  return [flows, team, { ...offers, rows }];
}

test("a run of usual size needs no more than it has; many offers for many flows need more, the more there are", () => {
  const inputs = (flows: number, offers: number) => {
    const flow = { channel: "email", handlingTime: 300, languages: [], skills: [] };
    const offer = { provider: "P", pricing: "contact", price: 2, languages: [] };
    return caseOf(
      JSON.parse(
        JSON.stringify({
          flows: Array.from({ length: flows }, (_, at) => ({ ...flow, row: at + 1, name: `F${at}` })),
          offers: Array.from({ length: offers }, (_, at) => ({ ...offer, row: at + 1 })),
        }),
      ) as Parameters<typeof keyed>[0],
    );
  };
  expect(roomNeeded(inputs(50, 10))).toBe(0);
  expect(roomNeeded(inputs(60, 10))).toBeGreaterThan(300);
  expect(roomNeeded(inputs(120, 10))).toBeGreaterThan(roomNeeded(inputs(60, 10)));
});

test("a run that needs more begins anew with more: it answers, and says nothing twice", async () => {
  const folder = mkdtempSync(join(tmpdir(), "room-"));
  writeFileSync(join(folder, "in.xlsx"), await workbookBytes(manyOffers(501)));
  const { code, errors } = await new Promise<{ code: number | null; errors: string }>((resolve) => {
    const run = spawn(process.execPath, [join(ROOT, "command-line.cjs"), "analyse", "in.xlsx", "--json", "run.json"], {
      cwd: folder,
    });
    let said = "";
    run.stderr.on("data", (data: Buffer) => (said += data.toString("utf8")));
    run.on("close", (exit) => resolve({ code: exit, errors: said }));
  });
  expect([code, existsSync(join(folder, "run.json"))]).toEqual([0, true]);
  const lines = errors.trim().split("\n");
  expect(new Set(lines).size).toBe(lines.length);
});
