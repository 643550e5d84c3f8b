import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { archive } from "../../src/entry/release/archive";
import { releaseFiles } from "../../src/entry/release/release-files";
import { starterProgram } from "../../src/entry/release/starter-program";
import { openBrowser } from "./support/chromium";
import { manifestFaults } from "./support/unified-schema";

jest.setTimeout(240_000);

const ROOT = join(__dirname, "..", "..");
const HOST = "https://addins.example.com/outsourcing";
const CLIENT = join(ROOT, "node_modules", "@microsoft", "office-js", "dist", "excel-web-16.00.js");
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function made(): Uint8Array {
  const { files } = releaseFiles({
    root: ROOT,
    addIn: join(ROOT, "dist"),
    workbench: join(ROOT, "build", "workbench"),
    starter: starterProgram(ROOT),
    host: HOST,
    short: { en: "What it is.", fr: "Ce que c’est." },
  });
  return archive(files);
}

const zip = made();
const unzipped = unzipSync(zip);
const [top = ""] = Object.keys(unzipped)[0]?.split("/") ?? [];
const file = (path: string): Uint8Array | undefined => unzipped[`${top}/${path}`];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  for (const [path, bytes] of Object.entries(unzipped)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a second release is the first, byte for byte", () => {
  expect(Buffer.from(made()).equals(Buffer.from(zip))).toBe(true);
});

test("every file is there once, with its checksum", () => {
  const lines = decode(file("SHA256SUMS")).trim().split("\n");
  const told = lines.map((line) => line.split("  ") as [string, string]);
  const names = Object.keys(unzipped).map((path) => path.slice(top.length + 1));
  expect(told.map(([, path]) => path)).toEqual(names.filter((name) => name !== "SHA256SUMS").sort());
  for (const [sum, path] of told)
    expect([
      path,
      createHash("sha256")
        .update(file(path) ?? "")
        .digest("hex"),
    ]).toEqual([path, sum]);
  expect(names).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", "third-party-notices.txt", "workbench/third-party-notices.txt"]),
  );
  expect(decode(file("workbench/third-party-notices.txt"))).toMatch(/^@cj-tech-master\/excelts \d/m);
});

test("the address stands in the manifest and in what describes the functions, and the developer's nowhere", () => {
  for (const path of ["manifest.xml", "site/manifest.xml", "site/functions.json", "site/functions-fr.json"]) {
    expect(decode(file(path))).toContain(`${HOST}/`);
    expect(decode(file(path))).not.toContain("localhost");
  }
  expect(decode(file("manifest.xml"))).toContain("<AppDomain>https://addins.example.com</AppDomain>");
  expect(decode(file("manifest.xml"))).toBe(decode(file("site/manifest.xml")));
});

test("the versions are those of the package, the manifests, the schemas and the client", () => {
  const versions = JSON.parse(decode(file("versions.json"))) as Record<string, unknown>;
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const [, manifest = ""] = /<Version>([\d.]+)</.exec(decode(file("manifest.xml"))) ?? [];
  expect(versions).toMatchObject({
    product: version,
    manifest,
    host: HOST,
    schemas: { analyse: expect.any(String) as unknown },
  });
  expect(versions["officeClient"]).toMatchObject({
    sha256: createHash("sha256").update(readFileSync(CLIENT)).digest("hex"),
  });
});

test("Microsoft's client is in no file of it", () => {
  for (const [path, bytes] of Object.entries(unzipped))
    if (path.endsWith(".js") || path.endsWith(".cjs")) {
      expect(path).not.toContain("excel-web");
      // Marks of the client: its own line of copyright, and a name that only it defines.
      expect([
        path,
        /OfficeExtension\.HostBridge\s*=|Copyright \(c\) Microsoft Corporation[^\n]*\n[^\n]*office/i.test(
          decode(bytes),
        ),
      ]).toEqual([path, false]);
    }
});

