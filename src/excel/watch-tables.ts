import type { ExcelApi } from "./excel-api";
import { failureFrom } from "./failure";
import type { KnownTables } from "./known-tables";

/** Whether the product itself is writing tables of inputs; what it changes then is no news. */
export interface Writing {
  readonly now: boolean;
}

/**
 * Tells when someone changed a table of inputs: the user, or a colleague in the same workbook.
 *
 * What the product writes is not told, nor changes in the tables of its own answers, wherever they were made. Excel is asked nothing meanwhile: it does
 * not answer while a cell is being edited, and older versions empty the user's list of undoing at each question. A table that is not known yet
 * counts as one of inputs. What formulas in a table give has no event: it is seen when the tables are read again.
 */
export async function watchTables(
  { Excel }: ExcelApi,
  writing: Writing,
  known: KnownTables,
  listener: (table: string | null) => void,
): Promise<() => Promise<void>> {
  const changed = async ({ tableId }: Excel.TableChangedEventArgs): Promise<void> => {
    if (!writing.now && !known.holdsAnswers(tableId)) listener(known.nameOf(tableId));
  };

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
