import type { Fte, Years } from "../quantities";
import type { Key } from "./key";
import type { Role } from "./team";

/** A row of the table Tenure: how many people of a role have served how long. */
export interface TenureRecord {
  readonly row: number;
  readonly role: Role;
  /** Absent: people of every pool that has no row of its own for the role. */
  readonly pool?: string;
  /** Years of service, 0 to 60. */
  readonly tenure: Years;
  /** How many people; heads, whatever their hours. */
  readonly people: Fte;
  readonly keys: { readonly pool: Key | undefined };
}
