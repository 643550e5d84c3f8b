import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync, lstatSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputRefused } from "../../src/cli/exit";
import { landing, LANDING, RunStopped, STOPPED, WORKING } from "../../src/cli/landing";
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

test("two outputs in one file are refused, and the file is as it was", () => {
  const folder = fresh();
  const path = join(folder, "one.xlsx");
  writeFileSync(path, "before");
  symlinkSync("one.xlsx", join(folder, "link.json"));
  const both = [
    { path, content: "after" },
    { path: join(folder, "link.json"), content: "{}" },
  ];
  expect(() => writeOutputFiles(both)).toThrow(InputRefused);
  expect(readFileSync(path, "utf8")).toBe("before");
  expect(readdirSync(folder).sort()).toEqual(["link.json", "one.xlsx"]);
});

describe("a run and whoever stops it", () => {
  test("what lands is seen to land, and counted", () => {
    const shared = new Int32Array(2);
    expect(landing(() => shared[0], shared)).toBe(LANDING);
    expect([...shared]).toEqual([WORKING, 1]);
    expect(() =>
      landing(() => {
        throw new Error("full disk");
      }, shared),
    ).toThrow("full disk");
    expect([...shared]).toEqual([WORKING, 1]);
  });

  test("a run that was stopped does not begin to write", () => {
    const shared = Int32Array.of(STOPPED, 0);
    expect(() => landing(() => "written", shared)).toThrow(RunStopped);
  });
});
