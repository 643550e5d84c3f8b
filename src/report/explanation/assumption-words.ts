import type { UsedAssumption } from "../../decision";
import { message } from "../../language";
import type { Message } from "../../language";

/** What an assumption is called. */
export function assumptionWords({ key }: Pick<UsedAssumption, "key">): Message {
  return message(`assumptions.${key}`);
}

/** Where it comes from, as far as the product knows; undefined where only the workbook says it. */
export function sourceWords({ note }: Pick<UsedAssumption, "note">): Message | undefined {
  return note === null ? undefined : message(`assumptions.source.${note}`);
}
