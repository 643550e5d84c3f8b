import { strToU8, zipSync } from "fflate";
import type { FileSheet } from "../workbook";
import { cellStyles, numbered } from "./cell-styles";
import { areaName, placeBlocks } from "./place-blocks";
import type { PlacedBlock } from "./place-blocks";
import { sheetXml } from "./sheet-xml";
import { element, escaped, part } from "./xml";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Every file is of this moment: equal sheets, equal bytes. */
const MOMENT = new Date(2000, 0, 1);

/**
 * A workbook of its own, as the bytes of an .xlsx file: the sheets and nothing else. It bears no author, no hidden sheet, no link and no formula, so that what
 * is sent says what can be seen.
 *
 * @throws {@link RangeError} where a cell holds a formula
 */
export function workbookFile(sheets: readonly FileSheet[]): Uint8Array {
  const styles = cellStyles();
  const texts = numbered([]);
  const files = new Map<string, string>();
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    const own = placeBlocks(sheet).filter(({ block }) => block.table !== undefined);
    files.set(`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, styles, texts, own.length));
    if (own.length === 0) return;
    const relations = own.map((placed, at) => {
      tables += 1;
      files.set(`xl/tables/table${tables}.xml`, tableXml(placed, tables));
      return relation(at + 1, `${RELATIONS}/table`, `../tables/table${tables}.xml`);
    });
    files.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml(relations));
  });
  files.set("xl/workbook.xml", workbookXml(sheets));
  files.set("xl/styles.xml", styles.xml());
  files.set("xl/sharedStrings.xml", textsXml(texts.all()));
  files.set(
    "xl/_rels/workbook.xml.rels",
    relationsXml([
      ...sheets.map((_, index) => relation(index + 1, `${RELATIONS}/worksheet`, `worksheets/sheet${index + 1}.xml`)),
      relation(sheets.length + 1, `${RELATIONS}/styles`, "styles.xml"),
      relation(sheets.length + 2, `${RELATIONS}/sharedStrings`, "sharedStrings.xml"),
    ]),
  );
  files.set("_rels/.rels", relationsXml([relation(1, `${RELATIONS}/officeDocument`, "xl/workbook.xml")]));
  const types = typesXml([...files.keys()]);
  return zipSync(
    Object.fromEntries([["[Content_Types].xml", types], ...files].map(([name, xml]) => [name, strToU8(xml ?? "")])),
    { mtime: MOMENT },
  );
}

function workbookXml(sheets: readonly FileSheet[]): string {
  const titles = sheets.flatMap(({ name, print }, index) =>
    print.titleRows === 0
      ? []
      : [
          element(
            "definedName",
            { name: "_xlnm.Print_Titles", localSheetId: index },
            escaped(`'${name.replaceAll("'", "''")}'!$1:$${print.titleRows}`),
          ),
        ],
  );
  return part(
    element("workbook", { xmlns: SPREADSHEET, "xmlns:r": RELATIONS }, [
      element(
        "sheets",
        {},
        sheets.map(({ name }, index) => element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` })),
      ),
      titles.length === 0 ? "" : element("definedNames", {}, titles),
    ]),
  );
}

function tableXml({ block, row }: PlacedBlock, id: number): string {
  const { table, cells, column } = block;
  const headers = (cells[0] ?? []).map((cell) => (cell !== null && "text" in cell ? cell.text : ""));
  const ref = areaName(row, column, cells.length, headers.length);
  const name = table?.name ?? `Table${id}`;
  return part(
    element("table", { xmlns: SPREADSHEET, id, name, displayName: name, ref, totalsRowShown: 0 }, [
      element(
        "tableColumns",
        { count: headers.length },
        headers.map((header, index) => element("tableColumn", { id: index + 1, name: header })),
      ),
      element("tableStyleInfo", {
        name: "TableStyleLight1",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
    ]),
  );
}

function textsXml(texts: readonly string[]): string {
  return part(
    element(
      "sst",
      { xmlns: SPREADSHEET },
      texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`),
    ),
  );
}

function relation(id: number, type: string, target: string): string {
  return element("Relationship", { Id: `rId${id}`, Type: type, Target: target });
}

function relationsXml(relations: readonly string[]): string {
  return part(element("Relationships", { xmlns: `${PACKAGE}/relationships` }, relations));
}

function typesXml(names: readonly string[]): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/^xl\/workbook\.xml$/, "sheet.main"],
    [/^xl\/worksheets\/sheet/, "worksheet"],
    [/^xl\/tables\//, "table"],
    [/^xl\/styles/, "styles"],
    [/^xl\/sharedStrings/, "sharedStrings"],
  ];
  const overrides = names.flatMap((name) => {
    const kind = kinds.find(([is]) => is.test(name))?.[1];
    return kind === undefined
      ? []
      : [element("Override", { PartName: `/${name}`, ContentType: `${CONTENT}.${kind}+xml` })];
  });
  return part(
    element("Types", { xmlns: `${PACKAGE}/content-types` }, [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...overrides,
    ]),
  );
}
