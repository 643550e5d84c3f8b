/** Raises the manifest's version where the manifest or the functions changed: `npm run raise-version`. A test fails while it was not done. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifestMark, raised, versionIn } from "./manifest-mark";
import type { RecordedManifest } from "./manifest-mark";

const root = join(__dirname, "..", "..");
const [manifestFile, recordFile] = [join(root, "manifest.xml"), join(root, "tests", "manifest", "recorded.json")];
const recorded = JSON.parse(readFileSync(recordFile, "utf8")) as RecordedManifest;
const before = readFileSync(manifestFile, "utf8");

if (manifestMark(before) === recorded.mark) console.log(`The version stays ${versionIn(before)}: nothing changed.`);
else {
  const manifest = raised(before, recorded.version);
  writeFileSync(manifestFile, manifest);
  const record: RecordedManifest = { version: versionIn(manifest), mark: manifestMark(manifest) };
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
  console.log(`The version is ${record.version}.`);
}
