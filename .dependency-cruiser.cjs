// The rooms and their doors come from the table in docs/house-style.md, so that the page and the lock cannot part.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const page = readFileSync(join(__dirname, "docs", "house-style.md"), "utf8");
/** The rows of a table of the page: a name in the first column, and what it may import in the last. */
function tableUnder(heading) {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^\| `([a-z/-]+)` \| [^|]* \| ([^|]*) \|$/gm)].map(([, name, doors]) => ({
    name,
    mayImport: doors.trim() === "–" ? [] : doors.split(",").map((door) => door.trim()),
  }));
}

const rooms = tableUnder("Rooms").map(({ name: room, mayImport }) => ({ room, mayImport }));
if (rooms.length < 10) throw new Error("docs/house-style.md: the table of rooms was not found");
const parts = tableUnder("Inside the rooms");
if (parts.length < 5) throw new Error("docs/house-style.md: the table of what lies inside the rooms was not found");

const partRules = parts.map(({ name, mayImport }) => {
  const room = name.slice(0, name.lastIndexOf("/"));
  const part = name.slice(room.length + 1);
  return {
    name: `part-${name.replaceAll("/", "-")}`,
    comment: `src/${name} may import ${mayImport.length > 0 ? mayImport.join(", ") : "no other part"} of ${room} (docs/house-style.md).`,
    severity: "error",
    from: { path: `^src/${name}/` },
    to: { path: `^src/${room}/[^/]+/`, pathNot: [part, ...mayImport].map((each) => `^src/${room}/${each}/`) },
  };
});

const roomRules = rooms
  .filter(({ mayImport }) => !mayImport.includes("every room"))
  .map(({ room, mayImport }) => ({
    name: `room-${room.replace("/", "-")}`,
    comment: `src/${room} may import ${mayImport.length > 0 ? mayImport.join(", ") : "no other room"} (docs/house-style.md).`,
    severity: "error",
    from: { path: `^src/${room}/` },
    to: { path: "^src/", pathNot: [room, ...mayImport].map((each) => `^src/${each}/`) },
  }));

const PURE = "^src/(engine|functions/catalogue|decision|intake|report|app|language|workbook)/";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...partRules,
    {
      name: "no-circular",
      comment: "Modules that need each other are one module, or three.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "intake-reads-before-it-compares",
      comment: "The cross-checks look at what was read; reading knows nothing of them.",
      severity: "error",
      from: { path: "^src/intake/(kinds|schema|headers|reading)/" },
      to: { path: "^src/intake/(cross-checks|template|docs)/" },
    },
    {
      name: "pure-rooms-know-no-platform",
      comment: "The rooms that compute know no browser, no Excel and no Node.",
      severity: "error",
      from: { path: PURE },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-rooms-know-no-platform-packages",
      severity: "error",
      comment: "The rooms that compute know no user interface and no Office client.",
      from: { path: PURE },
      to: { path: "node_modules/(@types/office-js|@microsoft/office-js|react|react-dom|@fluentui|@cj-tech-master)" },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
