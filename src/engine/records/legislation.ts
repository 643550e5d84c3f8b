import type { LawKey } from "../legislation/pack";
import type { LawGrade } from "../legislation/law-definition";
import type { Key } from "./key";
import type { IsoDate } from "./overhead";

/** A value of law that the table Legislation states: it replaces the value of the same day, or adds one. */
export interface LegislationRecord {
  readonly row: number;
  readonly key: string;
  readonly country?: string;
  /** In the unit of its key. */
  readonly value: number;
  readonly unit?: string;
  /** First day on which it holds. */
  readonly from: IsoDate;
  /** Last day on which it may be trusted. */
  readonly until?: IsoDate;
  readonly reference?: string;
  readonly grade?: LawGrade;
  readonly keys: {
    /** What the key means in our own spelling; undefined where the engine knows no such parameter. */
    readonly key: LawKey | undefined;
    readonly country: Key | undefined;
  };
}
