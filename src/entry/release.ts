/** Makes a release: `npm run release -- --host https://addins.example.com [--out FOLDER]`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { phrase } from "../language";
import { speakOutsideExcel } from "../language/outside-excel";
import { archive, sha256 } from "./release/archive";
import { releaseFiles } from "./release/release-files";
import { starterProgram } from "./release/starter-program";
import { HostRefused, hostOf } from "./release/with-host";

const ROOT = join(__dirname, "..", "..");

function release(given: readonly string[]): void {
  const { host, out } = optionsIn(given);
  const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--env", "workbench"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  speakOutsideExcel();
  const { name, files } = releaseFiles({
    root: ROOT,
    addIn: join(ROOT, "dist"),
    workbench: join(ROOT, "build", "workbench"),
    starter: starterProgram(ROOT),
    host,
    short: { en: phrase("en", "release.short"), fr: phrase("fr", "release.short") },
  });
  const bytes = archive(files);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.zip`), bytes);
  writeFileSync(join(out, `${name}.zip.sha256`), `${sha256(bytes)}  ${name}.zip\n`);
  console.log(`${join(out, `${name}.zip`)}: ${files.size} files, for ${host}\nSHA-256 ${sha256(bytes)}`);
}

function optionsIn(args: readonly string[]): { readonly host: string; readonly out: string } {
  const options = { host: { type: "string" }, out: { type: "string" } } as const;
  const { values } = parseArgs({ args: [...args], options, strict: false });
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined) throw new HostRefused(`--${unknown} is not an option. Accepted: --host, --out.`);
  const { host, out } = values;
  if (typeof host !== "string")
    throw new HostRefused("Say where the add-in will be served: --host https://addins.example.com");
  return { host: hostOf(host), out: typeof out === "string" ? out : join(ROOT, "build", "release") };
}

try {
  release(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof HostRefused)) throw cause;
  console.error(cause.message);
  process.exitCode = 2;
}
