import type { FileSheet, PageHeading, PlannedCell, ValidationPlan } from "../workbook";
import type { CellStyles, Numbered } from "./cell-styles";
import { areaName, cellName, placeBlocks, sheetRows } from "./place-blocks";
import type { PlacedBlock, PlacedCell, PlacedRow } from "./place-blocks";
import { element, part } from "./xml";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const FONT = '&"Arial,Regular"&9';
/** Longest text of a cell: with a longer one Excel calls the file damaged. */
const LONGEST_TEXT = 32_767;
/** Longest list, and longest words beside a cell, that Excel takes. */
const LONGEST = 255;

/** A sheet of a file. */
export function sheetXml(sheet: FileSheet, styles: CellStyles, texts: Numbered, tables: number): string {
  const placed = placeBlocks(sheet);
  const rules = placed.flatMap(validations);
  return part(
    element("worksheet", { xmlns: SPREADSHEET, "xmlns:r": RELATIONS }, [
      element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
      view(sheet),
      element("sheetFormatPr", { defaultRowHeight: 13 }),
      columns(sheet),
      element(
        "sheetData",
        {},
        sheetRows(placed, sheet.columnWidths).map((row) => rowXml(row, styles, texts)),
      ),
      sheet.isProtected === true
        ? element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0 })
        : "",
      rules.length === 0 ? "" : element("dataValidations", { count: rules.length }, rules),
      element("pageMargins", { left: 0.47, right: 0.47, top: 0.63, bottom: 0.55, header: 0.24, footer: 0.24 }),
      element("pageSetup", {
        paperSize: 9,
        orientation: sheet.print.landscape ? "landscape" : "portrait",
        fitToWidth: sheet.pagesWide ?? 1,
        fitToHeight: 0,
      }),
      sheet.print.heading === undefined ? "" : headerFooter(sheet.print.heading),
      tables === 0
        ? ""
        : element(
            "tableParts",
            { count: tables },
            Array.from({ length: tables }, (_, index) => element("tablePart", { "r:id": `rId${index + 1}` })),
          ),
    ]),
  );
}

function view({ frozenRows }: FileSheet): string {
  const pane =
    frozenRows === 0
      ? ""
      : element("pane", {
          ySplit: frozenRows,
          topLeftCell: cellName(frozenRows, 0),
          activePane: "bottomLeft",
          state: "frozen",
        });
  return element("sheetViews", {}, element("sheetView", { showGridLines: 0, workbookViewId: 0 }, pane));
}

function columns({ columnWidths }: FileSheet): string {
  return columnWidths.length === 0
    ? ""
    : element(
        "cols",
        {},
        columnWidths.map((width, index) => element("col", { min: index + 1, max: index + 1, width, customWidth: 1 })),
      );
}

function rowXml({ row, height, cells }: PlacedRow, styles: CellStyles, texts: Numbered): string {
  return element(
    "row",
    { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 },
    cells.map((placed) => cellXml(row, placed, styles, texts)),
  );
}

function cellXml(
  row: number,
  { column, cell, isHeader, wraps }: PlacedCell,
  styles: CellStyles,
  texts: Numbered,
): string {
  const format = "format" in cell ? cell.format : "text" in cell && cell.style === "input" ? "@" : "General";
  const look = { style: cell.style ?? null, format, wrap: wraps, header: isHeader };
  const given = { r: cellName(row, column), s: styles.numberOf(look) };
  const content = contentOf(cell, texts);
  return content === null ? element("c", given) : element("c", { ...given, t: content.type }, content.xml);
}

/** What a cell holds; null where it is blank. A file of its own holds no formulas: what it says is said. */
function contentOf(
  cell: Exclude<PlannedCell, null>,
  texts: Numbered,
): { readonly type?: string; readonly xml: string } | null {
  if ("number" in cell) return { xml: element("v", {}, String(cell.number)) };
  if ("date" in cell) return { xml: element("v", {}, String(serialOf(cell.date))) };
  if ("logical" in cell) return { type: "b", xml: element("v", {}, cell.logical ? "1" : "0") };
  if ("text" in cell)
    return cell.text === ""
      ? null
      : { type: "s", xml: element("v", {}, String(texts.numberOf(upTo(LONGEST_TEXT, cell.text)))) };
  if ("formula" in cell) throw new RangeError("accepts values alone; received a formula");
  return null;
}

/** A text as far as it may go; that it goes on is seen. */
function upTo(length: number, text: string): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

const DAY = 86_400_000;

/** A day as Excel counts it. */
function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);
}

/** What the bodies of a block's columns accept. */
function validations({ block, row }: PlacedBlock): readonly string[] {
  const header = block.table === undefined ? 0 : 1;
  const rows = block.cells.length - header;
  return (block.validation ?? []).map((rule) =>
    ruleXml(rule, areaName(row + header, block.column + rule.column, rows, 1)),
  );
}

function ruleXml(rule: ValidationPlan, sqref: string): string {
  const prompt = rule.prompt ?? "";
  const common = {
    allowBlank: 1,
    showInputMessage: prompt === "" ? undefined : 1,
    showErrorMessage: 1,
    prompt: prompt === "" ? undefined : upTo(LONGEST, prompt),
    sqref,
  };
  if (rule.kind === "decimal")
    return element("dataValidation", { type: "decimal", operator: "between", ...common }, [
      element("formula1", {}, String(rule.min)),
      element("formula2", {}, String(rule.max)),
    ]);
  const list = rule.kind === "list" ? rule.values.map((each) => each.replaceAll(",", " ")).join(",") : "";
  if (list === "" || list.length > LONGEST) return element("dataValidation", common);
  return element(
    "dataValidation",
    { type: "list", ...common },
    `<formula1>"${list.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', '""')}"</formula1>`,
  );
}

function headerFooter({ subject, run, page, inputs }: PageHeading): string {
  const both = (left: string, centre: string, right: string): string => `&L${left}&C${centre}&R${right}`;
  const xml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return element("headerFooter", {}, [
    `<oddHeader>${xml(both(words(subject), "", words(run)))}</oddHeader>`,
    `<oddFooter>${xml(both(`${FONT}&F · &A`, `${FONT}${page}`, words(inputs)))}</oddFooter>`,
  ]);
}

/** Words as they stand: a sign that would begin a code is doubled, and a digit would lengthen the size before it. */
function words(text: string): string {
  return text === "" ? "" : `${FONT}${/^\d/.test(text) ? " " : ""}${text.replaceAll("&", "&&")}`;
}
