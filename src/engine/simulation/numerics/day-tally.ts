import { at } from "../../grid";
import { groupAt, typeAt } from "./centre-model";
import type { CentreModel } from "./centre-model";
import { LOST } from "./contact-store";
import type { ContactStore } from "./contact-store";
import { PLACE_OF } from "./day-counts";
import { wholeAt } from "./whole-at";

/**
 * Counts what became of a day's contacts, when the day is over: one plain loop over them costs less than counting at each event.
 *
 * @param close - when the day ends; people are busy until then, and with what they finish afterwards
 */
export function tallyDay(model: CentreModel, contacts: ContactStore, close: number, counts: Float64Array): void {
  const { type: types, period, fate, began, service, size } = contacts;
  for (let from = 0, to = 0; from < size; from = to) {
    const index = wholeAt(types, from);
    const type = typeAt(model, index);
    const { goodFrom, periodStep } = type.counts;
    let served = 0;
    let lost = 0;
    let late = 0;
    let waitServed = 0;
    let waitLost = 0;
    for (; to < size && wholeAt(types, to) === index; to += 1) {
      const became = wholeAt(fate, to);
      if (became >= 0) {
        const start = at(began, to);
        const needed = at(service, to);
        const { busy, busyAfterClosing } = groupAt(model, became);
        counts[busyAfterClosing] = at(counts, busyAfterClosing) + needed;
        if (start < close) counts[busy] = at(counts, busy) + Math.min(close - start, needed);
        const wait = contacts.wait(to);
        served += 1;
        waitServed += wait;
        if (wait < type.answer && type.isInbound) {
          const good = goodFrom + wholeAt(period, to) * periodStep;
          counts[good] = at(counts, good) + 1;
        }
      } else if (became === LOST) {
        const wait = contacts.wait(to);
        lost += 1;
        waitLost += wait;
        if (wait >= type.answer) late += 1;
      }
    }
    const add = (place: number, amount: number): void => {
      counts[place] = at(counts, place) + amount;
    };
    if (type.isInbound) {
      add(PLACE_OF.served, served);
      add(PLACE_OF.waitServed, waitServed);
      add(PLACE_OF.waitLost, waitLost);
      add(PLACE_OF.abandonedLate, late);
      add(PLACE_OF.goodLost, lost - late);
      add(type.counts.abandoned, lost);
    } else {
      add(PLACE_OF.outServed, served);
      add(PLACE_OF.outLost, lost);
    }
  }
}
