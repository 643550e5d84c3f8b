import { posix, win32 } from "node:path";

/** A command and its arguments. */
export interface Step {
  readonly command: string;
  readonly arguments: readonly string[];
}

/** How an Excel of this machine is told of a manifest, and how it forgets it. */
export type SideloadPlan =
  | { readonly kind: "windows"; readonly tell: readonly Step[]; readonly forget: readonly Step[]; readonly open: Step }
  | { readonly kind: "mac"; readonly copyTo: string; readonly open: Step }
  | { readonly kind: "no-desktop-excel"; readonly words: string };

const KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/**
 * What sideloading takes on a platform, by Microsoft's documented ways: a registry value on Windows, a folder of Excel's on a Mac.
 *
 * @param manifest - full path of the built manifest
 * @param id - the add-in's id, as in the manifest
 */
export function sideloadPlan(platform: string, home: string, manifest: string, id: string): SideloadPlan {
  if (platform === "win32") {
    return {
      kind: "windows",
      tell: [
        { command: "reg", arguments: ["add", KEY, "/v", id, "/t", "REG_SZ", "/d", win32.normalize(manifest), "/f"] },
      ],
      forget: [{ command: "reg", arguments: ["delete", KEY, "/v", id, "/f"] }],
      open: { command: "cmd", arguments: ["/c", "start", "", "excel.exe"] },
    };
  }
  if (platform === "darwin") {
    return {
      kind: "mac",
      copyTo: posix.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${id}.manifest.xml`),
      open: { command: "open", arguments: ["-a", "Microsoft Excel"] },
    };
  }
  return {
    kind: "no-desktop-excel",
    words: [
      "There is no desktop Excel on this system: it runs on Windows and on a Mac.",
      `With Excel on the web: Home > Add-ins > More add-ins > My add-ins > Upload my add-in, then choose ${manifest}.`,
      "The page must be reachable at the address in the manifest: npm run build -- --env origin=https://your-address",
      "Without Excel: npm start shows the add-in beside a workbook in the browser.",
    ].join("\n"),
  };
}
