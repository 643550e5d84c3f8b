import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import { EDITIONS, openHost } from "../../src/emulator";
import type { Edition } from "../../src/emulator";
import { connect, loadOfficeClient } from "../../src/emulator/node/load-office-client";
import { knownMembers } from "../../src/emulator/protocol/members";
import { publicMember } from "../../src/emulator/protocol/requirement-set";
import table from "../../src/emulator/protocol/requirement-sets.json";

type Sets = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const minor = (version: string): number => Number(version.split(".")[1]);

/** What each member came with, as @types/office-js has it: its own tag, or that of the class where that is newer. */
function documented(): ReadonlyMap<string, string> {
  const file = createRequire(__filename).resolve("@types/office-js/index.d.ts");
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const setOf = (node: ts.Node): string => {
    const comments = (ts.getLeadingCommentRanges(text, node.pos) ?? []).map(({ pos, end }) => text.slice(pos, end));
    return /\[\s*Api set:\s*ExcelApi\s+([\d.]+)/.exec(comments.join("\n"))?.[1] ?? "1.1";
  };
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node)) found.set(`Excel.${node.name?.text ?? ""}`, setOf(node));
    if (ts.isClassDeclaration(node)) {
      for (const member of node.members) {
        if (member.name === undefined || !(ts.isPropertyDeclaration(member) || ts.isMethodDeclaration(member)))
          continue;
        const name = `${node.name?.text ?? ""}.${member.name.getText()}`;
        const [own, whole] = [setOf(member), setOf(node)];
        const version = minor(own) > minor(whole) ? own : whole;
        const before = found.get(name);
        // Of overloads, the oldest counts.
        if (before === undefined || minor(version) < minor(before)) found.set(name, version);
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  const excel = source.statements.filter((each) => ts.isModuleDeclaration(each) && each.name.text === "Excel");
  excel.forEach((each) => ts.forEachChild(each, visit));
  return found;
}

test("every member that the workbook has is in the set that it is documented for, and no other", () => {
  const sets = documented();
  const wanted = [...knownMembers()].flatMap(([type, names]) =>
    [...names].flatMap((name) => {
      const member = publicMember(type, name);
      return member === null ? [] : [`${member} ${sets.get(member) ?? "in no set"}`];
    }),
  );
  const has = Object.entries(table as Sets).flatMap(([version, kinds]) =>
    Object.entries(kinds).flatMap(([type, names]) => names.map((name) => `${type}.${name} ${version}`)),
  );
  expect(has.toSorted()).toEqual([...new Set(wanted)].toSorted());
  expect(has.length).toBeGreaterThan(400);
});

/** The refusal of one use, by a client that itself lets everything pass, as the one on Microsoft's pages does. */
async function refusedBy(edition: Edition, use: (context: Excel.RequestContext) => void): Promise<unknown> {
  const host = await openHost({ edition });
  const client = loadOfficeClient();
  connect(client, host.bridge);
  return client.Excel.run(async (context) => {
    use(context);
    await context.sync();
  }).then(
    () => null,
    (cause: unknown) => cause,
  );
}

describe("what an older Excel lacks is refused by its name, also where the client asks for it", () => {
  const at = (version: string): Edition => ({ ...EDITIONS["perpetual-2021"], sets: { ExcelApi: version } });
  const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem("Sheet1");

  test.each<[string, string, string, (context: Excel.RequestContext) => void]>([
    [
      "a method",
      "Worksheet.getNextOrNullObject",
      "1.5",
      (context) => void sheetOf(context).getNextOrNullObject().load("name"),
    ],
    [
      "a property that is set",
      "Worksheet.showGridlines",
      "1.8",
      (context) => {
        sheetOf(context).showGridlines = false;
      },
    ],
    ["a property that is read", "Workbook.readOnly", "1.8", (context) => context.workbook.load("readOnly")],
    [
      "an event",
      "TableCollection.onChanged",
      "1.7",
      (context) => void context.workbook.tables.onChanged.add(() => Promise.resolve()),
    ],
    [
      "a way to an object",
      "Worksheet.pageLayout",
      "1.9",
      (context) => {
        sheetOf(context).pageLayout.orientation = "Landscape";
      },
    ],
  ])("%s: %s", async (_what, member, version, use) => {
    const older = `1.${minor(version) - 1}`;
    expect(await refusedBy(at(older), use)).toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining(`${member} came with ExcelApi ${version}`) as unknown,
    });
    expect(await refusedBy(at(version), use)).toBeNull();
  });

  test("what the workbook does not know at all is refused by its name too", async () => {
    const use = (context: Excel.RequestContext): void => void sheetOf(context).getRange("A1").getDependents();
    expect(await refusedBy(EDITIONS["microsoft-365"], use)).toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.getDependents") as unknown,
    });
  });

  test("where all properties are asked for, the newer ones are left out", async () => {
    const use = (context: Excel.RequestContext): void => void sheetOf(context).load();
    expect(await refusedBy(at("1.1"), use)).toBeNull();
  });
});

describe("one undo group for a run", () => {
  test.each`
    edition             | answer
    ${"perpetual-2021"} | ${"ApiNotFound"}
    ${"perpetual-2024"} | ${"ApiNotFound"}
    ${"microsoft-365"}  | ${null}
    ${"web"}            | ${null}
  `("$edition: $answer", async ({ edition, answer }: { edition: keyof typeof EDITIONS; answer: string | null }) => {
    const host = await openHost({ edition: EDITIONS[edition] });
    const client = loadOfficeClient(host.supports);
    connect(client, host.bridge);
    const run = client.Excel.run({ mergeUndoGroup: true }, (context) => context.sync());
    const said = await run.then(
      () => null,
      (cause: { code: string; message: string }) => cause,
    );
    expect(said?.code ?? null).toBe(answer);
    if (said !== null) expect(said.message).toContain("mergeUndoGroup");
    expect(host.counters.syncs).toBe(answer === null ? 1 : 0);
  });
});
