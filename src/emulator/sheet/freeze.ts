import type { Worksheet } from "@cj-tech-master/excelts";

import { cellName } from "./address";
import type { Sheet } from "./sheet";

type View = Worksheet["views"][number];

/** How many rows and columns stay in sight. */
export function frozenOf(sheet: Sheet): { rows: number; columns: number } {
  const view = sheet.raw.views[0] as { state?: string; xSplit?: number; ySplit?: number } | undefined;
  return view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
}

export function freeze(sheet: Sheet, rows: number, columns: number): void {
  const { showGridLines, showRowColHeaders, zoomScale, rightToLeft } = (sheet.raw.views[0] ?? {}) as {
    showGridLines?: boolean;
    showRowColHeaders?: boolean;
    zoomScale?: number;
    rightToLeft?: boolean;
  };
  const kept = {
    ...(showGridLines === undefined ? {} : { showGridLines }),
    ...(showRowColHeaders === undefined ? {} : { showRowColHeaders }),
    ...(zoomScale === undefined ? {} : { zoomScale }),
    ...(rightToLeft === undefined ? {} : { rightToLeft }),
  };
  const frozen =
    rows === 0 && columns === 0
      ? { state: "normal" }
      : { state: "frozen", xSplit: columns, ySplit: rows, topLeftCell: cellName(rows + 1, columns + 1) };
  sheet.raw.views = [{ ...kept, ...frozen } as View];
}
