import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import ts from "typescript";
import { documentSchemas } from "../../../src/entry/schemas/document-schemas";
import { NoSchema, schemaMaker } from "../../../src/entry/schemas/json-schema";
import type { JsonSchema } from "../../../src/entry/schemas/json-schema";

jest.setTimeout(120_000);

const ROOT = join(__dirname, "..", "..", "..");
const FOLDER = join(ROOT, "docs", "schemas");

test("the published schemas are those of the types: npm run schemas", () => {
  const made = documentSchemas(ROOT);
  expect(readdirSync(FOLDER).filter((name) => name.endsWith(".json"))).toEqual([...made.keys()].sort());
  for (const [name, schema] of made) expect([name, readFileSync(join(FOLDER, name), "utf8")]).toEqual([name, schema]);
});

test("each is a schema by the dialect that it names, and is called by its command and its version", () => {
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith(".json"))) {
    const schema = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as { $schema: string; $id: string };
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toMatch(new RegExp(`^urn:outsource-addin:${name.split(".")[0] ?? ""}:\\d+\\.\\d+$`));
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    expect([name, ajv.validateSchema(schema), ajv.errors]).toEqual([name, true, null]);
  }
});

/** The schema of the type `Made` in a text of TypeScript. */
function schemaIn(text: string): JsonSchema {
  const host = ts.createCompilerHost({});
  const file = ts.createSourceFile("made.ts", text, ts.ScriptTarget.ES2022, true);
  const given: ts.CompilerHost = {
    ...host,
    getSourceFile: (name, ...rest) => (name === "made.ts" ? file : host.getSourceFile(name, ...rest)),
  };
  const program = ts.createProgram(["made.ts"], { strict: true, exactOptionalPropertyTypes: true, types: [] }, given);
  const checker = program.getTypeChecker();
  const made = file.statements.find((each) => ts.isTypeAliasDeclaration(each) && each.name.text === "Made");
  if (made === undefined) throw new Error("no type Made");
  return schemaMaker(checker)(checker.getTypeAtLocation(made));
}

describe("a type as a schema", () => {
  test("keeps words, units, lists, what may be absent, and comments", () => {
    const schema = schemaIn(`
      /** Money a year. */
      type MoneyPerYear = number & { readonly unit: "money" };
      /** Who takes part. */
      interface Part {
        /** As written. */
        name: string;
        share?: number;
      }
      type Made = { cost: MoneyPerYear | null; word: "a" | "b"; yes: boolean; parts: readonly Part[]; pair: [number, string] };
    `);
    const part = { properties: { name: { type: "string", description: "As written." }, share: { type: "number" } } };
    expect(schema).toMatchObject({
      additionalProperties: false,
      required: ["cost", "word", "yes", "parts", "pair"],
      properties: {
        cost: { anyOf: [{ $ref: "#/$defs/MoneyPerYear" }, { type: "null" }] },
        word: { enum: ["a", "b"] },
        yes: { type: "boolean" },
        parts: { type: "array", items: { $ref: "#/$defs/Part" } },
        pair: { prefixItems: [{ type: "number" }, { type: "string" }], items: false },
      },
      $defs: {
        MoneyPerYear: { type: "number", description: "Money a year." },
        Part: { ...part, required: ["name"], additionalProperties: false, description: "Who takes part." },
      },
    });
  });

  test("keeps names that are not known beforehand, and those that begin alike", () => {
    expect(schemaIn("type Made = { [name: string]: number };")).toEqual({
      type: "object",
      additionalProperties: { type: "number" },
    });
    const schema = schemaIn("type Made = { week: number } & { [each: `volume:${string}`]: number };");
    expect(schema).toMatchObject({
      patternProperties: { "^volume:": { type: "number" } },
      additionalProperties: false,
    });
  });

  test.each(["unknown", "() => void", "any", "bigint"])("of %s there is none, and the member is named", (type) => {
    expect(() => schemaIn(`type Made = { a: { b: ${type} } };`)).toThrow(NoSchema);
    expect(() => schemaIn(`type Made = { a: { b: ${type} } };`)).toThrow(/^\.a\.b: /);
  });
});
