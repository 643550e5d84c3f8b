const widths = new Map<string, number>();
const MOST = 5000;
let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a text in pixels as the browser draws it; estimated from its letters where there is no canvas. */
export function textWidth(text: string, font: string, pixels: number): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST) widths.clear();
  if (pen === undefined) pen = document.createElement("canvas").getContext("2d");
  const width = pen === null ? estimate(text, pixels) : drawn(pen, text, font);
  widths.set(key, width);
  return width;
}

function drawn(context: CanvasRenderingContext2D, text: string, font: string): number {
  context.font = font;
  return context.measureText(text).width;
}

function estimate(text: string, pixels: number): number {
  return text.length * pixels * 0.5;
}
