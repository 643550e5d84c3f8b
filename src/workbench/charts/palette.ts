/** Series without a colour of their own take these in turn. */
const COLOURS = ["#0f6a70", "#c2703d", "#7c8a99", "#d9a441", "#5b6fb0", "#6b9e5e"];

export function colourOf(color: string | undefined, index: number): string {
  // A series without fill shows nothing: the foot of a waterfall.
  if (color === "" || color === "none" || color === "transparent") return "none";
  return color ?? COLOURS[index % COLOURS.length] ?? "#0f6a70";
}

/** Short figures for an axis: 1,200,000 as 1.2M. */
export function shortFigure(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).format(value);
}
