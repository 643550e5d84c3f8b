import { at, itemAt } from "../../grid";
import { Arrivals } from "./arrivals";
import { groupAt, typeAt } from "./centre-model";
import type { CentreModel } from "./centre-model";
import { ContactStore, ENDED, LOST, WAITING } from "./contact-store";
import { Crew } from "./crew";
import { PLACE_OF } from "./day-counts";
import { tallyDay } from "./day-tally";
import { END, EventQueue, LONGEST_WAIT, NOBODY, PATIENCE, REROUTE, RETRY, STEPS } from "./event-queue";
import { WaitingLine } from "./waiting-line";
import { wholeAt } from "./whole-at";

const ROUNDING = 1e-9;

/**
 * A contact centre's day, event by event. What a contact brings (its service, its patience) is drawn when it comes, from streams that belong to its type and
 * the day: another staffing meets the same customers.
 *
 * @see docs/methods/simulation.md
 */
export class CentreDay {
  private readonly events: EventQueue;
  private readonly contacts = new ContactStore();
  private readonly waiting;
  private readonly arrivals: Arrivals;
  private readonly crew: Crew;
  private readonly close: number;
  private counts: Float64Array = new Float64Array(0);
  private now = 0;
  private period = 0;
  /** Contacts waiting, and those in the centre at all. */
  private queued = 0;
  private inside = 0;
  /** Written work that waits, and when the next comes. */
  private store = 0;
  private nextWork = Infinity;

  constructor(
    private readonly model: CentreModel,
    seed: number,
  ) {
    this.waiting = model.types.map(() => new WaitingLine());
    this.arrivals = new Arrivals(model, seed, this.contacts);
    this.crew = new Crew(model);
    this.close = model.periods * model.length;
    const volume = model.types.reduce((sum, type) => sum + type.volume, 0);
    this.events = new EventQueue(this.close, 2 * volume, this.contacts);
  }

  /** Runs a day with so many contacts of each type, and adds what happens to `counts`. */
  run(day: number, volumes: Float64Array, counts: Float64Array): void {
    this.begin(day, volumes, counts);
    const { model, arrivals, events, close } = this;
    let boundary = model.length;
    for (;;) {
      const arrival = arrivals.time;
      const given = Math.min(arrival, this.nextWork, boundary);
      events.limit = given;
      events.seek();
      const soonest = Math.min(given, events.time);
      if (boundary === soonest && boundary <= close) {
        this.now = boundary;
        this.turnPeriod();
        boundary = this.period < model.periods ? (this.period + 1) * model.length : Infinity;
        continue;
      }
      if (soonest === Infinity) break;
      this.now = soonest;
      if (arrival === soonest) this.arrive();
      else if (this.nextWork === soonest) this.receiveWork();
      else this.happen();
    }
    this.cutOff();
    tallyDay(model, this.contacts, close, counts);
  }

  private begin(day: number, volumes: Float64Array, counts: Float64Array): void {
    const { model } = this;
    this.events.clear();
    for (const line of this.waiting) line.clear();
    this.arrivals.begin(day, volumes);
    this.counts = counts;
    this.arrivals.count(counts);
    this.now = this.period = this.queued = this.inside = 0;
    this.crew.begin();
    model.groups.forEach(({ agents, duty }) => {
      for (const each of agents) this.add(duty, each * model.length);
    });
    this.store = model.deferrable?.startStock ?? 0;
    this.nextWork = this.workAfter();
  }

  private add(place: number, amount: number): void {
    this.counts[place] = at(this.counts, place) + amount;
  }

  private line(type: number): WaitingLine {
    return this.waiting[type] ?? itemAt(this.waiting, type);
  }

  private stream(type: number) {
    return this.arrivals.of(type);
  }

  /** What the centre draws that is no contact's. */
  private get ownStream() {
    return this.stream(this.model.types.length);
  }

  private arrive(): void {
    const { slot } = this.arrivals;
    this.arrivals.advance();
    this.admit(slot);
  }

