/**
 * A second, plain way to the answers of the reference cases. It shares no line with the product: numbers only, one flow after the other, Erlang C by
 * adding up its terms, shifts by trying the ways to begin the day. It is slow, it handles what the cases use and nothing more, and it is meant to be read.
 */

/** The part of a case file this program reads. */
export interface Case {
  readonly flows: readonly PlainFlow[];
  readonly profiles: readonly {
    readonly profile: string;
    readonly day: number;
    readonly start: number;
    readonly share: number;
  }[];
  readonly team: readonly { readonly role: string; readonly fte: number; readonly loadedSalary: number }[];
  readonly offers: readonly PlainOffer[];
  readonly assumptions: readonly { readonly key: string; readonly value: number }[];
}

export interface PlainFlow {
  readonly name: string;
  readonly channel: string;
  readonly annualVolume: number;
  readonly handlingTime: number;
  readonly opens?: number;
  readonly closes?: number;
  readonly openDays?: readonly number[];
  readonly profile?: string;
  readonly pool?: string;
  readonly volumeUncertainty?: number;
  readonly unmetDemand?: number;
  readonly valueAtRisk?: number;
}

export interface PlainOffer {
  readonly provider: string;
  readonly pricing: string;
  readonly price: number;
  readonly setUp: number;
  readonly governance: number;
  readonly minimumCommitment?: number;
}

/** Contacts in each half-hour of a week; `undefined` where the flow is shut. */
export type Week = readonly (number | undefined)[];

const WEEKS = 365 / 7;

/** The value of an assumption: the case's, or the default as the documentation of assumptions states it. */
export function assume(of: Case, key: string, otherwise: number): number {
  return of.assumptions.find((each) => each.key === key)?.value ?? otherwise;
}

/** The week of a flow: flat over its opening hours, or its profile's. */
export function weekOf(of: Case, flow: PlainFlow): Week {
  const { opens = 9, closes = 18, openDays = [1, 2, 3, 4, 5] } = flow;
  const open = (cell: number): boolean =>
    openDays.includes(Math.floor(cell / 48) + 1) && (cell % 48) / 2 >= opens && (cell % 48) / 2 < closes;
  const cells = Array.from({ length: 336 }, (_, cell) => cell);
  const count = cells.filter(open).length;
  const share = (cell: number): number => {
    if (flow.profile === undefined) return 1 / count;
    return (
      of.profiles.find((row) => row.profile === flow.profile && (row.day - 1) * 48 + row.start * 2 === cell)?.share ?? 0
    );
  };
  return cells.map((cell) => (open(cell) ? (flow.annualVolume / WEEKS) * share(cell) : undefined));
}

/** Share of callers who wait, Erlang C, its terms added up as the formula is printed. */
function waiting(agents: number, load: number): number {
  if (agents <= load) return 1;
  let term = 1;
  let sum = 1;
  for (let k = 1; k < agents; k += 1) {
    term = (term * load) / k;
    sum += term;
  }
  const last = ((term * load) / agents) * (agents / (agents - load));
  return last / (sum + last);
}

/** Share answered within 20 s by some agents at a load. */
function answered(agents: number, load: number, handling: number): number {
  return agents <= load ? 0 : 1 - waiting(agents, load) * Math.exp((-(agents - load) * 20) / handling);
}

/** Steps of Simpson's rule over the busyness of a day. */
const SLICES = 4000;

/** The mean of `value` over a Gamma law of mean 1, by Simpson's rule on its density as it is printed. */
function overBusyness(variation: number, value: (busyness: number) => number): number {
  const shape = 1 / variation ** 2;
  const width = (1 + 12 * variation) / SLICES;
  let sum = 0;
  let weight = 0;
  for (let slice = 1; slice <= SLICES; slice += 1) {
    const x = slice * width;
    const density = (slice % 2 === 0 ? 2 : 4) * Math.exp((shape - 1) * Math.log(x) - shape * (x - 1));
    sum += density * value(x);
    weight += density;
  }
  return sum / weight;
}

/**
 * The fewest agents who answer 80 % in 20 s and are busy 90 % of the time at most; one at least while the line is open. Where the volume is uncertain, 80 %
 * of all contacts of all days, and 90 % of all time.
 */
export function agentsFor(contacts: number, handling: number, variation = 0): number {
  const load = (contacts * handling) / 1800;
  const inTime = (agents: number): number =>
    variation === 0
      ? answered(agents, load, handling)
      : overBusyness(variation, (x) => x * answered(agents, load * x, handling));
  const busy = (agents: number): number =>
    variation === 0 ? load / agents : overBusyness(variation, (x) => Math.min(1, (load * x) / agents));
  let agents = 1;
  while (load > 0 && ((variation === 0 && agents <= load) || inTime(agents) < 0.8 || busy(agents) > 0.9)) agents += 1;
  return agents;
}

