import type { ConditionalFormattingOptions, DataValidation } from "@cj-tech-master/excelts";

import { areaName, parseArea, type Area } from "./address";
import type { Sheet } from "./sheet";

/** The areas of a list such as "A1:A5 C1". */
export function areasOf(list: string): Area[] {
  return list.split(/[\s,]+/u).flatMap((text) => parseArea(text) ?? []);
}

/** Moves the areas of conditional formats and validations. Areas that are gone take their rules with them. */
export function moveRules(sheet: Sheet, move: (area: Area) => Area | null): void {
  const moved = (list: string): string =>
    areasOf(list)
      .flatMap((area) => move(area) ?? [])
      .map((area) => areaName(area))
      .join(" ");
  sheet.raw.conditionalFormattings = sheet.raw.conditionalFormattings
    .map((format): ConditionalFormattingOptions => ({ ...format, ref: moved(format.ref) }))
    .filter(({ ref }) => ref !== "");
  const kept: Record<string, DataValidation> = {};
  for (const { area, rule } of validationsOf(sheet)) {
    const place = move(area);
    if (place) kept[validationKey(place)] = rule;
  }
  setValidations(sheet, kept);
}

interface ValidationStore {
  model: Record<string, DataValidation | undefined>;
}

/** The sheet's validations: the library keeps one by cell, or by area under a prefix. */
export function validationsOf(sheet: Sheet): { area: Area; rule: DataValidation }[] {
  return Object.entries((sheet.raw.dataValidations as unknown as ValidationStore).model).flatMap(([key, rule]) => {
    if (rule === undefined) return [];
    const own = { ...rule } as DataValidation & { sqref?: string };
    delete own.sqref;
    return areasOf(key.replace(/^range:/u, "")).map((area) => ({ area, rule: own }));
  });
}

export function validationKey(area: Area): string {
  return area.top === area.bottom && area.left === area.right ? areaName(area) : `range:${areaName(area)}`;
}

export function setValidations(sheet: Sheet, rules: Record<string, DataValidation>): void {
  (sheet.raw.dataValidations as unknown as ValidationStore).model = rules;
}

/** Takes an area out of a list of areas: what is left of each, in rectangles. */
export function without(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => {
    if (area.bottom < hole.top || area.top > hole.bottom || area.right < hole.left || area.left > hole.right)
      return [area];
    const parts: Area[] = [];
    if (area.top < hole.top) parts.push({ ...area, bottom: hole.top - 1 });
    if (area.bottom > hole.bottom) parts.push({ ...area, top: hole.bottom + 1 });
    const [top, bottom] = [Math.max(area.top, hole.top), Math.min(area.bottom, hole.bottom)];
    if (area.left < hole.left) parts.push({ top, bottom, left: area.left, right: hole.left - 1 });
    if (area.right > hole.right) parts.push({ top, bottom, left: hole.right + 1, right: area.right });
    return parts;
  });
}
