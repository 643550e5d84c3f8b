import { enOnReference } from "./en/on-reference";
import { frOnReference } from "./fr/on-reference";
import { sayAlso } from "./text";

/** Lets this program say what only the reference of functions and tables says, and what Excel is told of functions: the build calls it, the page never does. */
export function speakOnReference(): void {
  sayAlso({ en: enOnReference, fr: frOnReference });
}
