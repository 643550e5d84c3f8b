import {
  agentsFor,
  agentYear,
  ANNUITY,
  assume,
  contactPrice,
  insideCost,
  PRODUCTIVE,
  weekHours,
  weekOf,
} from "./plain";
import type { Case, PlainFlow, PlainOffer, Week } from "./plain";

/** Yearly cost of the options a case is about, by the plain program. */
export type Answers = Readonly<Record<string, number>>;

const WEEKS = 365 / 7;

function only<Item>(items: readonly Item[], place = 0): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`the case has no item ${place}`);
  return item;
}

/** What a week of calls costs inside, staffed by itself. */
function stayed(of: Case, week: Week, handling: number, turn = 0, variation = 0): number {
  const known = new Map<number, number>();
  const agents = week.map((contacts) => {
    if (contacts === undefined) return 0;
    const found = known.get(contacts) ?? agentsFor(contacts, handling, variation);
    known.set(contacts, found);
    return found;
  });
  const yearly = week.reduce<number>((sum, each) => sum + (each ?? 0), 0) * WEEKS;
  return insideCost(
    of,
    weekHours(agents, assume(of, "longShift", 7), assume(of, "shortShift", 4), turn),
    agents,
    yearly,
    handling,
  );
}

function left(all: Week, stays: Week): number {
  return all.reduce<number>((sum, each, cell) => sum + (each ?? 0) - (stays[cell] ?? 0), 0) * WEEKS;
}

function single(of: Case): { flow: PlainFlow; offer: PlainOffer; week: Week } {
  const flow = only(of.flows);
  return { flow, offer: only(of.offers), week: weekOf(of, flow) };
}

/** Every offer dearer: all of it by the hour (the provider's own agents on position) and by the contact, against staying. */
function everyOfferDearer(of: Case): Answers {
  const { flow, week } = single(of);
  const hourly = only(of.offers);
  const hours =
    week.reduce<number>((sum, each) => sum + (each === undefined ? 0 : agentsFor(each, flow.handlingTime) / 2), 0) *
    WEEKS;
  return {
    stay: stayed(of, week, flow.handlingTime),
    "full Hourly": hours * hourly.price * (1 + hourly.governance) + hourly.setUp / ANNUITY,
    "full Each": contactPrice(only(of.offers, 1), flow.annualVolume),
  };
}

/** A night window: 20 to 8 leaves, and nobody need be there. */
function nightWindow(of: Case): Answers {
  const { flow, offer, week } = single(of);
  const day = week.map((each, cell) => ((cell % 48) / 2 >= 8 && (cell % 48) / 2 < 20 ? each : undefined));
  return {
    stay: stayed(of, week, flow.handlingTime, 20),
    full: contactPrice(offer, flow.annualVolume),
    "window 20-8": stayed(of, day, flow.handlingTime) + contactPrice(offer, left(week, day)),
  };
}

/** A base: what exceeds `base` contacts in a half-hour leaves. */
function above(of: Case, base: number): number {
  const { flow, offer, week } = single(of);
  const kept = week.map((each) => (each === undefined ? undefined : Math.min(each, base)));
  return stayed(of, kept, flow.handlingTime) + contactPrice(offer, left(week, kept));
}

/** The noon peak: the base is what comes in an ordinary half-hour. */
function noonPeak(of: Case): Answers {
  const { flow, offer, week } = single(of);
  const ordinary = Math.min(...week.filter((each) => each !== undefined));
  // The base above which a round share comes; the same for whatever the peak is.
  const rounded = (share: number): number => {
    let low = 0;
    let high = Math.max(...week.map((each) => each ?? 0));
    for (let step = 0; step < 60; step += 1) {
      const middle = (low + high) / 2;
      const out = week.reduce<number>((sum, each) => sum + Math.max(0, (each ?? 0) - middle), 0) * WEEKS;
      if (out > share * flow.annualVolume) low = middle;
      else high = middle;
    }
    return above(of, high);
  };
  return {
    stay: stayed(of, week, flow.handlingTime),
    full: contactPrice(offer, flow.annualVolume),
    peak: above(of, ordinary),
    "rounded to 20 %": rounded(0.2),
    "rounded to 30 %": rounded(0.3),
  };
}

/** The same with a commitment: the base at which what leaves is what is paid for, found by halving. */
function commitment(of: Case): Answers {
  const { offer, week } = single(of);
  let low = 0;
  let high = Math.max(...week.map((each) => each ?? 0));
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    const out = week.reduce<number>((sum, each) => sum + Math.max(0, (each ?? 0) - middle), 0) * WEEKS;
    if (out < (offer.minimumCommitment ?? 0) * 12) high = middle;
    else low = middle;
  }
  return { ...noonPeak(of), "commitment base": above(of, low) };
}

