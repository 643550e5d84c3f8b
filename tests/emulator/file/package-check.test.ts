import { WorkbookSaveError } from "../../../src/emulator";
import { Budget } from "../../../src/emulator/file/budget";
import { WorkbookPackage } from "../../../src/emulator/file/package";
import { checkPackage } from "../../../src/emulator/file/package-check";
import { cells, partsOf, plainBook } from "./parts";

const SOUND = plainBook({ sheets: { One: cells('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), Two: cells() } });
const [MAIN, SHEET] = ["xl/workbook.xml", "xl/worksheets/sheet1.xml"];

/** What the check says of the sound package with one part changed. */
function saidOf(path: string, change: (text: string) => string): string {
  const pack = new WorkbookPackage(SOUND, Budget.unlimited());
  const before = partsOf(SOUND).get(path) ?? "";
  const after = change(before);
  if (after === before && before !== "") return "nothing was changed";
  pack.setText(path, after);
  try {
    checkPackage(pack, [path]);
  } catch (fault) {
    if (fault instanceof WorkbookSaveError) return fault.code;
    throw fault;
  }
  return "sound";
}

test("a sound package is sound", () => {
  expect(saidOf(SHEET, (text) => text.replace("<v>1</v>", "<v>2</v>"))).toBe("sound");
});

test.each<[string, string, (text: string) => string]>([
  ["two sheets of one name", MAIN, (text) => text.replace('name="Two"', 'name="ONE"')],
  ["two sheets of one id", MAIN, (text) => text.replace('sheetId="2"', 'sheetId="1"')],
  [
    "a name of a sheet that is not there",
    MAIN,
    (text) =>
      text.replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="a" localSheetId="9">1</definedName></definedNames>',
      ),
  ],
  ["a format that does not exist", SHEET, (text) => text.replace('s="1"', 's="7"')],
  ["a cell in another row", SHEET, (text) => text.replace('r="A1"', 'r="A2"')],
  ["a cell twice", SHEET, (text) => text.replace("</row>", '<c r="A1"/></row>')],
  ["a row twice", SHEET, (text) => text.replace("</sheetData>", '<row r="1"/></sheetData>')],
  [
    "a drawing that nothing leads to",
    SHEET,
    (text) => text.replace("</worksheet>", '<drawing r:id="rId9"/></worksheet>'),
  ],
  [
    "a relationship without its part",
    "xl/worksheets/_rels/sheet1.xml.rels",
    () =>
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="urn:x/table" Target="/xl/tables/table9.xml"/></Relationships>',
  ],
])("%s is refused", (_, path, change) => expect(saidOf(path, change)).toBe("unsound"));