/** The least hours of shifts that cover a day of hourly needs, by trying at each hour every number of long and short shifts that may begin there. */
export function shiftHours(needs: readonly number[], long: number, short: number): number {
  const hours = Math.max(needs.length, needs.length + short);
  const memo = new Map<string, number>();
  // What is remembered of the past is how many shifts still run in each coming hour.
  const from = (hour: number, running: readonly number[]): number => {
    if (hour >= needs.length) return 0;
    const key = `${hour}:${running.join()}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const missing = Math.max(0, (needs[hour] ?? 0) - (running[0] ?? 0));
    const later = Math.max(0, ...needs.slice(hour)) - (running[0] ?? 0);
    let best = Infinity;
    for (let start = missing; start <= Math.max(missing, later); start += 1) {
      for (let longs = 0; longs <= start; longs += 1) {
        const next = Array.from(
          { length: Math.max(long, short) },
          (_, ahead) =>
            (running[ahead + 1] ?? 0) + (ahead + 1 < long ? longs : 0) + (ahead + 1 < short ? start - longs : 0),
        );
        best = Math.min(best, longs * long + (start - longs) * short + from(hour + 1, next));
      }
    }
    memo.set(key, best);
    return best;
  };
  return hours > 0 ? from(0, []) : 0;
}

/** Hours a week of the shifts that cover the agents of a week; a day is taken from midnight, or from `turn` o'clock. */
export function weekHours(agents: readonly number[], long: number, short: number, turn = 0): number {
  let sum = 0;
  for (let day = 0; day < 7; day += 1) {
    const cells = Array.from({ length: 48 }, (_, cell) => agents[(day * 48 + turn * 2 + cell) % 336] ?? 0);
    const first = cells.findIndex((each) => each > 0);
    if (first < 0) continue;
    const last = cells.findLastIndex((each) => each > 0);
    const hourly: number[] = [];
    for (let cell = first; cell <= last; cell += 2) hourly.push(Math.max(cells[cell] ?? 0, cells[cell + 1] ?? 0));
    sum += shiftHours(hourly, long, short);
  }
  return sum;
}

/** Hours a year of one agent on position: 1,607 h less 8 % absence and five days of training, less 3 % meetings, less 7 % breaks. */
export const PRODUCTIVE = (1607 * 0.92 - 35) * 0.97 * 0.93;

/** What a full-time equivalent costs a year and leaving ends: pay, turnover, training (a colleague trains), licence, equipment, meals, commuting. */
export function agentYear(of: Case): number {
  const salary = (role: string): number => of.team.find((row) => row.role === role)?.loadedSalary ?? NaN;
  const pay = salary("agent");
  const leaver =
    1800 + (140 * pay) / 1607 + ((0.5 * 140) / 8) * (pay / 1607) + 0.35 * (13 / 52) * pay + (4 / 52) * 0.25 * pay;
  return pay + 0.25 * leaver + 500 + 110 * 12 + 900 + 7.32 * 205 + 540;
}

/** What some hours of shifts a week cost a year, with premiums on the hours at work at night and on Sundays and holidays, and with the telephone's minutes. */
export function insideCost(
  of: Case,
  hours: number,
  agents: readonly number[],
  phoneContacts: number,
  handling: number,
): number {
  const pay = of.team.find((row) => row.role === "agent")?.loadedSalary ?? NaN;
  const position = agents.reduce((sum, each) => sum + each / 2, 0);
  const spread = position > 0 ? hours / position : 1;
  const night =
    agents.reduce((sum, each, cell) => sum + ((cell % 48) / 2 >= 21 || (cell % 48) / 2 < 6 ? each / 2 : 0), 0) * spread;
  const sunday = agents.slice(288).reduce((sum, each) => sum + each / 2, 0) * spread;
  const holiday = sunday > 0 ? (position * spread * 11) / 365 : 0;
  const premiums = (night * 0.25 + sunday * 0.5 + holiday) * WEEKS * (pay / 1820 / (0.97 * 0.93));
  return ((hours * WEEKS) / PRODUCTIVE) * agentYear(of) + premiums + ((phoneContacts * handling) / 60) * 0.01;
}

/** The worth today of one euro a year paid at the end of each of 36 months at 8 %. */
export const ANNUITY = Array.from({ length: 36 }, (_, month) => 1.08 ** (-(month + 1) / 12) / 12).reduce(
  (sum, each) => sum + each,
  0,
);

/** A price by the contact: contacts, or the commitment where it is more, with steering, and the set-up spread over three years. */
export function contactPrice(offer: PlainOffer, yearly: number): number {
  const paid = Math.max(yearly, (offer.minimumCommitment ?? 0) * 12);
  return paid * offer.price * (1 + offer.governance) + offer.setUp / ANNUITY;
}