/** A pool of two like flows: what one leaves behind is staffed again by itself. */
function pool(of: Case): Answers {
  const flow = only(of.flows);
  const one = weekOf(of, flow);
  const both = one.map((each) => (each === undefined ? undefined : 2 * each));
  const together = stayed(of, both, flow.handlingTime);
  const alone = stayed(of, one, flow.handlingTime);
  return {
    stay: together / 2,
    full: together / 2 - (together - alone) + contactPrice(only(of.offers), flow.annualVolume),
  };
}

/** A language: all of it at a price above the inside. */
function language(of: Case): Answers {
  const { flow, offer, week } = single(of);
  return { stay: stayed(of, week, flow.handlingTime), full: contactPrice(offer, flow.annualVolume) };
}

/**
 * Mail, with everything a transition costs, written out once by hand. Inside: work over 90 % occupancy, wages up 2.5 % a year. Outside: 1.1 of our
 * time, 4 % repeats, price up 2 % a year; expected malus 20 % of 5 %; half of 20 % VAT lost; six weeks of ramp-up; 20 h of training for each of the
 * provider's agents of 135 h a month; four weeks' parallel run at half; exit 12 % of a year and three months of the commitment, at 25 %.
 */
function mail(of: Case): Answers {
  const { flow, offer } = single(of);
  const months = Array.from({ length: 36 }, (_, month) => month);
  const worth = (month: number): number => 1.08 ** (-(month + 1) / 12);
  const level = (rate: number): number =>
    months.reduce((sum, month) => sum + worth(month) * (1 + rate) ** Math.floor(month / 12), 0) /
    months.reduce((sum, month) => sum + worth(month), 0);
  const hours = (flow.annualVolume * flow.handlingTime) / 3600;
  const stay = (hours / 0.9 / PRODUCTIVE) * agentYear(of) * level(0.025);
  const theirs = hours * 1.1 * 1.04;
  const used = theirs * offer.price;
  const malus = -0.2 * 0.05 * used;
  const bill = (used + malus) * (1 + 0.2 * 0.5);
  const weekly = theirs / WEEKS;
  const agents = weekly / 0.9 / (135 / (365 / 12 / 7));
  const training = 20 * agents * (used / (theirs / 0.9));
  const rampUp = [0, 1, 2, 3, 4, 5].reduce(
    (sum, week) => sum + (1 / (1 - 0.4 * Math.exp(-(week + 0.5) / 5)) - 1) * weekly * offer.price,
    0,
  );
  const parallel = (4 / WEEKS) * 0.5 * stay;
  const exit = (0.12 * bill + 3 * 200 * offer.price) * 0.25 * 1.02 ** 2 * worth(35);
  const once = (offer.setUp + training + rampUp + parallel + exit) / ANNUITY;
  return { stay, full: bill * level(0.02) * (1 + offer.governance) + once };
}

/** A flow as uncertain as it is stated: the target is met over all the volumes that may come. */
function uncertainVolume(of: Case): Answers {
  const { flow, offer, week } = single(of);
  return {
    stay: stayed(of, week, flow.handlingTime, 0, flow.volumeUncertainty),
    full: contactPrice(offer, flow.annualVolume),
  };
}

/**
 * A line that is closed when a tenth of its callers ask, flat from 8 to 22 on all days: the offer takes them at its price, and each that nobody takes costs its
 * value. Nobody inside could wait for them for less: that is how the case is made.
 */
function closedHours(of: Case): Answers {
  const { flow, offer, week } = single(of);
  const missed = (flow.annualVolume * (flow.unmetDemand ?? 0)) / (1 - (flow.unmetDemand ?? 0));
  const lost = missed * (flow.valueAtRisk ?? 0);
  const served = contactPrice(offer, missed);
  const stay = stayed(of, week, flow.handlingTime);
  return {
    stay: stay + lost,
    "closed hours": stay + served,
    full: contactPrice(offer, flow.annualVolume) + lost,
    "full and closed hours": contactPrice(offer, flow.annualVolume + missed),
  };
}

/** The plain program for each case, by the name of its file. */
export const ANSWERS: Readonly<Record<string, (of: Case) => Answers>> = {
  "every-offer-dearer": everyOfferDearer,
  "night-window": nightWindow,
  "noon-peak": noonPeak,
  "commitment-makes-a-base": commitment,
  "pool-not-worth-splitting": pool,
  "language-leaves-for-skill": language,
  "mail-with-all-one-offs": mail,
  "uncertain-volume": uncertainVolume,
  "closed-hours": closedHours,
};
