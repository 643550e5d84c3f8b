import { at, itemAt } from "../../grid";
import type { SimulationCase } from "../simulation-case";
import { CountPlaces } from "./day-counts";
import { samplerOf } from "./sampler";

/** A case made ready for many days: its laws as samplers, its numbers in flat arrays, its counts with their places. */
export function centreModel(given: SimulationCase) {
  const places = new CountPlaces(given.types.length, given.periods, given.groups.length);
  const { dialler } = given;
  return {
    places,
    periods: given.periods,
    length: given.period as number,
    isDrained: given.end === "drain",
    isLongestWait: given.routing.pull === "longest-wait",
    isServedByGroup: given.types.some(({ serviceByGroup }) => serviceByGroup !== undefined),
    isSpread: given.routing.select === "random",
    lines: given.lines ?? Infinity,
    queueLimit: given.queueLimit ?? Infinity,
    types: given.types.map((type, index) => ({
      ...volumeOf(type.rates, given.period),
      services: type.services.map(samplerOf),
      serviceByGroup:
        type.serviceByGroup === undefined
          ? undefined
          : given.groups.map((_, group) => samplerOf(type.serviceByGroup?.get(group) ?? type.services[0])),
      patiences: type.patiences.map(samplerOf),
      balk: type.balk as number,
      answer: type.answer as number,
      longestWait: type.longestWait ?? 0,
      retryShare: type.retry?.share ?? 0,
      retryDelay: samplerOf(type.retry?.delay),
      isInbound: dialler === undefined || dialler.type !== index,
      /** Who is asked when it comes, and who after a wait. */
      firstGroups: Int32Array.from(
        (given.routing.groupsOf[index] ?? []).filter(({ after }) => after === 0),
        (route) => route.index,
      ),
      laterGroups: (given.routing.groupsOf[index] ?? []).filter(({ after }) => after > 0),
      counts: {
        offered: places.ofType("offered", index),
        abandoned: places.ofType("abandoned", index),
        offeredFrom: places.ofPeriod("offered", index, 0),
        goodFrom: places.ofPeriod("good", index, 0),
        periodStep: places.ofPeriod("good", index, 1) - places.ofPeriod("good", index, 0),
      },
    })),
    groups: given.groups.map(({ agents }, index) => ({
      agents: Int32Array.from(agents),
      types: Int32Array.from(given.routing.typesOf[index] ?? [], (route) => route.index),
      after: Float64Array.from(given.routing.typesOf[index] ?? [], (route) => route.after),
      isDeferring: given.deferrable?.groups.includes(index) ?? false,
      reserve: given.deferrable?.reserve[index] ?? 0,
      busy: places.ofGroup("busy", index),
      busyAfterClosing: places.ofGroup("busyAfterClosing", index),
      duty: places.ofGroup("duty", index),
    })),
    deferrable:
      given.deferrable === undefined
        ? undefined
        : {
            service: samplerOf(given.deferrable.service),
            rate: given.deferrable.rate as number,
            startStock: given.deferrable.startStock as number,
          },
    dialler,
  };
}

/** Contacts expected in a day, and the share of them that comes before each period and before closing. */
function volumeOf(rates: readonly number[], length: number) {
  const volume = rates.reduce((sum, rate) => sum + rate * length, 0);
  const upTo = new Float64Array(rates.length + 1);
  rates.forEach((rate, period) => {
    upTo[period + 1] = at(upTo, period) + (volume > 0 ? (rate * length) / volume : 0);
  });
  return { volume, upTo };
}

export type CentreModel = ReturnType<typeof centreModel>;

/** A type of a model. For the innermost loops: what reads one kind of list alone is read without a question. */
export function typeAt(model: CentreModel, type: number): CentreModel["types"][number] {
  return model.types[type] ?? itemAt(model.types, type);
}

/** A group of a model, likewise. */
export function groupAt(model: CentreModel, group: number): CentreModel["groups"][number] {
  return model.groups[group] ?? itemAt(model.groups, group);
}
