import { groupBy } from "../../../engine/group-by";
import { message } from "../../../language";
import type { WorkbookContent } from "../../../workbook";
import { keyOf } from "../../kinds";
import { paperIssueAt, paperWarningAt } from "../paper-issue";
import type { PaperIssue } from "../paper-issue";
import { readGrid } from "./read-grid";
import type { GridFile, GridOffer, GridRead } from "./read-grid";
import { readSpecification } from "./read-specification";

/** An offer and the file that it came in. */
export interface FiledOffer extends GridOffer {
  readonly file: string;
}

/** An issue and the file that it is about; null for the buyer's own workbook. */
export interface FiledIssue {
  readonly file: string | null;
  readonly issue: PaperIssue;
}

/** What several filled grids say together. */
export interface GridsRead {
  readonly offers: readonly FiledOffer[];
  readonly declined: readonly { readonly file: string; readonly line: string }[];
  readonly issues: readonly FiledIssue[];
}

/**
 * Reads filled grids against the specification of the buyer's workbook. Of two grids of one provider the later counts; of the same date neither does.
 *
 * @param asOf - `YYYY-MM-DD`: offers expire
 */
export function readGrids(book: WorkbookContent, files: readonly GridFile[], asOf: string): GridsRead {
  const specification = readSpecification(book);
  const { currency, mark } = specification;
  const grids = files.map((file) => readGrid(file, specification, { currency, mark, asOf }));
  const doubled = doublesOf(grids);
  const isSet = (grid: GridRead): boolean => doubled.has(grid);
  return {
    offers: grids.flatMap((grid) => (isSet(grid) ? [] : grid.offers.map((offer) => ({ ...offer, file: grid.name })))),
    declined: grids.flatMap((grid) => (isSet(grid) ? [] : grid.declined.map((line) => ({ file: grid.name, line })))),
    issues: [
      ...specification.issues.map((issue) => ({ file: null, issue })),
      ...grids.flatMap((grid) =>
        [...(doubled.get(grid) ?? []), ...grid.issues].map((issue) => ({ file: grid.name, issue })),
      ),
    ],
  };
}

/** The grids that do not count because another of the same provider stands beside them, with what is said of it. */
function doublesOf(grids: readonly GridRead[]): ReadonlyMap<GridRead, readonly PaperIssue[]> {
  const named = grids.filter(({ identity }) => identity.values.provider !== undefined);
  const found = new Map<GridRead, readonly PaperIssue[]>();
  for (const own of groupBy(named, ({ identity }) => keyOf(identity.values.provider ?? "")).values()) {
    const latest = own.reduce((last, grid) => (dateOf(grid) > last ? dateOf(grid) : last), "");
    const newest = own.filter((grid) => dateOf(grid) === latest);
    for (const grid of own) {
      const { reference, rows } = grid.identity;
      const row = rows.get("filledOn") ?? 1;
      const other = own.find((each) => each !== grid && (newest.includes(each) || newest.includes(grid)))?.name ?? "";
      if (!newest.includes(grid)) {
        const expected = message("papers.grid.superseded", { other, date: latest });
        found.set(grid, [paperWarningAt(reference, row, "answer", { code: "grid-superseded", expected })]);
      } else if (newest.length > 1) {
        const expected = message("papers.grid.twice", { other });
        found.set(grid, [paperIssueAt(reference, row, "answer", { code: "grid-twice", expected })]);
      }
    }
  }
  return found;
}

function dateOf({ identity }: GridRead): string {
  return identity.values.filledOn ?? "";
}
