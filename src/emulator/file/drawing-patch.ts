import { chartIn } from "./readable-drawing";
import { XmlEdit } from "./xml-edit";
import { attribute, descendantsOf, parseXml, relationId, type XmlElement } from "./xml-tree";

const ART = "http://schemas.openxmlformats.org/drawingml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** A new chart's frame in a written drawing, with the relationship it is to have where it goes. */
export interface FrameGraft {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** The anchors of a written drawing that hold charts, in their order. */
export function chartAnchors(text: string): { readonly relation: string; readonly text: string }[] {
  return parseXml(text).children.flatMap((anchor) => {
    const relation = chartIn(anchor);
    return relation === null ? [] : [{ relation, text: text.slice(anchor.start, anchor.end) }];
  });
}

/**
 * A drawing with charts taken out, moved and put in; pictures, shapes and other charts stay as they are.
 *
 * @param moved - the places of charts that moved, by their relationship: their corners
 */
export function patchDrawing(
  text: string,
  removed: ReadonlySet<string>,
  moved: ReadonlyMap<string, readonly [Corner, Corner]>,
  added: readonly FrameGraft[],
): string {
  const root = parseXml(text);
  const edit = new XmlEdit(text);
  let shape = Math.max(0, ...descendantsOf(root, "cNvPr").map((each) => Number(attribute(each, "id")) || 0));
  for (const anchor of root.children) {
    const chart = chartIn(anchor);
    if (chart === null) continue;
    const place = moved.get(chart);
    if (removed.has(chart)) edit.remove(anchor);
    else if (place !== undefined) moveAnchor(edit, anchor, place);
  }
  for (const { text: frame, from, to } of added) {
    shape += 1;
    edit.append(root, standAlone(frame, from, to, shape));
  }
  return edit.apply();
}

/** Column, its offset, row, its offset. */
export type Corner = readonly [number, number, number, number];

/** The places of an anchor: its corners. */
function moveAnchor(edit: XmlEdit, anchor: XmlElement, corners: readonly [Corner, Corner]): void {
  const prefix = anchor.name.includes(":") ? anchor.name.slice(0, anchor.name.indexOf(":") + 1) : "";
  ["from", "to"].forEach((local, index) => {
    const own = anchor.children.find((each) => each.local === local);
    const numbers = ["col", "colOff", "row", "rowOff"].map(
      (name, place) => `<${prefix}${name}>${corners[index]?.[place] ?? 0}</${prefix}${name}>`,
    );
    if (own) edit.replace(own.openEnd, own.closeStart, numbers.join(""));
  });
}

/** An anchor that brings its namespaces along, its relationship and its shape's number replaced. */
function standAlone(text: string, from: string, to: string, shape: number | null): string {
  const declared = text.replace(
    /^<([^\s/>]+)/u,
    (whole: string, name: string) => `${whole}${name.includes(":") ? ` xmlns:xdr="${DRAWING}"` : ""} xmlns:a="${ART}"`,
  );
  const edit = new XmlEdit(declared);
  const root = parseXml(declared);
  for (const chart of descendantsOf(root, "chart")) {
    const own = chart.attributes.find(({ name }) => name.endsWith(":id"));
    if (own && relationId(chart) === from) edit.replace(own.start, own.end, `${own.name}="${to}"`);
  }
  const [frame] = descendantsOf(root, "cNvPr");
  if (frame && shape !== null) edit.setAttribute(frame, "id", String(shape));
  return edit.apply();
}
