import { XmlEdit } from "./xml-edit";
import { descendantsOf, parseXml, relationId, type XmlElement } from "./xml-tree";

/** The chart's relationship an anchor of a drawing holds, where it holds a single chart. */
export function chartIn(anchor: XmlElement): string | null {
  const [chart, ...others] = descendantsOf(anchor, "chart");
  return chart && others.length === 0 ? (relationId(chart) ?? null) : null;
}

/** A drawing with its charts alone: pictures and shapes are not the model's, and stay where they are in the file. */
export function readableDrawing(text: string, charts: ReadonlySet<string>): string {
  const edit = new XmlEdit(text);
  for (const anchor of parseXml(text).children) {
    const chart = chartIn(anchor);
    if (chart === null || !charts.has(chart)) edit.remove(anchor);
  }
  return edit.apply();
}