  private admit(slot: number): void {
    const { model, contacts } = this;
    const index = wholeAt(contacts.type, slot);
    if (this.inside >= model.lines) {
      this.refuse(slot, PLACE_OF.blocked);
      return;
    }
    const group = this.crew.groupFor(index, this.arrivals);
    if (group >= 0) {
      this.inside += 1;
      this.start(slot, group);
      return;
    }
    if (!model.isDrained && this.crew.isClosed) {
      this.refuse(slot, PLACE_OF.disconnected);
      return;
    }
    const patience = at(contacts.patience, slot);
    if (patience <= 0) {
      this.inside += 1;
      this.lose(slot);
      return;
    }
    if (this.queued >= model.queueLimit) {
      this.refuse(slot, PLACE_OF.blocked);
      return;
    }
    this.inside += 1;
    this.queued += 1;
    this.line(index).add(slot);
    if (patience < Infinity) {
      this.events.time = this.now + patience;
      this.events.put(PATIENCE, slot);
    }
    const type = typeAt(model, index);
    if (type.longestWait > 0) {
      this.events.time = this.now + type.longestWait;
      this.events.put(LONGEST_WAIT, slot);
    }
    for (const { index: other, after } of type.laterGroups) {
      this.events.time = this.now + after;
      this.events.put(REROUTE + STEPS * other, slot);
    }
  }

  /** Somebody who is not let in, or let go. */
  private refuse(slot: number, count: number): void {
    this.contacts.fate[slot] = ENDED;
    this.add(count, 1);
  }

  private start(slot: number, group: number): void {
    const { model, contacts, now, events } = this;
    this.crew.occupy(group);
    contacts.fate[slot] = group;
    contacts.began[slot] = now;
    if (model.isServedByGroup) this.drawService(slot, group);
    events.time = now + at(contacts.service, slot);
    events.put(END + STEPS * group, slot);
  }

  /** The service of somebody whom each group serves in its own time. */
  private drawService(slot: number, group: number): void {
    const index = wholeAt(this.contacts.type, slot);
    const { serviceByGroup } = typeAt(this.model, index);
    if (serviceByGroup === undefined) return;
    this.contacts.service[slot] = itemAt(serviceByGroup, group).draw(this.stream(index).service);
  }

  private lose(slot: number): void {
    const { contacts, now, events } = this;
    contacts.fate[slot] = LOST;
    contacts.began[slot] = now;
    this.inside -= 1;
    const index = wholeAt(contacts.type, slot);
    const { isInbound, retryShare, retryDelay } = typeAt(this.model, index);
    if (retryShare === 0 || !isInbound) return;
    const { routing } = this.stream(index);
    if (routing.next() >= retryShare) return;
    events.time = now + retryDelay.draw(routing);
    events.put(RETRY, slot);
  }

  /** What was put into the queue of events and is due. */
  private happen(): void {
    const { events, contacts } = this;
    events.take();
    const { slot, code } = events;
    const kind = code % STEPS;
    const group = (code - kind) / STEPS;
    if (kind === END) {
      this.crew.release(group);
      if (slot !== NOBODY) this.inside -= 1;
      this.pull(group);
    } else if (kind === RETRY) {
      this.add(PLACE_OF.retried, 1);
      this.add(typeAt(this.model, wholeAt(contacts.type, slot)).counts.offered, 1);
      this.admit(contacts.addAgain(slot, this.now));
    } else if (wholeAt(contacts.fate, slot) !== WAITING) return;
    else if (kind === PATIENCE) {
      this.queued -= 1;
      this.lose(slot);
    } else if (kind === LONGEST_WAIT) {
      this.queued -= 1;
      this.inside -= 1;
      this.refuse(slot, PLACE_OF.messages);
    } else if (this.crew.free(group) > 0) {
      this.queued -= 1;
      this.start(slot, group);
    }
  }

