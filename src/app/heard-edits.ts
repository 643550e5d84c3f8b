import type { Checked } from "./check";

/** What is heard of edits, and what follows from them. */
export interface HeardEdits {
  /** Cells of a table changed; null: of one that is not known. */
  table(name: string | null): void;
  /** Cells of a sheet that was read changed. */
  sheet(name: string): void;
  /** Tables of inputs are written by us: an event of that may come late, and an edit made meanwhile may come as none. */
  writing(): void;
  /** The tables are read as if for the first time: what was heard before is in them. */
  readAnew(): void;
  /** Reads the tables: what was doubtful before is answered by what they hold. */
  during(read: () => Promise<Checked>): Promise<Checked>;
  /** A look that followed an edit is over: without a new doubt, the events of our own writing are through. */
  settled(): void;
  /** Whether the user changed an input since the tables were read anew. */
  isSure(): boolean;
  /** Whether something was heard that is told from an edit of an input only by what the tables hold. */
  isDoubtful(): boolean;
  /** It cannot be told whether an input was changed: a look is to tell later. */
  doubt(): void;
  /** Plans a look, a second from now; one that was planned before is taken back. */
  plan(): void;
  close(): void;
}

interface Ears {
  readonly later: (act: () => void) => () => void;
  /** Whether Excel may be asked after an edit. */
  readonly rechecks: boolean;
  /** The user changed an input. */
  readonly onSure: () => void;
  readonly look: () => void;
}

/**
 * Tells edits of inputs from what else is heard.
 *
 * A table that the last reading did not take is none of the inputs, unless the edit makes it one; and what comes after a writing of ours may be its own late event. Both are doubts, which
 * what the tables hold answers. Where Excel may not be asked after an edit, tables that were not taken count as nothing; its events come with our writing, so that each one after the next
 * reading is an edit.
 */
export function hearEdits({ later, rechecks, onSure, look }: Ears): HeardEdits {
  let sure = false;
  let doubtful = false;
  let unsettled = false;
  /** Tables that the last reading did not take. */
  let notTaken: ReadonlySet<string> = new Set();
  /** Sheets on which sources of inputs stand. */
  let sourceSheets: readonly string[] = [];
  /** Takes back the look that is planned. */
  let takeBack: (() => void) | null = null;

  const plan = (): void => {
    takeBack?.();
    takeBack = later(() => {
      takeBack = null;
      look();
    });
  };

  const doubt = (): void => {
    doubtful = true;
    if (rechecks) plan();
  };

  const edited = (): void => {
    if (unsettled) {
      doubt();
      return;
    }
    sure = true;
    onSure();
    if (rechecks) plan();
  };

  return {
    table: (name) => {
      if (name === null || !notTaken.has(name)) edited();
      else if (rechecks) doubt();
    },
    sheet: (name) => {
      if (sourceSheets.includes(name)) edited();
    },
    writing: () => {
      unsettled = true;
    },
    readAnew: () => {
      sure = doubtful = false;
      takeBack?.();
      takeBack = null;
    },
    during: async (read) => {
      const before = { doubtful, unsettled };
      doubtful = false;
      if (!rechecks) unsettled = false;
      try {
        const checked = await read();
        notTaken = tablesNotTaken(checked);
        ({ sourceSheets } = checked);
        return checked;
      } catch (cause) {
        doubtful ||= before.doubtful;
        ({ unsettled } = before);
        throw cause;
      }
    },
    settled: () => {
      if (!doubtful) unsettled = false;
    },
    isSure: () => sure,
    isDoubtful: () => doubtful,
    doubt,
    plan,
    close: () => {
      takeBack?.();
      takeBack = null;
    },
  };
}

/** The tables of the workbook that are none of the inputs; none where the inputs are not known yet: any table may become one. */
function tablesNotTaken(checked: Checked): ReadonlySet<string> {
  if (checked.kind !== "read") return new Set();
  const taken = new Set(Object.values(checked.recognised).map(({ name }) => name));
  return new Set(checked.content.tables.map(({ name }) => name).filter((name) => !taken.has(name)));
}
