import { sideloadPlan } from "../../../src/entry/sideload/sideload-plan";

const ID = "6f4c1d0e-8a55-4c1b-9d6b-2f7f1c0b3a94";

// The registry key and the folder are those of Microsoft's pages on sideloading.
test("Windows is told by the registry, and forgets the same value", () => {
  const plan = sideloadPlan("win32", "C:\\Users\\a", "C:/addin/dist/manifest.xml", ID);
  expect(plan.kind).toBe("windows");
  if (plan.kind !== "windows") return;
  expect(plan.tell[0]?.arguments).toEqual([
    "add",
    "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer",
    "/v",
    ID,
    "/t",
    "REG_SZ",
    "/d",
    "C:\\addin\\dist\\manifest.xml",
    "/f",
  ]);
  expect(plan.forget[0]?.arguments).toEqual([
    "delete",
    "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer",
    "/v",
    ID,
    "/f",
  ]);
});

test("a Mac is told by Excel's own folder", () => {
  const plan = sideloadPlan("darwin", "/Users/a", "/srv/addin/manifest.xml", ID);
  expect(plan).toMatchObject({
    kind: "mac",
    copyTo: `/Users/a/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`,
  });
});

test.each(["linux", "freebsd"])("on %s there are words: no desktop Excel, and what to do instead", (platform) => {
  const plan = sideloadPlan(platform, "/home/a", "/srv/addin/manifest.xml", ID);
  expect(plan.kind).toBe("no-desktop-excel");
  if (plan.kind !== "no-desktop-excel") return;
  expect(plan.words).toContain("There is no desktop Excel on this system");
  expect(plan.words).toContain("/srv/addin/manifest.xml");
  expect(plan.words).toContain("npm start");
});
