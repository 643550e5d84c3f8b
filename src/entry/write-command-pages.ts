import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandPage } from "../cli/command-page";
import { speakOutsideExcel } from "../language/outside-excel";

// Writes the pages on the command line: npm run commands. A test holds them to it.
speakOutsideExcel();
const docs = join(process.cwd(), "docs");
writeFileSync(join(docs, "command-line.md"), commandPage("en"));
writeFileSync(join(docs, "ligne-de-commande.md"), commandPage("fr"));
