import type { ExcelApi } from "./excel-api";
import { excelCode } from "./failure";

/** How Excel is waited for: told when it waits for the user to leave a cell, and when it goes on. */
export interface Patience {
  /** Milliseconds without an answer after which it is asked whether a cell is being edited. */
  readonly after: number;
  readonly onWaiting: (waiting: boolean) => void;
}

/** A wait that is worth a word. */
export const WORTH_A_WORD = 2000;

/** Codes of failures that may be over at the next try. */
const PASSING = new Set(["GeneralException", "ServiceNotAvailable", "RequestAborted"]);

/** Runs exchanges that wait while a cell is being edited, in place of failing; whoever waits with them is told why. */
export async function patiently<Answer>(
  api: ExcelApi,
  { after, onWaiting }: Patience,
  act: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  let waiting = false;
  const told = (now: boolean): void => {
    if (now !== waiting) onWaiting(now);
    waiting = now;
  };
  let asking: ReturnType<typeof setTimeout> | null = null;
  let over = false;
  const askLater = (): void => {
    asking = setTimeout(() => {
      void isCellEdited(api).then((edited) => {
        if (over) return;
        told(edited);
        askLater();
      });
    }, after);
  };
  askLater();
  try {
    return await api.Excel.run({ delayForCellEdit: true }, act);
  } finally {
    over = true;
    if (asking !== null) clearTimeout(asking);
    told(false);
  }
}

/** Whether Excel refuses to answer because somebody is typing into a cell. */
async function isCellEdited({ Excel }: ExcelApi): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
    });
    return false;
  } catch (cause) {
    const code = excelCode(cause);
    return code === "InvalidOperationInCellEditMode" || code === "InvalidOperation";
  }
}

/** Tries once more where Excel failed without a reason of ours; for exchanges that write nothing. */
export async function onceMore<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (cause) {
    if (!PASSING.has(excelCode(cause) ?? "")) throw cause;
    return act();
  }
}
