import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a file as text, by their paths. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** A file of parts written by a test. */
export function fileOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A part of a plain workbook: what points to it, and of which type it is. */
export interface PlainPart {
  readonly path: string;
  readonly text: string | Uint8Array;
  readonly type?: string;
  /** The part that points to it, with the kind of the relationship and its id. */
  readonly from?: { readonly path: string; readonly kind: string; readonly id: string };
}

export interface PlainBook {
  /** Each sheet's name and what stands inside `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands in the workbook's part behind its sheets. */
  readonly behind?: string;
  readonly parts?: readonly PlainPart[];
  readonly mainType?: string;
  readonly styles?: string;
}

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="hh:mm"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A workbook whose every byte the test knows. */
export function plainBook({ sheets, behind = "", parts = [], mainType, styles = STYLES }: PlainBook): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, string | Uint8Array> = {
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets>${behind}</workbook>`,
    "xl/styles.xml": styles,
  };
  const relations: Record<string, string[]> = {
    "": [`<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/>`],
    "xl/workbook.xml": [`<Relationship Id="rStyles" Type="${RELATION}/styles" Target="styles.xml"/>`],
  };
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${mainType ?? `${TYPES}.sheet.main+xml`}"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
  ];
  names.forEach((name, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    files[path] = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}">${sheets[name] ?? ""}</worksheet>`;
    relations["xl/workbook.xml"]?.push(
      `<Relationship Id="rId${index + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    );
    overrides.push(`<Override PartName="/${path}" ContentType="${TYPES}.worksheet+xml"/>`);
  });
  for (const { path, text, type, from } of parts) {
    files[path] = text;
    if (type !== undefined) overrides.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
    if (from)
      (relations[from.path] ??= []).push(
        `<Relationship Id="${from.id}" Type="${RELATION}/${from.kind}" Target="/${path}"/>`,
      );
  }
  for (const [path, list] of Object.entries(relations)) {
    const slash = path.lastIndexOf("/");
    files[`${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`] =
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
  }
  files["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join("")}</Types>`;
  return fileOf(files);
}

/** Cells of a sheet, from rows of `<c>` elements. */
export function cells(...rows: string[]): string {
  return `<sheetData>${rows.join("")}</sheetData>`;
}
