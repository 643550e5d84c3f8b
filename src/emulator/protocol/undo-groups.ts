import { ApiError } from "../errors";

/**
 * Has a client's `Excel.run` refuse one undo group for a run where the workbook behind it is older: the client lets the wish pass.
 *
 * @param excel - the client's `Excel`, whose `run` is replaced
 * @param supports - whether the workbook has a requirement set
 */
export function refuseUndoGroups(
  excel: { run: (...args: never[]) => unknown },
  supports: (set: string, version: string) => boolean,
): void {
  const run = excel.run.bind(excel) as (...args: unknown[]) => unknown;
  const checked = (...args: unknown[]): unknown => {
    const [options] = args;
    const isAsked = typeof options === "object" && options !== null && Reflect.get(options, "mergeUndoGroup") === true;
    if (!isAsked || supports("ExcelApi", "1.20")) return run(...args);
    const words = "RunOptions.mergeUndoGroup came with ExcelApi 1.20; this Excel has an older one.";
    return Promise.reject(new ApiError("ApiNotFound", words));
  };
  Object.assign(excel, { run: checked });
}
