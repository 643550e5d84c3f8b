import { at } from "../../grid";
import { doubled } from "./event-queue";

/** The contacts of a day, a slot each, in flat arrays. */
export class ContactStore {
  type = new Float64Array(1024);
  /** When they came, and how long they had waited on earlier calls. */
  since = new Float64Array(1024);
  waited = new Float64Array(1024);
  service = new Float64Array(1024);
  patience = new Float64Array(1024);
  period = new Float64Array(1024);
  /** 1 when they wait no longer. */
  gone = new Float64Array(1024);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  add(type: number, since: number, period: number, service: number, patience: number): number {
    if (this.size === this.type.length) this.grow();
    const slot = this.size;
    this.size += 1;
    this.type[slot] = type;
    this.since[slot] = since;
    this.waited[slot] = 0;
    this.period[slot] = period;
    this.service[slot] = service;
    this.patience[slot] = patience;
    this.gone[slot] = 0;
    return slot;
  }

  /** How long a contact has waited in all. */
  wait(slot: number, now: number): number {
    return at(this.waited, slot) + now - at(this.since, slot);
  }

  private grow(): void {
    this.type = doubled(this.type);
    this.since = doubled(this.since);
    this.waited = doubled(this.waited);
    this.service = doubled(this.service);
    this.patience = doubled(this.patience);
    this.period = doubled(this.period);
    this.gone = doubled(this.gone);
  }
}
