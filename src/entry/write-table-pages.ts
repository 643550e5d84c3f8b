import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tablesPage } from "../intake";

// Writes the pages on the input tables from the schema: npm run tables. A test holds them to it.
const docs = join(process.cwd(), "docs");
writeFileSync(join(docs, "tables.md"), tablesPage("en"));
writeFileSync(join(docs, "tableaux.md"), tablesPage("fr"));
