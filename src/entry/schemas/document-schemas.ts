import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { schemaName, SCHEMA_VERSIONS } from "../../cli/documents";
import type { DocumentName } from "../../cli/documents";
import { schemaMaker } from "./json-schema";
import type { JsonSchema } from "./json-schema";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * The schemas of all that the command line gives as JSON, as files by name.
 *
 * @param root - the folder of the sources' package
 */
export function documentSchemas(root: string): ReadonlyMap<string, string> {
  const source = join(root, "src", "cli", "documents.ts");
  const { config } = ts.parseConfigFileTextToJson(
    "tsconfig.json",
    readFileSync(join(root, "tsconfig.json"), "utf8"),
  ) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, types: ["node", "office-js"] },
    root,
  );
  const program = ts.createProgram([source], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(source);
  const documents = file?.statements.find(
    (each): each is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(each) && each.name.text === "Documents",
  );
  if (documents === undefined) throw new TypeError(`accepts an interface Documents in ${source}; found none`);
  const make = schemaMaker(checker);
  const members = checker.getTypeAtLocation(documents).getProperties();
  return new Map(
    members.map((member) => [`${member.name}.schema.json`, schemaText(member, make(checker.getTypeOfSymbol(member)))]),
  );
}

function schemaText({ name }: ts.Symbol, made: JsonSchema): string {
  const document = name as DocumentName;
  const id = schemaName(document);
  const schema = {
    $schema: DIALECT,
    $id: id,
    title: `${document} --json, version ${SCHEMA_VERSIONS[document]}`,
    ...named(made, id),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The document says first which schema it keeps. */
function named(made: JsonSchema, id: string): JsonSchema {
  if (Array.isArray(made["anyOf"])) return { ...made, anyOf: made["anyOf"].map((part: JsonSchema) => named(part, id)) };
  const { properties, required, $defs, type, ...rest } = made as {
    properties: object;
    required: readonly string[];
    $defs?: object;
    type: string;
  };
  return {
    type,
    properties: { schema: { const: id, description: "Names this schema, with its version." }, ...properties },
    required: ["schema", ...required],
    ...rest,
    ...($defs === undefined ? {} : { $defs }),
  };
}
