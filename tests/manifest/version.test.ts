import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isAbove, manifestMark, raised, versionIn } from "../../src/entry/manifest-mark";
import type { RecordedManifest } from "../../src/entry/manifest-mark";
import { MANIFEST } from "./support/manifest";

const recorded = JSON.parse(readFileSync(join(__dirname, "recorded.json"), "utf8")) as RecordedManifest;

test("the version is one that Microsoft's validation takes: 1.0 or above, four numbers", () => {
  expect(versionIn(MANIFEST)).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(Number(versionIn(MANIFEST).split(".")[0])).toBeGreaterThanOrEqual(1);
});

test("the manifest and the functions are those of the version (after a change: npm run raise-version)", () => {
  expect(recorded).toEqual({ version: versionIn(MANIFEST), mark: manifestMark(MANIFEST) });
});

describe("the alarm rings", () => {
  test("for a manifest that changed, and not for its version or its layout", () => {
    expect(manifestMark(MANIFEST.replace("Open.Tip", "Open.Help"))).not.toBe(recorded.mark);
    expect(manifestMark(MANIFEST.replace(/<Version>.*<\/Version>/, "<Version>9.0.0.0</Version>"))).toBe(recorded.mark);
    expect(manifestMark(MANIFEST.replaceAll("\n", "\n  "))).toBe(recorded.mark);
  });

  test("and the version goes up by one, unless somebody raised it further", () => {
    expect(versionIn(raised(MANIFEST, "1.0.0.9"))).toBe("1.0.0.10");
    expect(versionIn(raised(MANIFEST.replace(/<Version>.*<\/Version>/, "<Version>1.2.0.0</Version>"), "1.0.0.9"))).toBe(
      "1.2.0.0",
    );
    expect(isAbove("1.10.0.0", "1.9.9.9")).toBe(true);
    expect(isAbove("1.0.0.0", "1.0.0.0")).toBe(false);
  });
});
