import { join } from "node:path";
import { ROOT } from "./support/manifest";

interface CopiedFile {
  readonly from: string;
  readonly transform?: (text: Buffer) => string;
}

interface Configuration {
  readonly name: string;
  readonly output: { readonly path: string };
  readonly plugins: readonly { readonly patterns?: readonly CopiedFile[] }[];
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack reads its configuration so, and so do we
const configurations = require("../../webpack.config.js") as (env?: {
  origin?: string;
  workbench?: boolean;
}) => Configuration[];

function manifestFor(origin: string | undefined): string {
  const [addIn] = configurations(origin === undefined ? {} : { origin });
  const copied = addIn?.plugins.flatMap(({ patterns = [] }) => patterns).find(({ from }) => from === "manifest.xml");
  const source = Buffer.from(
    '<AppDomain>https://localhost:3000</AppDomain> <bt:Url id="Page.Url" DefaultValue="https://localhost:3000/taskpane.html"/>',
  );
  return copied?.transform?.(source) ?? "";
}

test("the address is set everywhere in the manifest; a domain has no folder", () => {
  expect(manifestFor("https://addins.example.com/outsourcing/")).toBe(
    '<AppDomain>https://addins.example.com</AppDomain> <bt:Url id="Page.Url" DefaultValue="https://addins.example.com/outsourcing/taskpane.html"/>',
  );
});

test("without an address, the manifest is the developer's", () => {
  expect(manifestFor(undefined)).toContain("https://localhost:3000/taskpane.html");
});

test.each(["http://addins.example.com", "addins.example.com", "https://a.example/?x=1", "ftp://a.example"])(
  "%s is refused by name",
  (origin) => {
    expect(() => configurations({ origin })).toThrow(/--env origin: accepts an https address .* got /);
  },
);

test("the workbench never goes to dist", () => {
  const paths = configurations({ workbench: true }).map(({ name, output }) => [name, output.path]);
  expect(paths).toEqual([
    ["addin", join(ROOT, "dist")],
    ["workbench", join(ROOT, "build", "workbench")],
  ]);
});
