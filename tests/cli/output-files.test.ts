import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync, lstatSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputRefused } from "../../src/cli/exit";
import { writeOutputFiles } from "../../src/cli/output-files";

const fresh = (): string => mkdtempSync(join(tmpdir(), "outputs-"));

test("both files land, or neither: the one that could have been written is as it was", () => {
  const folder = fresh();
  const [book, data] = [join(folder, "book.xlsx"), join(folder, "run.json")];
  writeFileSync(book, "before");
  mkdirSync(data);
  const both = [
    { path: book, content: "after" },
    { path: data, content: "{}" },
  ];
  expect(() => writeOutputFiles(both)).toThrow(InputRefused);
  expect(readFileSync(book, "utf8")).toBe("before");
  expect(readdirSync(folder).sort()).toEqual(["book.xlsx", "run.json"]);
});

test("a link is written through", () => {
  const folder = fresh();
  writeFileSync(join(folder, "real.json"), "before");
  symlinkSync("real.json", join(folder, "link.json"));
  writeOutputFiles([{ path: join(folder, "link.json"), content: "after" }]);
  expect(lstatSync(join(folder, "link.json")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "real.json"), "utf8")).toBe("after");
});

test("what a killed run left is swept up, and a file it had taken away is put back", () => {
  const folder = fresh();
  // No process has the number 0x7fffffff: Linux and macOS end well below.
  writeFileSync(join(folder, "a.json.2147483647.part"), "half");
  writeFileSync(join(folder, "a.json.2147483647.old.part"), "whole");
  writeFileSync(join(folder, "b.json.1.part"), "of another file");
  const target = join(folder, "a.json");
  mkdirSync(join(folder, "b"));
  writeOutputFiles([{ path: target, content: "after" }]);
  expect(readFileSync(target, "utf8")).toBe("after");
  expect(readdirSync(folder).sort()).toEqual(["a.json", "b", "b.json.1.part"]);
});
