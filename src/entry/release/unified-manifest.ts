import { elementOf, elementsOf, manifestTree, saidIn } from "./manifest-words";
import type { ManifestElement } from "./manifest-words";

/** Version of Microsoft's schema: the first in which custom functions work beside a pane. */
export const UNIFIED_SCHEMA = "1.25";

const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${UNIFIED_SCHEMA}`;

/** The locales beside English, and the file of each in the package. */
export const LOCALE_FILES: Readonly<Record<string, string>> = { "fr-FR": "fr-fr.json", "fr-CA": "fr-ca.json" };

/** What the unified manifest says and the XML one does not: a description of at most 80 letters. */
export interface ShortDescriptions {
  readonly en: string;
  readonly fr: string;
}

/**
 * The unified manifest for Microsoft 365 that says what the XML manifest says, with a file of words for each further locale: names of files and their contents.
 *
 * @param xml - the XML manifest, with the host's address in it
 * @throws RangeError where the XML manifest lacks what the other one needs
 */
export function unifiedManifest(xml: string, short: ShortDescriptions): ReadonlyMap<string, string> {
  const document = manifestTree(xml);
  return new Map([
    ["manifest.json", text(manifestOf(document, short.en))],
    ...Object.entries(LOCALE_FILES).map(([locale, file]) => [file, text(wordsOf(document, locale, short.fr))] as const),
  ]);
}

function manifestOf(document: ManifestElement, short: string): object {
  const { page, script, metadata, support } = addresses(document, null);
  const host = new URL(page);
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: UNIFIED_SCHEMA,
    id: elementOf(document, "Id").text,
    version: threeNumbers(elementOf(document, "Version").text),
    name: { short: saidIn(elementOf(document, "DisplayName"), null) },
    description: { short, full: saidIn(elementOf(document, "Description"), null) },
    developer: {
      name: elementOf(document, "ProviderName").text,
      websiteUrl: support,
      privacyUrl: `${support}#privacy`,
      termsOfUseUrl: `${support}#terms`,
    },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#0b5c63",
    localizationInfo: {
      defaultLanguageTag: "en-us",
      additionalLanguages: Object.entries(LOCALE_FILES).map(([locale, file]) => ({
        languageTag: locale.toLowerCase(),
        file,
      })),
    },
    authorization: { permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] } },
    validDomains: [host.host],
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: elementsOf(document, "Set").map(({ attributes }) => ({
            name: attributes["Name"],
            minVersion: attributes["MinVersion"],
          })),
        },
        runtimes: [
          {
            id: "SharedRuntime",
            type: "general",
            lifetime: "long",
            code: { page, script },
            actions: [
              { id: OPEN_PAGE, type: "openPage", view: "pane" },
              ...commandsOf(document).map((id) => ({ id, type: "executeFunction" })),
            ],
            customFunctions: { namespace: namespaceOf(document), metadataUrl: metadata },
          },
        ],
        ribbons: [{ contexts: ["default"], tabs: [tabOf(document)] }],
        getStartedMessages: [
          {
            title: resource(document, elementOf(elementOf(document, "GetStarted"), "Title"), null),
            description: resource(document, elementOf(elementOf(document, "GetStarted"), "Description"), null),
            learnMoreUrl: support,
          },
        ],
      },
    ],
  };
}

/** The sizes that the schema asks for; it has no room for others. */
const ICON_SIZES: readonly number[] = [16, 32, 80];

/** The action that shows the pane; those of commands have the names of their functions. */
const OPEN_PAGE = "open";

