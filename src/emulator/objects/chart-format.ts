import { kind, type HostObject } from "../protocol/members";

/** The texts of a chart are shown in the standard font: fonts can be set, and are not kept. */
const KEPT_NOWHERE = { set: () => undefined };

const font = kind<null>({
  type: "ChartFont",
  scalars: { Bold: KEPT_NOWHERE, Color: KEPT_NOWHERE, Italic: KEPT_NOWHERE, Name: KEPT_NOWHERE, Size: KEPT_NOWHERE },
});

const format = kind<null>({ type: "ChartTextFormat", objects: { Font: () => font(null) } });

export function fontObject(): HostObject {
  return font(null);
}

export function chartFormatObject(): HostObject {
  return format(null);
}
