import {
  contacts,
  fraction,
  fte,
  hours,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
} from "../../src/engine/quantities";
import type { Inputs, Weekday } from "../../src/engine/records";
import { keyed } from "../support/keyed";
import type { StatedFlow, StatedInputs, StatedOffer } from "../support/keyed";

const DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const HALF_HOURS = 24;
const OPENS = 8;

/** The same numbers on every machine: a linear congruential sequence in [0, 1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

/** Offers that are unlike: each further one is of the same kind as one of these, a little dearer. */
const PRICINGS = [
  ["hour", 27],
  ["minute", 0.7],
  ["contact", 5.2],
  ["fteMonth", 4600],
  ["productiveHour", 38],
] as const satisfies readonly (readonly [StatedOffer["pricing"], number])[];

/** A case of `count` flows, a pool each: 3 seasons × 7 days × 24 half-hours, five offers, every second flow with patience. */
export function largeCase(count: number, { pooled = 1, growth = 0, offers = 5 } = {}): Inputs {
  const draw = sequence(7);
  const flows: StatedFlow[] = [];
  const volumes: StatedInputs["volumes"][number][] = [];
  const profiles: StatedInputs["profiles"][number][] = [];
  for (let index = 0; index < count; index += 1) {
    const name = `Flow ${String(index + 1).padStart(4, "0")}`;
    const peak = 4 + Math.floor(draw() * 16);
    const shares = DAYS.flatMap((day) =>
      Array.from(
        { length: HALF_HOURS },
        (_, half) =>
          (day === 6 ? 0.5 : day === 7 ? 0.25 : 0.9 + 0.2 * draw()) * (0.3 + Math.exp(-(((half - peak) / 6) ** 2))),
      ),
    );
    const total = shares.reduce((sum, share) => sum + share, 0);
    DAYS.forEach((day, place) => {
      for (let half = 0; half < HALF_HOURS; half += 1) {
        profiles.push({
          row: profiles.length + 1,
          profile: name,
          day,
          start: hours(OPENS + half / 2),
          share: fraction((shares[place * HALF_HOURS + half] ?? 0) / total),
        });
      }
    });
    const monthly = 1500 + draw() * 30000;
    const seasonal = [1.3, 1.3, 1, 1, 1, 0.8, 0.6, 0.6, 1, 1, 1.2, 1.2];
    seasonal.forEach((factor, month) =>
      volumes.push({ row: volumes.length + 1, flow: name, month: month + 1, contacts: contacts(monthly * factor) }),
    );
    const flow: StatedFlow = {
      row: index + 1,
      name,
      channel: "phone",
      handlingTime: seconds(150 + Math.floor(draw() * 400)),
      pool: `Pool ${Math.floor(index / pooled)}`,
      languages: ["fr"],
      skills: [],
      opens: hours(OPENS),
      closes: hours(20),
      openDays: DAYS,
      profile: name,
      growth: ratio(growth),
    };
    flows.push(index % 2 === 0 ? flow : { ...flow, patience: seconds(120 + Math.floor(draw() * 240)) });
  }
  const offer = (_: unknown, index: number): StatedOffer => {
    const [pricing, price] = PRICINGS[index % PRICINGS.length] ?? PRICINGS[0];
    const provider = String.fromCharCode("A".charCodeAt(0) + (index % 26)) + (index < 26 ? "" : String(index));
    const dearer = 1 + Math.floor(index / PRICINGS.length) / 200;
    return { row: index + 1, provider, pricing, price: moneyPerUnit(price * dearer), languages: [] };
  };
  return keyed({
    currency: "€",
    flows,
    volumes,
    profiles,
    team: [
      { row: 1, role: "agent", fte: fte(count * 12), grossSalary: moneyPerYear(27000), languages: [], skills: [] },
    ],
    overheads: [],
    automation: [],
    offers: Array.from({ length: offers }, offer),
    assumptions: [],
    legislation: [],
    weights: [],
    decisions: [],
  });
}
