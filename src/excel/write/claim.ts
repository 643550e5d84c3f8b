import { WorkbookFailure } from "../../workbook";
import type { ExcelApi } from "../excel-api";
import { patiently } from "../patience";
import type { Patience } from "../patience";

/** A workbook name that stands while one run writes: a second pane, or another person, sees it and waits. */
const CLAIM = "OUTSOURCE_writing";
/** Milliseconds after which whoever claimed the workbook has been closed in the middle of it. */
const ABANDONED = 120_000;

/**
 * Claims the workbook for one run: of two that begin together one gets it, and the other says so before it has written a cell.
 *
 * Where Excel gives no name (a read-only workbook) nothing is claimed: what refuses it is told by the survey.
 *
 * @returns how to give it back; never fails
 * @throws {@link WorkbookFailure} `busy` where another run writes
 */
export async function claimWriting(api: ExcelApi, patience: Patience): Promise<() => Promise<void>> {
  const taken = await tryToClaim(api, patience);
  if (taken === "no-name") return () => Promise.resolve();
  if (taken === "taken") {
    await dropIfAbandoned(api);
    if ((await tryToClaim(api, patience)) === "taken")
      throw new WorkbookFailure("busy", null, "another run is writing", true);
  }
  return () => drop(api, () => true);
}

async function tryToClaim(api: ExcelApi, patience: Patience): Promise<"claimed" | "taken" | "no-name"> {
  try {
    await patiently(api, patience, async (context) => {
      context.workbook.names.add(CLAIM, "=0", new Date().toISOString()).visible = false;
      await context.sync();
    });
    return "claimed";
  } catch {
    // Excel refuses a name for many reasons, in words that differ: whether it stands there is asked.
    return (await isClaimed(api)) ? "taken" : "no-name";
  }
}

async function isClaimed({ Excel }: ExcelApi): Promise<boolean> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const claim = context.workbook.names.getItemOrNullObject(CLAIM).load("name");
      await context.sync();
      return !claim.isNullObject;
    });
  } catch {
    return false;
  }
}

function dropIfAbandoned(api: ExcelApi): Promise<void> {
  return drop(api, (comment) => !(Date.now() - Date.parse(comment) < ABANDONED));
}

async function drop({ Excel }: ExcelApi, isToGo: (comment: string) => boolean): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const claim = context.workbook.names.getItemOrNullObject(CLAIM).load("comment");
      await context.sync();
      if (claim.isNullObject || !isToGo(claim.comment)) return;
      claim.delete();
      await context.sync();
    });
  } catch {
    // Left behind, it is taken for abandoned after a while.
  }
}
