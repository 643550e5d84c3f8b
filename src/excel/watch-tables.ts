import { answerSheets } from "./answer-sheets";
import type { ExcelApi } from "./excel-api";
import { failureFrom } from "./failure";

/** Whether the product itself is writing; what it changes then is no news. */
export interface Writing {
  readonly now: boolean;
}

/**
 * Tells when someone changed a table of inputs: the user, or a colleague in the same workbook.
 *
 * What the product writes is not told, nor changes in the tables of its own answers, wherever they were made.
 */
export async function watchTables(
  { Excel }: ExcelApi,
  writing: Writing,
  listener: (table: string) => void,
): Promise<() => Promise<void>> {
  const changed = async (event: Excel.TableChangedEventArgs): Promise<void> => {
    if (writing.now) return;
    const table = await inputTable(event.tableId);
    if (table !== null) listener(table);
  };

  const inputTable = (id: string): Promise<string | null> =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(id).load("name,worksheet/name");
      const names = context.workbook.names.load("items/name,items/formula");
      await context.sync();
      if (table.isNullObject) return null;
      return answerSheets(names.items).has(table.worksheet.name.toLowerCase()) ? null : table.name;
    });

  try {
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.tables.onChanged.add(changed);
      await context.sync();
      return added;
    });
    return async () => {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    };
  } catch (cause) {
    throw failureFrom(cause, null, true);
  }
}