describe("the unified manifest", () => {
  const manifest = JSON.parse(decode(file("microsoft-365/manifest.json"))) as Record<string, unknown>;

  test("keeps Microsoft's schema, and so do the words of each further locale", () => {
    expect(manifestFaults("", manifest)).toEqual([]);
    for (const name of ["fr-fr.json", "fr-ca.json"])
      expect(manifestFaults(".Localization", JSON.parse(decode(file(`microsoft-365/${name}`))))).toEqual([]);
    // The check sees what is wrong.
    expect(manifestFaults("", { ...manifest, accentColor: "green" })).not.toEqual([]);
  });

  test("says what the XML manifest says", () => {
    const xml = decode(file("manifest.xml"));
    const said = JSON.stringify(manifest);
    expect(manifest["id"]).toBe(/<Id>(.*)<\/Id>/.exec(xml)?.[1]);
    for (const [, set = "", version = ""] of xml.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g))
      expect(said).toContain(JSON.stringify({ name: set, minVersion: version }));
    for (const [, address = ""] of xml.matchAll(
      /<bt:(?:Url|Image) id="(?:[\w.]*\.(?:Url|Script|Metadata|16|32|80))" DefaultValue="([^"]+)"/g,
    ))
      expect(said).toContain(address);
    for (const [, words = ""] of xml.matchAll(/<bt:String id="[^"]+" DefaultValue="([^"]+)"/g))
      expect(said).toContain(words);
    const french = decode(file("microsoft-365/fr-fr.json"));
    for (const [, words = ""] of xml.matchAll(/<bt:Override Locale="fr-FR" Value="([^"]+)"/g))
      expect(french).toContain(words);
    const places = Object.keys(JSON.parse(french) as object).filter((place) => place.startsWith("extensions"));
    // Each place that is said in French is one of the manifest's.
    for (const place of places)
      expect([
        place,
        place
          .split(/[.[\]]+/)
          .filter(Boolean)
          .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], manifest),
      ]).toEqual([place, expect.any(String)]);
  });

  test("is an archive of its own with its icons, at the sizes that Microsoft asks for", () => {
    const inside = unzipSync(file("microsoft-365.zip") ?? new Uint8Array());
    expect(Object.keys(inside).sort()).toEqual([
      "color.png",
      "fr-ca.json",
      "fr-fr.json",
      "manifest.json",
      "outline.png",
    ]);
    const width = (bytes: Uint8Array | undefined): number =>
      new DataView(bytes?.buffer ?? new ArrayBuffer(0), bytes?.byteOffset).getUint32(16);
    expect([width(inside["color.png"]), width(inside["outline.png"])]).toEqual([192, 32]);
  });
});

describe("the workbench of a release", () => {
  let running: ChildProcess | null = null;
  afterEach(() => running?.kill());

  function started(...args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [join(folder, top, "workbench", "start.cjs"), ...args], {
        // Nothing of the sources' packages is within reach, and no registry answers.
        cwd: folder,
        env: {
          PATH: process.env["PATH"],
          HOME: folder,
          npm_config_registry: "http://127.0.0.1:9",
          npm_config_fetch_retries: "0",
        },
      });
      running = child;
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (words: Buffer) => {
          said += words.toString();
          if (said.includes("http://127.0.0.1:")) resolve({ code: null, said });
        });
      child.on("exit", (code) => resolve({ code, said }));
    });
  }

  test("starts with one command and no build, and shows pane and workbook", async () => {
    const { said } = await started("--lang", "fr", "--client", CLIENT);
    const [address = ""] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (fault) => void complaints.push(fault.message));
      await page.goto(`${address}?sample=sample-fr.xlsx`);
      const pane = page.frameLocator("iframe");
      await pane.getByRole("heading", { level: 2 }).first().waitFor();
      await page.getByRole("tab", { name: "Flux" }).waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test("another client than its own is refused by its checksum", async () => {
    writeFileSync(join(folder, "other.js"), "void 0;");
    const { code, said } = await started("--client", join(folder, "other.js"));
    expect(code).toBe(2);
    expect(said).toMatch(/other\.js is not dist\/excel-web-16\.00\.js of @microsoft\/office-js .* was found/);
    expect(await started("--client", "absent.js")).toMatchObject({
      code: 2,
      said: expect.stringContaining("absent.js cannot be read") as unknown,
    });
  });

  test("without a client and without a network it says what to do", async () => {
    const { code, said } = await started();
    expect([code, said]).toEqual([
      2,
      expect.stringMatching(/is fetched from npm.*\n.*could not fetch .*--client excel-web-16\.00\.js/s),
    ]);
  });
});
