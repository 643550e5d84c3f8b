/** What one kind of Excel does in a way of its own, as far as Microsoft documents it and users report it. */
export interface Edition {
  /** The newest version of each requirement set that it has; sets that are not named are absent. */
  readonly sets: Readonly<Record<string, string>>;
  /** What a blank cell comes as to a custom function. An argument left out is `null` everywhere. */
  readonly blankCells: null | 0 | "";
  /**
   * What becomes of several cells written through a table's filter, and of rows taken out under it: refused, or the values go to the rows that
   * are seen, in their order, and the rows stay.
   */
  readonly underFilter: "refused" | "misplaced";
  /** False: the API says that it cleared a table's filter, and the filter stays. */
  readonly clearsFilters: boolean;
  readonly events: {
    /** Whether the change of one cell comes with the values before and after. */
    readonly details: boolean;
    /** How late events come, in milliseconds. */
    readonly delay: number;
  };
}

/** Sets that came with the shared runtime and are the same everywhere. */
const COMMON = { SharedRuntime: "1.1", DialogApi: "1.1", DelayForCellEdit: "1.1" } as const;

/** The kinds of Excel that differ for an add-in. */
export const EDITIONS = {
  "perpetual-2021": {
    sets: { ...COMMON, ExcelApi: "1.14", CustomFunctionsRuntime: "1.3" },
    blankCells: 0,
    underFilter: "refused",
    clearsFilters: true,
    events: { details: false, delay: 0 },
  },
  "perpetual-2024": {
    sets: { ...COMMON, ExcelApi: "1.17", CustomFunctionsRuntime: "1.4" },
    blankCells: 0,
    underFilter: "misplaced",
    clearsFilters: true,
    events: { details: true, delay: 0 },
  },
  "microsoft-365": {
    sets: { ...COMMON, ExcelApi: "1.20", CustomFunctionsRuntime: "1.5" },
    blankCells: null,
    underFilter: "misplaced",
    clearsFilters: true,
    events: { details: true, delay: 0 },
  },
  web: {
    sets: { ...COMMON, ExcelApi: "1.20", CustomFunctionsRuntime: "1.5" },
    blankCells: "",
    underFilter: "refused",
    clearsFilters: true,
    events: { details: true, delay: 40 },
  },
} as const satisfies Readonly<Record<string, Edition>>;

export type EditionName = keyof typeof EDITIONS;

/** The host where nobody chose: an Excel of 2021 as its documentation has it, whose blanks come as `null`. */
export const STANDARD: Edition = {
  ...EDITIONS["perpetual-2021"],
  blankCells: null,
  events: { details: true, delay: 0 },
};

/** Whether an edition has a requirement set, at a version or above; the client asks for some without a version. */
export function hasSet({ sets }: Edition, set: string, version = "1.1"): boolean {
  const newest = sets[set];
  if (newest === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = newest.split(".").map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}
