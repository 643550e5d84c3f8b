import type { CostDriver, CostLine, Recommendation } from "../decision";
import type { CostComponent, DriverName } from "../engine/cost";

/** What a flow takes of a driver of cost a year: today, and as it could be run. */
export interface QuantityLine {
  readonly flow: string;
  readonly driver: DriverName;
  readonly today: number;
  readonly optimised: number;
}

/** A price for a unit of a driver, or an amount of its own. */
export interface RateLine extends Omit<CostDriver, "quantity"> {
  /** The pool whose price it is, or the flow whose amount. */
  readonly of: string;
  readonly component: CostComponent;
}

/** A cost line by the rows it is made of: `quantity` is null for an amount of its own. */
export interface LinkedLine {
  readonly line: CostLine;
  /** Row of {@link CostBook.quantities}, from 0. */
  readonly quantity: number | null;
  /** Row of {@link CostBook.rates}, from 0. */
  readonly rate: number;
}

/** The cost inside, taken apart: few quantities and few rates, and which of them make each line. */
export interface CostBook {
  readonly quantities: readonly QuantityLine[];
  readonly rates: readonly RateLine[];
  readonly today: readonly LinkedLine[];
  readonly optimised: readonly LinkedLine[];
}

/** Takes the cost lines of a run apart. Lines that cost nothing on any basis are left out. */
export function costBook({ workings: { costLines, optimisedLines, staffing } }: Recommendation): CostBook {
  const pools = new Map(staffing.map(({ flow, pool }) => [flow, pool]));
  const quantities = new Rows<QuantityLine>();
  const rates = new Rows<RateLine>();
  const linked = (lines: readonly CostLine[], when: "today" | "optimised"): readonly LinkedLine[] =>
    lines.filter(costsAnything).map((line) => {
      const { flow, component, basis } = line;
      const { driver, quantity, ...rest } = basis;
      const of = driver === null ? flow : (pools.get(flow) ?? flow);
      const rate = rates.place(JSON.stringify([of, component, driver, rest]), () => ({
        of,
        component,
        driver,
        ...rest,
      }));
      if (driver === null) return { line, quantity: null, rate };
      const place = quantities.place(`${driver} ${flow}`, (known) => ({
        ...(known ?? { flow, driver, today: 0, optimised: 0 }),
        [when]: quantity,
      }));
      return { line, quantity: place, rate };
    });
  const today = linked(costLines, "today");
  const optimised = linked(optimisedLines, "optimised");
  return { quantities: quantities.all, rates: rates.all, today, optimised };
}

function costsAnything({ full, avoidable, cash }: CostLine): boolean {
  return full !== 0 || avoidable !== 0 || cash !== 0;
}

/** Rows in the order of their first use, each once. */
class Rows<Row> {
  readonly all: Row[] = [];
  private readonly places = new Map<string, number>();

  /** The place of a row, made or made anew from what is there. */
  place(key: string, make: (known: Row | undefined) => Row): number {
    const known = this.places.get(key);
    const place = known ?? this.all.length;
    this.places.set(key, place);
    this.all[place] = make(known === undefined ? undefined : this.all[known]);
    return place;
  }
}
