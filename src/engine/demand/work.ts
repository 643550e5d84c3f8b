import { SECONDS_PER_HOUR } from "../calendar";
import { itemAt } from "../grid";
import { contactsPerYear, hoursPerYear } from "../quantities";
import type { ContactsPerYear, HoursPerYear, Ratio } from "../quantities";
import { loadIn } from "../workforce";
import type { FlowTerms } from "./flow-demand";
import { seasonWeek } from "./flow-demand";
import type { Season } from "./seasons";
import { at, CELL_SECONDS, CELLS_PER_WEEK, emptyWeek, sumOf } from "./week";
import type { WeekCells } from "./week";

/** Work of one flow, or of a part of it, in the seasons of its pool. */
export interface FlowWork {
  readonly terms: FlowTerms;
  /** Contacts by half-hour of a week, one week for each season. */
  readonly contacts: readonly WeekCells[];
  /** 1 in the half-hours in which somebody must be there. */
  readonly open: WeekCells;
}

/** All of a flow's work, `scale` times the first year's volume. */
export function wholeWork(terms: FlowTerms, seasons: readonly Season[], scale: Ratio): FlowWork {
  return { terms, contacts: seasons.map((season) => seasonWeek(terms, season, scale)), open: terms.open };
}

/** Contacts a year. */
export function contactsOf(work: FlowWork, seasons: readonly Season[]): ContactsPerYear {
  const known = YEARLY.get(work);
  if (known?.seasons === seasons) return known.contacts;
  let sum = 0;
  work.contacts.forEach((week, index) => (sum += sumOf(week) * itemAt(seasons, index).weeks));
  const contacts = contactsPerYear(sum);
  YEARLY.set(work, { seasons, contacts });
  return contacts;
}

/** Whether there is any contact in the year. */
export function hasContacts(work: FlowWork): boolean {
  const known = ANY.get(work);
  if (known !== undefined) return known;
  const any = work.contacts.some((week) => week.some((each) => each > 0));
  ANY.set(work, any);
  return any;
}

/** What was once found of a work, whose weeks never change: every state of a pool asks it of every flow. */
const YEARLY = new WeakMap<FlowWork, { readonly seasons: readonly Season[]; readonly contacts: ContactsPerYear }>();
const ANY = new WeakMap<FlowWork, boolean>();

/** Hours of handling a year. */
export function workloadHours(work: FlowWork, seasons: readonly Season[]): HoursPerYear {
  return hoursPerYear((contactsOf(work, seasons) * work.terms.handling) / SECONDS_PER_HOUR);
}

/** Offered load of a number of contacts in a half-hour, in erlangs. */
export function loadOf(contacts: number, handling: number): number {
  return loadIn(contacts, handling, CELL_SECONDS);
}

/** The mean handling time of a number of contacts that make a load in a half-hour, seconds. */
export function handlingIn(load: number, contacts: number): number {
  return (load * CELL_SECONDS) / contacts;
}

/** The part of the work in each half-hour that `keep` leaves: a share by half-hour and season, 0 to 1. */
export function partOf(
  work: FlowWork,
  keep: (season: number, cell: number, contacts: number) => number,
  closed?: WeekCells,
): FlowWork {
  const contacts = work.contacts.map((week, season) => {
    const part = emptyWeek();
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      const all = at(week, cell);
      if (all > 0) part[cell] = all * keep(season, cell, all);
    }
    return part;
  });
  if (closed === undefined) return { ...work, contacts };
  const open = emptyWeek();
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) open[cell] = at(work.open, cell) * (1 - at(closed, cell));
  return { ...work, contacts, open };
}

/** What `part` leaves of `work`. */
export function remainderOf(work: FlowWork, part: FlowWork): FlowWork {
  const contacts = work.contacts.map((week, season) => {
    const rest = emptyWeek();
    const out = itemAt(part.contacts, season);
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) rest[cell] = Math.max(0, at(week, cell) - at(out, cell));
    return rest;
  });
  return { ...work, contacts };
}
