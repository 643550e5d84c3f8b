import { phrase } from "../../language";
import { dossier } from "./dossier";
import type { DossierParts } from "./dossier";
import { html } from "./html";
import { markdown } from "./markdown";

/** The auditor's file as text. */
export function dossierText(parts: DossierParts, form: "markdown" | "html"): string {
  const document = dossier(parts);
  return form === "markdown"
    ? markdown(document)
    : html(parts.language, phrase(parts.language, "dossier.title"), document);
}
