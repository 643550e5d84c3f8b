import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { archive } from "../../../src/entry/release/archive";
import { HostRefused, hostOf, withHost } from "../../../src/entry/release/with-host";
import { unifiedManifest } from "../../../src/entry/release/unified-manifest";
import { LANGUAGES, phrase } from "../../../src/language";
import { speakOutsideExcel } from "../../../src/language/outside-excel";
import { MANIFEST, ROOT } from "../../manifest/support/manifest";

speakOutsideExcel();

// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack reads its configuration so, and so do we
const configurations = require("../../../webpack.config.js") as (env: {
  readonly origin: string;
}) => readonly { readonly plugins: readonly { readonly patterns?: readonly CopiedFile[] }[] }[];

interface CopiedFile {
  readonly from: string;
  readonly transform?: (text: Buffer) => string;
}

const HOST = "https://addins.example.com/outsourcing";

test.each([
  ["https://addins.example.com", "https://addins.example.com"],
  ["https://addins.example.com/outsourcing/", HOST],
  ["HTTPS://Addins.Example.com:8443", "https://addins.example.com:8443"],
])("%s is the address %s", (given, host) => {
  expect(hostOf(given)).toBe(host);
});

test.each([
  "http://addins.example.com",
  "addins.example.com",
  "https://a.example/?x=1",
  "https://a.example/#x",
  "https://me:pw@a.example",
  "",
])("“%s” is refused by name", (given) => {
  expect(() => hostOf(given)).toThrow(HostRefused);
  expect(() => hostOf(given)).toThrow(`“${given}”`);
});

test("a manifest with its host is what a build for that host gives", () => {
  const [addIn] = configurations({ origin: HOST });
  const copied = addIn?.plugins.flatMap(({ patterns = [] }) => patterns).find(({ from }) => from === "manifest.xml");
  expect(withHost("manifest.xml", MANIFEST, HOST)).toBe(copied?.transform?.(Buffer.from(MANIFEST)));
  expect(withHost("taskpane.html", "https://localhost:3000", HOST)).toBe("https://localhost:3000");
});

test("an archive is the same whatever the order of its files, and whatever the time zone", () => {
  const [a, b] = [new TextEncoder().encode("a"), new TextEncoder().encode("b")];
  const one = archive(
    new Map([
      ["x/a", a],
      ["b", b],
    ]),
  );
  expect(
    archive(
      new Map([
        ["b", b],
        ["x/a", a],
      ]),
    ),
  ).toEqual(one);
  const elsewhere = execFileSync(
    process.execPath,
    [
      "-r",
      "tsx/cjs",
      "-e",
      `const { archive } = require("./src/entry/release/archive"); process.stdout.write(Buffer.from(archive(new Map([["b", Buffer.from("b")], ["x/a", Buffer.from("a")]]))).toString("hex"))`,
    ],
    { cwd: ROOT, env: { ...process.env, TZ: "Pacific/Auckland" } },
  );
  expect(elsewhere.toString()).toBe(Buffer.from(one).toString("hex"));
});

test("the few words of what it is fit where Microsoft shows them", () => {
  for (const language of LANGUAGES) expect(phrase(language, "release.short").length).toBeLessThanOrEqual(80);
});

test("the version rises with the XML manifest's, in three numbers", () => {
  const versionAt = (version: string): unknown => {
    const xml = MANIFEST.replace(/<Version>[\d.]+</, `<Version>${version}<`);
    return (JSON.parse(unifiedManifest(xml, { en: "", fr: "" }).get("manifest.json") ?? "{}") as { version: unknown })
      .version;
  };
  expect(["1.0.0.4", "1.0.1.0", "1.2.3.4"].map(versionAt)).toEqual(["1.0.4", "1.0.1000", "1.2.3004"]);
  expect(() => versionAt("1.0.0.1000")).toThrow(RangeError);
});

test.each([
  [[], /--host https:/],
  [["--host", "http://a.example"], /accepts an https address .*“http:\/\/a\.example”/],
  [["--host", "https://a.example", "--zip", "x"], /--zip is not an option/],
])("npm run release -- %s is refused in words before anything is built", (args, words) => {
  const run = (): Buffer =>
    execFileSync(process.execPath, ["-r", "tsx/cjs", join("src", "entry", "release.ts"), ...args], {
      cwd: ROOT,
      stdio: "pipe",
    });
  expect(run).toThrow(expect.objectContaining({ status: 2, stderr: expect.anything() as unknown }) as Error);
  try {
    run();
  } catch (cause) {
    expect(String((cause as { stderr: Buffer }).stderr)).toMatch(words);
  }
});
