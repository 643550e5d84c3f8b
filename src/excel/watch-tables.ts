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

  return listened(Excel, (context) => context.workbook.tables.onChanged.add(changed));
}

/**
 * Tells when cells of a sheet changed, in a table or in none, by the name the sheet had when it was read last; sheets that were not read are no sources.
 *
 * What the product writes into tables of inputs is not told; which sheets count is for the listener to know, without a question to Excel.
 */
export async function watchSheets(
  { Excel }: ExcelApi,
  writing: Writing,
  names: ReadonlyMap<string, string>,
  listener: (sheet: string) => void,
): Promise<() => Promise<void>> {
  const changed = async ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const name = names.get(worksheetId);
    if (!writing.now && name !== undefined) listener(name);
  };
  return listened(Excel, (context) => context.workbook.worksheets.onChanged.add(changed));
}

/** Begins to listen; gives the way to stop. */
async function listened<T>(
  excel: ExcelApi["Excel"],
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): Promise<() => Promise<void>> {
  try {
    const handler = await excel.run(async (context) => {
      const added = add(context);
      await context.sync();
      return added;
    });
    return async () => {
      await excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    };
  } catch (cause) {
    throw failureFrom(cause, null, true);
  }
}
