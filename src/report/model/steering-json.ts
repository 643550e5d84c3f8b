import type { Recommendation } from "../../decision";
import { MEASURES } from "../../engine/records";
import { dateOfSerial, isoDate } from "../../engine/serial-date";
import { LANGUAGES, phrase } from "../../language";
import type { MessageKey } from "../../language";
import type { CellValue } from "../../workbook";
import { causeWords } from "../explanation";
import { INDICATORS } from "../sheets/steering/indicators";
import { RISKS } from "../sheets/steering/risk-owners";
import { NEEDS, ROLES } from "../sheets/steering/roles";
import { BANDED, BANDS, BODIES } from "../sheets/steering/steering-sheet";

const INSIDE_CAUSES = [...MEASURES, "wages", "volumes", "together"] as const;

type Rows = readonly (readonly CellValue[])[];

/** Cells of the sheet of steering, by their workbook names. */
export const STEERING_BLOCKS = [
  "OUTSOURCE_steering_need",
  "OUTSOURCE_steering_roles",
  "OUTSOURCE_steering_riskOwners",
  "OUTSOURCE_steering_inside",
  "OUTSOURCE_steering_indicators",
  "OUTSOURCE_steering_bodies",
  "OUTSOURCE_steering_ramp",
  "OUTSOURCE_steering_bands",
  "OUTSOURCE_steering_reversibility",
] as const;

/** The steering plan as data. */
export type SteeringJson = ReturnType<typeof steeringJson>;

/**
 * The steering plan as data, read from the cells of its sheet once they are calculated: what the sheet says and what the data say cannot differ. Names are codes beside the
 * words of the sheet; what stands blank is null.
 */
export function steeringJson(cells: Readonly<Record<string, Rows>>, { currency }: Recommendation) {
  // A block keeps a blank row behind its last one.
  const rows = (block: (typeof STEERING_BLOCKS)[number]): Rows =>
    (cells[block] ?? []).slice(1).filter((row) => row.some((cell) => orNull(cell) !== null));
  const named = <Name extends string>(names: readonly Name[], key: (name: Name) => MessageKey, words: CellValue) =>
    names.find((name) => LANGUAGES.some((language) => phrase(language, key(name), { currency }) === words)) ?? null;
  const indicator = (words: CellValue) => named(INDICATORS, (name) => `report.steering.indicator.${name}`, words);
  const need = rows("OUTSOURCE_steering_need");
  const [roles, total] = [rows("OUTSOURCE_steering_roles").slice(0, -1), rows("OUTSOURCE_steering_roles").at(-1)];
  return {
    need: Object.fromEntries(
      NEEDS.map((key, index) => {
        const value = orNull(need[index]?.[1]);
        return [key, key === "start" ? day(value) : value];
      }),
    ),
    roles: roles.map(([label, does, share, fte, pay, cost], index) => ({
      role: ROLES[index]?.role ?? null,
      ...filled({ label, does, share, fte, pay, cost }),
    })),
    total: filled({ share: total?.[2], fte: total?.[3], cost: total?.[5] }),
    owners: rows("OUTSOURCE_steering_riskOwners").map(([label, holder], index) => ({
      risk: RISKS[index] ?? null,
      ...filled({ label, holder }),
    })),
    inside: rows("OUTSOURCE_steering_inside")
      .slice(0, -1)
      .map(([label = null, holder, does, by, worth, staying]) => ({
        cause: INSIDE_CAUSES.find((cause) => LANGUAGES.some((each) => causeWords(each, cause) === label)) ?? null,
        ...filled({ label, holder, does }),
        by: day(by),
        ...filled({ worth, staying }),
      })),
    indicators: rows("OUTSOURCE_steering_indicators").map(
      ([label = null, flow, definition, code, target, alarm, source, rhythm, holder]) => ({
        indicator: indicator(label),
        ...filled({ label, flow, definition, code, target, alarm, source, rhythm, holder }),
      }),
    ),
    bodies: rows("OUTSOURCE_steering_bodies").map(([label, members, agenda, rhythm, decides, aim], index) => ({
      body: BODIES[index] ?? null,
      ...filled({ label, members, agenda, rhythm, decides, aim }),
    })),
    ramp: rows("OUTSOURCE_steering_ramp")
      .slice(0, -1)
      .map(([week, begins, step, takenOver, pace, contacts, agents, paidFirst]) => ({
        ...filled({ week }),
        begins: day(begins),
        ...filled({ step, takenOver, pace, contacts, agents, paidFirst }),
      })),
    bonusMalus: rows("OUTSOURCE_steering_bands").map(([label, around, effect], index) => ({
      indicator: BANDED[Math.floor(index / BANDS.length)] ?? null,
      ...filled({ label, around, effect }),
    })),
    reversibility: rows("OUTSOURCE_steering_reversibility").map(([item, holder, due]) => filled({ item, holder, due })),
  };
}

function orNull(value: CellValue | undefined): CellValue {
  return value === undefined || value === "" ? null : value;
}

function filled<Key extends string>(cells: Readonly<Record<Key, CellValue | undefined>>) {
  return Object.fromEntries(
    Object.entries<CellValue | undefined>(cells).map(([key, value]) => [key, orNull(value)]),
  ) as Record<Key, CellValue>;
}

/** A day as `YYYY-MM-DD`. */
function day(value: CellValue | undefined): CellValue {
  return typeof value === "number" ? isoDate(dateOfSerial(value)) : orNull(value);
}
