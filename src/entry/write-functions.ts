/** Writes the reference pages of the functions into docs: `npm run functions`. A test fails while they are not current. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { referenceMarkdown } from "../functions";

const docs = join(__dirname, "..", "..", "docs");
writeFileSync(join(docs, "functions.md"), referenceMarkdown("en"));
writeFileSync(join(docs, "fonctions.md"), referenceMarkdown("fr"));
console.log("docs/functions.md, docs/fonctions.md");
