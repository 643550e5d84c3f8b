/**
 * Starts the command line as one bundled file, built anew where any source is newer. Run module by module from its sources it takes three times as long: each
 * call from one file to another then goes through an accessor.
 */
const { readdirSync, renameSync, statSync } = require("node:fs");
const { join } = require("node:path");

const ROOT = __dirname;
const BUNDLE = join(ROOT, "build", "command-line.cjs");

/** When the newest file of a folder was written. */
function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }, 0);
}

function isFresh() {
  const built = statSync(BUNDLE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ["package.json", "package-lock.json"]
    .map((name) => statSync(join(ROOT, name)).mtimeMs)
    .concat(newestIn(join(ROOT, "src")))
    .every((written) => written < built);
}

if (!isFresh()) {
  // Under a name of its own first: two commands may build at once.
  const fresh = `${BUNDLE}.${process.pid}`;
  require("esbuild").buildSync({
    entryPoints: [join(ROOT, "src", "cli", "main.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    outfile: fresh,
    logLevel: "warning",
    external: ["highs"],
  });
  renameSync(fresh, BUNDLE);
}
require(BUNDLE);
