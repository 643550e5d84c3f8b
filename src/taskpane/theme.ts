import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** The product's teal, from near black to near white. */
const BRAND: BrandVariants = {
  10: "#00080a",
  20: "#001a1d",
  30: "#002b30",
  40: "#00383e",
  50: "#04464d",
  60: "#07525a",
  70: "#0b5c63",
  80: "#0f6a70",
  90: "#1c7b80",
  100: "#2f8b8e",
  110: "#459b9c",
  120: "#5eabaa",
  130: "#79bbb8",
  140: "#96cbc7",
  150: "#b4dbd7",
  160: "#d4ece9",
};

export const LIGHT: Theme = createLightTheme(BRAND);

/** On dark grounds, brand text needs the lighter steps of the ramp to keep its contrast. */
export const DARK: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
};
