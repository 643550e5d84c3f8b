import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import { UNIFIED_SCHEMA } from "../../../src/entry/release/unified-manifest";

const PACKAGE = dirname(require.resolve("@microsoft/app-manifest/package.json"));

/** What a file of a unified manifest does not keep of Microsoft's own schema, as its package holds it; no network is asked. */
export function manifestFaults(kind: "" | ".Localization", data: unknown): readonly string[] {
  const path = join(
    PACKAGE,
    "build",
    "json-schemas",
    "teams",
    `v${UNIFIED_SCHEMA}`,
    `MicrosoftTeams${kind}.schema.json`,
  );
  // Patterns of the one are Unicode’s, those of the other are not.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: kind === "" });
  // Draft 4 by its name; it says nothing that draft 7 reads otherwise.
  const schema = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  delete schema["$schema"];
  const validate = ajv.compile(schema);
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);
}
