import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const ROOM = join(ROOT, "src/emulator");

/** Words that only the product has: its functions, and the tables and things that its users fill in. */
const PRODUCT =
  /outsourc|externalis|call.?centre|\bintake\b|\bagents?\b|\bproviders?\b|\bflows?\b|\boffers?\b|recommendation|\bsaving|\bstaffing\b|salar/i;

function productWordsIn(text: string): readonly string[] {
  return text.split("\n").filter((line) => PRODUCT.test(line));
}

test("the emulator knows nothing of the product: no source and no page of it speaks of what the product does", () => {
  const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter((file) => /\.(ts|md)$/.test(file));
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) =>
    productWordsIn(readFileSync(join(ROOM, file), "utf8")).map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test.each(['const name = "OUTSOURCE.LOAD";', "// the table of flows", 'import { readInputs } from "../intake";'])(
  "the alarm rings for %s",
  (line) => {
    expect(productWordsIn(line)).toEqual([line]);
  },
);

test("the example of its page runs as it stands, and prints what the page says", () => {
  const page = readFileSync(join(ROOM, "README.md"), "utf8");
  const block = (language: string): string => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";
  const folder = mkdtempSync(join(tmpdir(), "emulator-"));
  try {
    const file = join(folder, "example.mts");
    writeFileSync(file, block("ts").replaceAll('from "./', `from "${ROOM}/`));
    const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", file], { cwd: ROOT, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toBe(block("text"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
