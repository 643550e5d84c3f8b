import type { AssumptionName } from "../assumptions/registry";
import type { CriterionKey } from "../scores/value-functions";
import type { Points } from "../quantities";
import type { Grade } from "./grade";
import type { Key } from "./key";
import type { IsoDate } from "./overhead";

/** A row of the table Assumptions: a named value with where it comes from. */
export interface AssumptionRecord {
  readonly row: number;
  readonly key: string;
  readonly value: number;
  readonly unit?: string;
  readonly source?: string;
  readonly date?: string;
  readonly grade?: Grade;
  /** What the key means in our own spelling; undefined where the engine knows no such assumption. */
  readonly keys: { readonly key: AssumptionName | undefined };
}

/** A row of the table Weights: how much the swing of a criterion from worst to best matters, 0 to 100. */
export interface WeightRecord {
  readonly row: number;
  readonly criterion: string;
  readonly swing: Points;
  /** What the criterion means in our own spelling; undefined where the scores have no such criterion. */
  readonly keys: { readonly criterion: CriterionKey | undefined };
}

/** A row of the table Decisions: what people decided, kept across runs. */
export interface DecisionRecord {
  readonly row: number;
  readonly flow: string;
  readonly recommended?: string;
  readonly decided?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly on?: IsoDate;
  readonly keys: {
    readonly flow: Key;
    /** What `decided` means; undefined where its words say no decision. */
    readonly decided: DecidedKind | undefined;
    /** What `recommended` means; undefined where it says none of these. */
    readonly recommended: DecidedKind | undefined;
    /** With whom, where `decided` says it. */
    readonly provider: Key | undefined;
  };
}

/** What people may decide of a flow. */
export type DecidedKind = "keep" | "partial" | "full" | "automate";
