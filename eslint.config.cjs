const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");
const units = require("./eslint-rules/units.cjs");

const PURE = ["engine", "language", "workbook", "functions/catalogue", "decision", "intake", "report", "app"].map(
  (room) => `src/${room}/**/*.ts`,
);

/** Syntax the house refuses everywhere in `src`. */
const REFUSED = [
  {
    selector: "ExportDefaultDeclaration",
    message: "Exports are named: the name in the file is the name at the door.",
  },
  {
    selector: "NewExpression[callee.name='Error']",
    message: "Say no in one of the three ways of docs/house-style.md: DomainError, Issue, or a case of the result.",
  },
];

/** A number becomes a quantity only in its constructor, which checks it. */
const BRANDS = [
  ...readFileSync(join(__dirname, "src/engine/quantities.ts"), "utf8").matchAll(/export type (\w+) = Quantity<"/g),
]
  .map(([, name]) => name)
  .concat("Quantity", "Key");
const BRAND_CASTS = {
  selector: `TSAsExpression > TSTypeReference[typeName.name=/^(${BRANDS.join("|")})$/]`,
  message:
    "Make a quantity with its constructor in src/engine/quantities.ts, a key with keyOf: a cast is a promise nobody checks.",
};

/** Rooms in which names have their keys already: whoever folds one there has a second idea of what is the same. */
const KEYED = ["engine", "decision", "report", "app", "functions/catalogue/declarations"].map(
  (room) => `src/${room}/**/*.ts`,
);
const FOLDS =
  "/^(toLowerCase|toUpperCase|toLocaleLowerCase|toLocaleUpperCase|trim|trimStart|trimEnd|normalize|localeCompare)$/";
const FOLDING = {
  selector: `CallExpression[callee.property.name=${FOLDS}]`,
  message: "Names are compared by their keys, which the intake makes once (src/engine/records/key.ts).",
};

const PLATFORM = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "fetch",
  "process",
  "Office",
  "Excel",
  "OfficeExtension",
  "CustomFunctions",
  "performance",
  "setTimeout",
  "setInterval",
];

module.exports = tseslint.config(
  { ignores: ["dist/**", "build/**", "out/**", "node_modules/**", "coverage/**"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...REFUSED, BRAND_CASTS] },
  },
  {
    files: KEYED,
    rules: { "no-restricted-syntax": ["error", ...REFUSED, BRAND_CASTS, FOLDING] },
  },
  {
    // Rooms whose fields and exported functions carry units: add a room when it does.
    files: ["engine", "decision"].map((room) => `src/${room}/**/*.ts`),
    plugins: { house: { rules: { units } } },
    rules: { "house/units": "error" },
  },
  {
    // The two places that make branded values, each after its check.
    files: ["src/engine/quantities.ts", "src/intake/kinds/key-of.ts"],
    rules: { "no-restricted-syntax": ["error", ...REFUSED] },
  },
  {
    files: PURE,
    rules: {
      "no-restricted-globals": [
        "error",
        ...PLATFORM.map((name) => ({ name, message: "This room knows no browser, no Excel, no clock and no chance." })),
        { name: "Date", message: "The date comes in as an argument: this room knows no clock." },
      ],
      "no-restricted-properties": [
        "error",
        {
          object: "Math",
          property: "random",
          message: "The random source comes in as an argument: this room knows no chance.",
        },
      ],
    },
  },
  {
    // Only excel and entry may touch Excel's objects: entry hands them over.
    files: ["src/{emulator,functions,taskpane}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel calls Excel." }],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/{taskpane,workbench,entry}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": "off",
      "max-lines": ["error", { max: 700, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Programs speak to a terminal; benchmarks and generators too.
    files: [
      "src/entry/*.ts",
      "src/cli/*.ts",
      "src/workbench/{serve,start}.ts",
      "src/workbench/server/listen-here.ts",
      "src/emulator/node/**/*.ts",
      "tests/bench/**/*.ts",
      "tests/support/compare-outputs.ts",
      "tests/reference/**/*.ts",
    ],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.cjs", "*.js", "**/*.mjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
    languageOptions: {
      globals: {
        module: "readonly",
        require: "readonly",
        __dirname: "readonly",
        process: "readonly",
        console: "readonly",
      },
    },
  },
);