/** The words of a locale, by their places in the manifest. */
function wordsOf(document: ManifestElement, locale: string, short: string): object {
  const started = elementOf(document, "GetStarted");
  const say = (element: ManifestElement): string => resource(document, element, locale);
  const extension = "extensions[0]";
  const [tab, group] = [`${extension}.ribbons[0].tabs[0]`, `${extension}.ribbons[0].tabs[0].groups[0]`];
  const controls = elementsOf(document, "Control").flatMap((control, at) => [
    [`${group}.controls[${at}].label`, say(elementOf(control, "Label"))],
    [`${group}.controls[${at}].supertip.title`, say(elementOf(elementOf(control, "Supertip"), "Title"))],
    [`${group}.controls[${at}].supertip.description`, say(elementOf(elementOf(control, "Supertip"), "Description"))],
  ]);
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    "name.short": saidIn(elementOf(document, "DisplayName"), locale),
    "description.short": short,
    "description.full": saidIn(elementOf(document, "Description"), locale),
    [`${tab}.label`]: say(tabLabel(document)),
    [`${group}.label`]: say(elementOf(elementOf(document, "Group"), "Label")),
    ...Object.fromEntries(controls),
    [`${extension}.runtimes[0].customFunctions.metadataUrl`]: addresses(document, locale).metadata,
    [`${extension}.getStartedMessages[0].title`]: say(elementOf(started, "Title")),
    [`${extension}.getStartedMessages[0].description`]: say(elementOf(started, "Description")),
  };
}

function tabOf(document: ManifestElement): object {
  const group = elementOf(document, "Group");
  const say = (element: ManifestElement): string => resource(document, element, null);
  const icons = (element: ManifestElement): object[] =>
    elementOf(element, "Icon")
      .children.map((image) => ({ size: Number(image.attributes["size"]), url: say(image) }))
      .filter(({ size }) => ICON_SIZES.includes(size));
  return {
    id: elementOf(document, "CustomTab").attributes["id"],
    label: say(tabLabel(document)),
    groups: [
      {
        id: group.attributes["id"],
        label: say(elementOf(group, "Label")),
        icons: icons(group),
        controls: elementsOf(group, "Control").map((control) => ({
          id: control.attributes["id"],
          type: "button",
          label: say(elementOf(control, "Label")),
          icons: icons(control),
          supertip: {
            title: say(elementOf(elementOf(control, "Supertip"), "Title")),
            description: say(elementOf(elementOf(control, "Supertip"), "Description")),
          },
          actionId: elementsOf(control, "FunctionName")[0]?.text ?? OPEN_PAGE,
        })),
      },
    ],
  };
}

/** The tab's own label stands beside its groups. */
function tabLabel(document: ManifestElement): ManifestElement {
  const found = elementOf(document, "CustomTab").children.find(({ name }) => name === "Label");
  if (found === undefined) throw new RangeError("accepts a tab with a label; received one without");
  return found;
}

function commandsOf(document: ManifestElement): readonly string[] {
  return elementsOf(document, "FunctionName").map((element) => element.text);
}

function namespaceOf(document: ManifestElement): { readonly id: string; readonly name: string } {
  const name = resource(document, elementOf(document, "Namespace"), null);
  return { id: name, name };
}

function addresses(document: ManifestElement, locale: string | null) {
  const point = elementsOf(document, "ExtensionPoint").find(
    ({ attributes }) => attributes["xsi:type"] === "CustomFunctions",
  );
  if (point === undefined) throw new RangeError("accepts a manifest with custom functions; received one without");
  const at = (name: string): string => resource(document, elementOf(elementOf(point, name), "SourceLocation"), locale);
  return {
    page: at("Page"),
    script: at("Script"),
    metadata: at("Metadata"),
    support: elementOf(document, "SupportUrl").attributes["DefaultValue"] ?? "",
  };
}

/** What a place names by the id of a resource. */
function resource(document: ManifestElement, { attributes }: ManifestElement, locale: string | null): string {
  const found = elementOf(document, "Resources")
    .children.flatMap(({ children }) => children)
    .find((each) => each.attributes["id"] === attributes["resid"]);
  if (found === undefined) throw new RangeError(`accepts an id of a resource; received ${attributes["resid"] ?? ""}`);
  return saidIn(found, locale);
}

/** The unified manifest has three numbers where the XML one has four: the last two become one. */
function threeNumbers(version: string): string {
  const [major = 0, minor = 0, build = 0, revision = 0] = version.split(".").map(Number);
  if (revision > 999) throw new RangeError(`accepts a last number up to 999; received ${version}`);
  return `${major}.${minor}.${1000 * build + revision}`;
}

function text(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
