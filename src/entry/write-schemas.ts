import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentSchemas } from "./schemas/document-schemas";

// Writes the schemas of what the command line gives as JSON, from its types: npm run schemas. A test holds them to it.
const folder = join(process.cwd(), "docs", "schemas");
mkdirSync(folder, { recursive: true });
for (const [file, schema] of documentSchemas(process.cwd())) writeFileSync(join(folder, file), schema);
