import { SaxesParser } from "saxes";

/** An element of the XML manifest: its name without prefix, what it bears and holds. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ManifestElement[];
  text: string;
}

/** The XML manifest as a tree. */
export function manifestTree(xml: string): ManifestElement {
  const root: ManifestElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ""), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new RangeError("accepts a manifest; received nothing");
  return document;
}

/** Every element of that name, in the order of the document. */
export function elementsOf(element: ManifestElement, name: string): readonly ManifestElement[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => elementsOf(child, name))];
}

/**
 * The only element of that name, or the first.
 *
 * @throws RangeError where there is none
 */
export function elementOf(element: ManifestElement, name: string): ManifestElement {
  const [found] = elementsOf(element, name);
  if (found === undefined) throw new RangeError(`accepts a manifest with an element ${name}; received one without`);
  return found;
}

/** What an element or a resource says: in a locale that it has, else as everywhere. */
export function saidIn(element: ManifestElement, locale: string | null): string {
  const override = element.children.find(
    ({ name, attributes }) => name === "Override" && attributes["Locale"] === locale,
  );
  return override?.attributes["Value"] ?? element.attributes["DefaultValue"] ?? "";
}
