import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

export const ROOT = join(__dirname, "..", "..", "..");
export const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** A manifest as a tree; a text that is not XML throws. */
export function parse(text: string): Document {
  return new JSDOM(text, { contentType: "text/xml" }).window.document;
}

/** The French that Office may display: it looks for whole locales only. */
export const FRENCH: readonly string[] = ["fr-FR", "fr-CA"];

export function elements(document: Document, name: string): Element[] {
  return [...document.getElementsByTagName("*")].filter(({ localName }) => localName === name);
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new RangeError(`${element.localName} has no ${name}`);
  return value;
}

/** Resources by id, with the kind of list they stand in. */
export function resources(
  document: Document,
): ReadonlyMap<string, { readonly kind: string; readonly element: Element }> {
  const lists = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((kind) =>
    elements(document, kind).map((list) => ({ kind, list })),
  );
  return new Map(
    lists.flatMap(({ kind, list }) =>
      [...list.children].map((element) => [attribute(element, "id"), { kind, element }] as const),
    ),
  );
}

/** Places that name a resource. */
export function resids(document: Document): { readonly resid: string; readonly by: Element }[] {
  return [...document.getElementsByTagName("*")].flatMap((by) => {
    const resid = by.getAttribute("resid");
    return resid === null ? [] : [{ resid, by }];
  });
}

/** What is wrong with a manifest, by the platform's rules; empty where nothing is. */
export function faults(document: Document): string[] {
  const known = resources(document);
  const named = resids(document);
  const runtimes = elements(document, "Runtime").map((runtime) => attribute(runtime, "resid"));
  const pages = ["Page", "Action"].flatMap((parent) =>
    elements(document, parent).flatMap((element) => [...element.getElementsByTagName("SourceLocation")]),
  );
  const mustBeRuntime = [...pages, ...elements(document, "FunctionFile")].map((element) => attribute(element, "resid"));
  const longest = { ShortStrings: 125, LongStrings: 250 } as const;
  return [
    ...named.filter(({ resid }) => !known.has(resid)).map(({ resid }) => `${resid}: names no resource`),
    ...[...known.keys()].filter((id) => id.length > 32).map((id) => `${id}: longer than 32 characters`),
    ...[...known.keys()].filter((id) => !named.some(({ resid }) => resid === id)).map((id) => `${id}: used by nothing`),
    ...(runtimes.length === 1 ? [] : [`${runtimes.length} runtimes in place of one`]),
    ...mustBeRuntime.filter((resid) => resid !== runtimes[0]).map((resid) => `${resid}: not the runtime's page`),
    ...elements(document, "TaskpaneId").map(() => "TaskpaneId: not with a shared runtime"),
    ...[...known].flatMap(([id, { kind, element }]) =>
      kind === "ShortStrings" || kind === "LongStrings"
        ? texts(element)
            .filter((text) => text.length > longest[kind])
            .map((text) => `${id}: ${text.length} characters`)
        : [],
    ),
    ...[...known]
      .filter(
        ([, { kind, element }]) =>
          kind.endsWith("Strings") && speaks(element) && locales(element).join() !== FRENCH.join(),
      )
      .map(([id]) => `${id}: not said in French`),
  ];
}

/** A namespace is the same word in every language. */
function speaks(element: Element): boolean {
  return attribute(element, "id") !== "Functions.Namespace";
}

function texts(element: Element): string[] {
  return [attribute(element, "DefaultValue"), ...[...element.children].map((override) => attribute(override, "Value"))];
}

export function locales(element: Element): string[] {
  return [...element.children]
    .filter(({ localName }) => localName === "Override")
    .map((override) => attribute(override, "Locale"));
}
