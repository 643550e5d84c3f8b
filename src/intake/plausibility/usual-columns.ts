import { PRICINGS } from "../../engine/records";
import type { Channel } from "../../engine/records";
import type { MessageKey } from "../../language";
import { SCHEMAS, TABLE_KEYS } from "../schema";
import type { TableKey, TableSchema } from "../schema";
import type { Why } from "./assumption-bands";
import type { Band } from "./band";
import {
  AUTOMATION_BANDS,
  flowBands,
  offerBands,
  OVERHEAD_BANDS,
  PROFILE_BANDS,
  TEAM_BANDS,
  TENURE_BANDS,
  VOLUME_BANDS,
} from "./bands";

/** Between which values a column of numbers is usual, where it depends on a choice for each of them, and why. */
export interface UsualColumn {
  readonly table: TableKey;
  readonly column: string;
  /** Empty where no two values say what is usual. `of` is null where no choice matters. */
  readonly bands: readonly { readonly of: MessageKey | null; readonly band: Band }[];
  readonly why: Why;
}

/** Why a column has its band, or has none. What is not listed is practice. */
const WHY: Readonly<Record<string, Why>> = {
  "flows.scripted": "choice",
  "flows.sensitivity": "domain",
  "flows.undocumented": "choice",
  "flows.languageGap": "choice",
  "flows.handlingTime": "surveys",
  "flows.patience": "surveys",
  "profiles.day": "domain",
  "team.grossSalary": "relation",
  "team.loadedSalary": "relation",
  "team.weeklyHours": "law",
  "team.absence": "surveys",
  "team.attrition": "surveys",
  "team.initialTraining": "surveys",
  "team.licence": "surveys",
  "team.workplace": "surveys",
  "offers.price": "surveys",
  "offers.capacity": "relation",
  "automation.claimed": "surveys",
  "automation.price": "surveys",
  "legislation.value": "known",
  "weights.swing": "choice",
  "measures.multiply": "choice",
  "measures.shortShift": "choice",
  "scenarios.multiply": "choice",
  "limits.value": "choice",
};

const CHANNELS: readonly Channel[] = ["phone", "chat", "email", "social", "backOffice"];

/** Every column of numbers of the input tables, with what is usual in it. */
export function usualColumns(): readonly UsualColumn[] {
  return TABLE_KEYS.flatMap((table) => {
    const schema: TableSchema = SCHEMAS[table];
    return Object.entries(schema.columns).flatMap(([column, { kind }]): readonly UsualColumn[] => {
      if (table === "assumptions" || (kind.validation?.kind !== "decimal" && !isOfLaw(table, column))) return [];
      return [{ table, column, bands: bandsOf(table, column), why: WHY[`${table}.${column}`] ?? "practice" }];
    });
  });
}

/** Values of law are numbers of any size; those of assumptions are told key by key. */
function isOfLaw(table: TableKey, column: string): boolean {
  return table === "legislation" && column === "value";
}

function bandsOf(table: TableKey, column: string): UsualColumn["bands"] {
  if (table === "flows")
    return together(
      CHANNELS.map((channel) => ({
        of: `choices.channel.${channel}` as const,
        band: bandIn(flowBands({ channel }), column),
      })),
    );
  if (table === "offers")
    return together(
      PRICINGS.map((pricing) => ({
        of: `choices.pricing.${pricing}` as const,
        band: bandIn(offerBands({ pricing }), column),
      })),
    );
  const own = bandIn(OTHERS[table] ?? {}, column);
  return own === undefined ? [] : [{ of: null, band: own }];
}

const OTHERS: Readonly<Partial<Record<TableKey, object>>> = {
  volumes: VOLUME_BANDS,
  profiles: PROFILE_BANDS,
  team: TEAM_BANDS,
  tenure: TENURE_BANDS,
  overheads: OVERHEAD_BANDS,
  automation: AUTOMATION_BANDS,
};

function bandIn(bands: object, column: string): Band | undefined {
  return (bands as Readonly<Record<string, Band | undefined>>)[column];
}

/** Bands by choice; one where they do not differ. */
function together(each: readonly { readonly of: MessageKey; readonly band: Band | undefined }[]): UsualColumn["bands"] {
  const found = each.flatMap(({ of, band }) => (band === undefined ? [] : [{ of, band }]));
  const [first] = found;
  if (first === undefined) return [];
  const areSame = found.every(({ band: { min, max } }) => min === first.band.min && max === first.band.max);
  return areSame ? [{ of: null, band: first.band }] : found;
}