  /** Lets the free people of a group take what waits, then written work, then dial. */
  private pull(group: number): void {
    const { isDeferring, reserve } = groupAt(this.model, group);
    let isIdle = true;
    while (this.crew.free(group) > 0) {
      const slot = this.longestOf(group);
      isIdle = slot === NOBODY;
      if (isIdle) break;
      this.queued -= 1;
      this.start(slot, group);
    }
    const { deferrable, dialler } = this.model;
    if (deferrable !== undefined && isDeferring && this.now < this.close)
      while (this.crew.free(group) > reserve && this.store >= 1) {
        this.store -= 1;
        this.crew.occupy(group);
        this.add(PLACE_OF.deferred, 1);
        const service = deferrable.service.draw(this.ownStream.service);
        this.add(groupAt(this.model, group).busy, Math.min(this.close, this.now + service) - this.now);
        this.events.time = this.now + service;
        this.events.put(END + STEPS * group, NOBODY);
      }
    if (dialler !== undefined && isIdle && dialler.from <= this.now && this.now < dialler.to) this.dial();
  }

  /** Whom a group takes next. */
  private longestOf(group: number): number {
    if (this.queued === 0) return NOBODY;
    const { contacts, now } = this;
    const { types, after } = groupAt(this.model, group);
    let best = NOBODY;
    for (let place = 0; place < after.length; place += 1) {
      const slot = this.line(wholeAt(types, place)).head(contacts.fate);
      if (slot < 0) continue;
      const least = at(after, place);
      if (least > 0 && now - at(contacts.since, slot) < least - ROUNDING) continue;
      if (!this.model.isLongestWait) return slot;
      if (best === NOBODY || at(contacts.since, slot) < at(contacts.since, best)) best = slot;
    }
    return best;
  }

  private dial(): void {
    const { dialler } = this.model;
    if (dialler === undefined) return;
    const own = this.crew.free(dialler.group);
    if (this.crew.freeAnywhere < dialler.leastFree || own < 1) return;
    const period = Math.min(this.model.periods - 1, this.period);
    for (let number = Math.round(dialler.factor * own); number > 0; number -= 1) {
      this.add(PLACE_OF.dialled, 1);
      if (this.ownStream.routing.next() >= itemAt(dialler.reach, period)) continue;
      this.admit(this.reached(dialler.type, period));
    }
  }

  /** Somebody whose number was dialled. */
  private reached(type: number, period: number): number {
    const { services, serviceByGroup, patiences, balk } = typeAt(this.model, type);
    const { service, patience } = this.stream(type);
    const needs = serviceByGroup === undefined ? itemAt(services, 0).draw(service) : 0;
    const waits = balk > 0 && patience.next() < balk ? 0 : itemAt(patiences, period).draw(patience);
    return this.contacts.add(type, this.now, period, needs, waits);
  }

  private workAfter(): number {
    const { deferrable } = this.model;
    if (deferrable === undefined || deferrable.rate === 0) return Infinity;
    return this.now - Math.log(this.ownStream.arrival.next()) / deferrable.rate;
  }

  private receiveWork(): void {
    this.store += 1;
    this.nextWork = this.now < this.close ? this.workAfter() : Infinity;
    this.model.groups.forEach(({ isDeferring }, group) => {
      if (isDeferring) this.pull(group);
    });
  }

  /** The next period's people, or closing time. */
  private turnPeriod(): void {
    const { model } = this;
    this.period += 1;
    if (this.period < model.periods) {
      this.crew.turn(this.period);
      for (let group = 0; group < model.groups.length; group += 1) this.pull(group);
    } else if (!model.isDrained) this.cutOff();
  }

  private cutOff(): void {
    this.crew.close();
    for (const line of this.waiting)
      for (let slot = line.head(this.contacts.fate); slot >= 0; slot = line.head(this.contacts.fate)) {
        this.refuse(slot, PLACE_OF.disconnected);
        this.inside -= 1;
        this.queued -= 1;
      }
  }
}
