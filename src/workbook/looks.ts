import type { CellStyle } from "./plan";

/** One accent, greys, and the three colours of a judgement; fonts stay the workbook theme's own. */
export const COLOURS = {
  accent: "#1F3A5F",
  ink: "#1F2933",
  quiet: "#5F6B7A",
  rule: "#C9D1DA",
  hairline: "#E4E8ED",
  headerFill: "#EEF2F6",
  inputInk: "#1D4ED8",
  inputFill: "#FFFBEB",
  goodInk: "#0B6B3A",
  goodFill: "#E7F5EC",
  badInk: "#B42318",
  badFill: "#FDECEA",
  warningInk: "#8A5A00",
  warningFill: "#FFF4DF",
} as const;

/** How a style looks; what is absent stays as the sheet has it. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly ink?: string;
  readonly fill?: string;
  readonly ruleAbove?: boolean;
  readonly ruleBelow?: boolean;
  readonly wrap?: boolean;
  readonly vertical?: "Top" | "Center";
  readonly box?: boolean;
  readonly align?: "Left" | "Right" | "Center";
}

export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 20, ink: COLOURS.accent },
  subtitle: { size: 11, ink: COLOURS.quiet },
  heading: { bold: true, size: 13, ink: COLOURS.accent, ruleBelow: true },
  label: { bold: true, ink: COLOURS.ink },
  text: { ink: COLOURS.ink },
  note: { italic: true, size: 9, ink: COLOURS.quiet },
  input: { ink: COLOURS.inputInk, fill: COLOURS.inputFill },
  figure: { ink: COLOURS.ink, align: "Right" },
  total: { bold: true, ink: COLOURS.ink, ruleAbove: true, ruleBelow: true },
  "key-figure": { bold: true, size: 14, ink: COLOURS.accent, align: "Left" },
  good: { bold: true, ink: COLOURS.goodInk, fill: COLOURS.goodFill },
  bad: { bold: true, ink: COLOURS.badInk, fill: COLOURS.badFill },
  warning: { bold: true, ink: COLOURS.warningInk, fill: COLOURS.warningFill },
  "paper-title": { bold: true, size: 16, ink: COLOURS.accent },
  "paper-answer": { bold: true, size: 13, ink: "#FFFFFF", fill: COLOURS.accent, wrap: true, vertical: "Center" },
  "paper-heading": { bold: true, size: 10, ink: COLOURS.accent, ruleBelow: true },
  "paper-label": { bold: true, size: 9, ink: COLOURS.quiet, ruleAbove: true },
  "paper-value": { bold: true, size: 16, ink: COLOURS.accent, align: "Left" },
  "paper-words": { bold: true, size: 12, ink: COLOURS.accent, align: "Left", vertical: "Center" },
  "paper-text": { size: 9, ink: COLOURS.ink, wrap: true, vertical: "Top" },
  "paper-note": { size: 9, ink: COLOURS.quiet, wrap: true, vertical: "Top" },
  "paper-box": { size: 9, ink: COLOURS.quiet, wrap: true, vertical: "Top", box: true },
};
