import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import type { ValidateFunction } from "ajv/dist/2020";

const FOLDER = join(__dirname, "..", "..", "docs", "schemas");
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const known = new Map<string, ValidateFunction>();

/** What a document that the command line wrote does not keep of its published schema; a document that names another schema does not keep this one. */
export function schemaFaults(command: string, document: unknown): readonly string[] {
  const validate =
    known.get(command) ??
    ajv.compile(JSON.parse(readFileSync(join(FOLDER, `${command}.schema.json`), "utf8")) as object);
  known.set(command, validate);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ""} ${JSON.stringify(params)}`,
  );
}
