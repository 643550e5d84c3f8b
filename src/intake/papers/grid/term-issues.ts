import { maskOf } from "../../../engine/demand";
import type { CoveredHours } from "../../../engine/records";
import { message } from "../../../language";
import { keyOf, languagesKind } from "../../kinds";
import { paperIssueAt, paperWarningAt } from "../paper-issue";
import type { PaperIssue } from "../paper-issue";
import type { GridRow, PricesRead } from "./grid-row";
import type { Specification } from "./read-specification";

/** Terms of a row that contradict themselves or what was asked. The first kind is an error; the second is asked back. */
export function termIssues(
  { row, key, values }: GridRow,
  { reference }: PricesRead,
  { lines }: Specification,
): readonly PaperIssue[] {
  const asked = lines.get(key);
  const { pricing, price, hoursPerFteMonth, fixedFee, capacity, minimum, hoursCovered, definition } = values;
  const found: PaperIssue[] = [];
  if (pricing === "fteMonth" && hoursPerFteMonth === undefined)
    found.push(
      paperIssueAt(reference, row, "hoursPerFteMonth", {
        code: "fte-month-without-hours",
        expected: message("intake.cross.hours-per-fte"),
      }),
    );
  if (pricing === "fixedBand" && fixedFee === undefined)
    found.push(
      paperIssueAt(reference, row, "fixedFee", {
        code: "fixed-fee-missing",
        expected: message("intake.cross.fixed-fee"),
      }),
    );
  if (capacity !== undefined && minimum !== undefined && capacity < minimum)
    found.push(
      paperIssueAt(reference, row, "capacity", {
        code: "capacity-below-commitment",
        expected: message("intake.cross.capacity", { commitment: minimum }),
      }),
    );
  if (price === 0)
    found.push(
      paperWarningAt(reference, row, "price", { code: "price-zero", expected: message("papers.grid.price-zero") }),
    );
  if (asked === undefined) return found;
  if (hoursCovered !== undefined && asked.hours !== undefined && !covers(hoursCovered, asked.hours))
    found.push(
      paperWarningAt(reference, row, "hoursCovered", {
        code: "hours-miss-demand",
        expected: message("papers.grid.as-asked", { asked: asked.hoursAsked ?? "" }),
      }),
    );
  const spoken = values.languages === undefined ? undefined : languagesKind.read(values.languages);
  if (spoken?.ok === true) {
    const keys = new Set(spoken.value.map(keyOf));
    if (asked.languages.some((language) => !keys.has(keyOf(language))))
      found.push(
        paperWarningAt(reference, row, "languages", {
          code: "language-missing",
          expected: message("papers.grid.as-asked", { asked: asked.languagesAsked ?? "" }),
        }),
      );
  }
  if (definition === undefined && asked.definition !== undefined)
    found.push(
      paperWarningAt(reference, row, "definition", {
        code: "definition-missing",
        expected: message("papers.grid.definition-used", { asked: message(`papers.definition.${asked.definition}`) }),
      }),
    );
  return found;
}

/** Whether some hours hold all half-hours of others. */
function covers(hours: readonly CoveredHours[], asked: readonly CoveredHours[]): boolean {
  const own = masksOf(hours);
  return masksOf(asked).every((mask) => mask.every((is, cell) => is === 0 || own.some((each) => each[cell] === 1)));
}

function masksOf(hours: readonly CoveredHours[]): readonly Float64Array[] {
  return hours.map(({ days, from, to }) => maskOf(days, from, to));
}
