const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { dirname, join, sep } = require("node:path");
const { sources } = require("webpack");

const FILE = "third-party-notices.txt";
/** Licences under which a package may go out with the add-in, whoever it is given to. */
const PERMISSIVE = /^\(?(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD)( (OR|AND) [\w.-]+)*\)?$/;
/** The bundler's own code stands around the modules of every script. */
const BUNDLER = dirname(require.resolve("webpack/package.json"));

/** Writes the licence of every package of which a part ships, as the build itself counts them; what may not ship ends the build. */
function thirdPartyNotices() {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("notices", (compilation) => {
        const stage = compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: "notices", stage }, () => {
          const folders = new Set([BUNDLER, ...shippedFiles(compilation).map(packageFolder)]);
          folders.delete(null);
          const notices = [...folders].map(noticeOf).sort((a, b) => (a.title < b.title ? -1 : 1));
          for (const { title, fault } of notices)
            if (fault !== null) compilation.errors.push(new Error(`${FILE}: ${title}: ${fault}`));
          const text = notices.map(({ title, licence }) => `${title}\n\n${licence.trim()}\n`);
          compilation.emitAsset(FILE, new sources.RawSource(text.join(`\n${"-".repeat(80)}\n\n`)));
        });
      });
    },
  };
}

/** The files whose text is in a chunk: those of joined modules too, and none that nobody asked anything of. */
function shippedFiles({ modules, chunkGraph }) {
  return [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .flatMap(({ resource }) => (typeof resource === "string" ? [resource.replace(/\?.*$/, "")] : []));
}

/** The folder of the package a file belongs to; null for a file of ours. */
function packageFolder(file) {
  const inside = `${sep}node_modules${sep}`;
  const at = file.lastIndexOf(inside);
  if (at < 0) return null;
  const [first, second] = file.slice(at + inside.length).split(sep);
  return join(file.slice(0, at + inside.length), first, first.startsWith("@") ? second : "");
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const title = `${name} ${version} (${license})`;
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file))
    .sort();
  const licence = texts.map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n")).join("\n");
  const fault = PERMISSIVE.test(license ?? "") ? null : `the licence ${license} is none under which it may ship`;
  const holder = typeof author === "string" ? author : (author?.name ?? name);
  // Some packages name a licence and leave its text out.
  return { title, fault, licence: existsSync(folder) && licence !== "" ? licence : `${license}, ${holder}` };
}

module.exports = { thirdPartyNotices };
