import { DomainError } from "../../engine/domain-error";
import type { FlowWork, WeekCells } from "../../engine/demand";

/**
 * A work's week in a season of its pool.
 *
 * @throws {@link DomainError} `wrong-shape` where the work has no such season: it belongs to another pool
 */
export function weekOf({ contacts, terms }: FlowWork, season: number): WeekCells {
  const week = contacts[season];
  if (week === undefined) throw new DomainError("wrong-shape", terms.name, "a week for each season", contacts.length);
  return week;
}
