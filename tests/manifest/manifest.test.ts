import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsJson } from "../../src/functions";
import {
  attribute,
  elements,
  faults,
  FRENCH,
  locales,
  MANIFEST,
  parse,
  resids,
  resources,
  ROOT,
} from "./support/manifest";

const manifest = parse(MANIFEST);
const known = resources(manifest);

/** Width and height in the header of a PNG: after its signature and the name of its first chunk, four bytes each. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function fileOf(address: string): string {
  return join(ROOT, new URL(address).pathname);
}

test("keeps the platform's rules", () => {
  expect(faults(manifest)).toEqual([]);
});

describe("the alarm rings", () => {
  test.each([
    [
      "a resid that names nothing",
      (text: string) => text.replace('resid="Open.Tip"', 'resid="Open.Tipp"'),
      "Open.Tipp: names no resource",
    ],
    [
      "two runtimes",
      (text: string) =>
        text.replace(
          '<Runtime resid="Page.Url" lifetime="long"/>',
          '<Runtime resid="Page.Url" lifetime="long"/><Runtime resid="Support.Url"/>',
        ),
      "2 runtimes in place of one",
    ],
    [
      "a pane on another page",
      (text: string) => text.replace('<FunctionFile resid="Page.Url"/>', '<FunctionFile resid="Support.Url"/>'),
      "Support.Url: not the runtime's page",
    ],
    [
      "a label too long",
      (text: string) => text.replace('Value="Ouvrir"', `Value="${"o".repeat(126)}"`),
      "Open.Label: 126 characters",
    ],
    [
      "a string left in English",
      (text: string) => text.replace(/<bt:Override Locale="fr-FR" Value="Ouvrir"\/>/, ""),
      "Open.Label: not said in French",
    ],
  ])("%s", (_what, spoil, fault) => {
    const spoilt = spoil(MANIFEST);
    expect(spoilt).not.toBe(MANIFEST);
    expect(faults(parse(spoilt))).toContain(fault);
  });
});

test("icons exist, at the size they are declared for", () => {
  const images = elements(manifest, "Image").filter((image) => image.hasAttribute("resid"));
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) {
    const resource = known.get(attribute(image, "resid"));
    if (resource === undefined) throw new RangeError("names no resource");
    const size = Number(attribute(image, "size"));
    expect(pngSize(fileOf(attribute(resource.element, "DefaultValue")))).toEqual({ width: size, height: size });
  }
  for (const [element, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const [icon] = elements(manifest, element);
    if (icon === undefined) throw new RangeError(`no ${element}`);
    expect(pngSize(fileOf(attribute(icon, "DefaultValue")))).toEqual({ width: size, height: size });
  }
});

test("groups and buttons have the sizes that Excel asks for, those of scaled screens among them", () => {
  for (const icon of elements(manifest, "Icon")) {
    expect([...icon.children].map((image) => attribute(image, "size"))).toEqual([
      "16",
      "20",
      "24",
      "32",
      "40",
      "48",
      "64",
      "80",
    ]);
  }
});

test("asks for the shared runtime and an Excel that the perpetual version of 2021 has", () => {
  const sets = elements(manifest, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.13", "CustomFunctionsRuntime 1.3"]);
});

test("every address is https and on one origin, so that one replacement moves them all", () => {
  const addresses = [...MANIFEST.matchAll(/"(https?:\/\/[^"]+)"/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !/schemas\.microsoft\.com|w3\.org/.test(address));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
});

test("locales are whole ones, and only French beside English, in France and in Quebec with the same words", () => {
  const overrides = elements(manifest, "Override").map((override) => attribute(override, "Locale"));
  expect(new Set(overrides)).toEqual(new Set(FRENCH));
  for (const element of new Set(elements(manifest, "Override").map(({ parentElement }) => parentElement))) {
    const values = [...(element?.children ?? [])].map((override) => attribute(override, "Value"));
    expect([values.length, new Set(values).size]).toEqual([2, 1]);
  }
  for (const spoken of ["DisplayName", "Description"]) {
    const [element] = elements(manifest, spoken);
    expect(element === undefined ? [] : locales(element)).toEqual(FRENCH);
  }
});

test("the name is short enough for a ribbon and the description for the store", () => {
  const of = (name: string): string[] =>
    elements(manifest, name)
      .filter((element) => element.hasAttribute("DefaultValue"))
      .flatMap((element) => [
        attribute(element, "DefaultValue"),
        ...[...element.children].map((each) => attribute(each, "Value")),
      ]);
  expect(of("DisplayName").every(({ length }) => length <= 125)).toBe(true);
  expect(of("Description").every(({ length }) => length <= 250)).toBe(true);
});

test("each button's function is one that the page offers", () => {
  const offered = readFileSync(join(ROOT, "src/entry/page/offer-commands.ts"), "utf8");
  const names = elements(manifest, "FunctionName").map(({ textContent }) => textContent);
  expect(names).toEqual(["recommend"]);
  for (const name of names) expect(offered).toContain(`actions.associate("${name}"`);
});

test("the functions are described alike in both languages, in another's words", () => {
  const [english, french] = [functionsJson("en", "https://example.com"), functionsJson("fr", "https://example.com")];
  expect(french.functions.map(({ id }) => id)).toEqual(english.functions.map(({ id }) => id));
  expect(new Set(english.functions.map(({ id }) => id)).size).toBe(english.functions.length);
  for (const { id, helpUrl } of [...english.functions, ...french.functions]) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]*$/);
    expect(helpUrl).toMatch(/^https:\/\/example\.com\//);
  }
  expect(resids(manifest).map(({ resid }) => resid)).toContain("Functions.Metadata");
});

test("the page asks again for what the manifest asks for, and says so where it is missing", () => {
  const page = readFileSync(join(ROOT, "src/entry/taskpane.tsx"), "utf8");
  const asked = [...page.matchAll(/\["(\w+)", "([\d.]+)"\]/g)].map(([, set, version]) => `${set} ${version}`);
  const sets = elements(manifest, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  expect(asked).toEqual(sets.filter((set) => !set.startsWith("CustomFunctions")));
});

test("the functions are described in French to France and to Quebec", () => {
  const french = [...MANIFEST.matchAll(/<bt:Override Locale="([^"]+)" Value="[^"]*\/functions-fr\.json"\/>/g)];
  expect(french.map(([, locale]) => locale)).toEqual([...FRENCH]);
});
