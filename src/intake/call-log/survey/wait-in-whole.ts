import type { Shape } from "../reading-plan";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";
import { secondsIn } from "./seconds-in";
import { answeredWord } from "./tracking";
import type { Tracking } from "./tracking";
import { unitInHeading } from "./units";

/** Calls lost that show it. */
const FEWEST = 8;
const NEARLY_ALL = 0.95;
/** Seconds by which rounded durations may differ. */
const ROUNDED = 2;

/** Whether the whole duration of a call holds its wait: of calls that nobody answered it is the wait and no more. Then the work on those answered is what is left of it. */
export function isWaitInWhole(fields: ReadonlyMap<LogField, FieldColumn>, shape: Shape, { sample }: Tracking): boolean {
  const [whole, wait, status] = [fields.get("whole"), fields.get("wait"), fields.get("answered")];
  if (shape !== "calls" || whole === undefined || wait === undefined || status === undefined) return false;
  if (fields.has("talk") || fields.has("handling")) return false;
  if (unitInHeading(whole.heading) !== unitInHeading(wait.heading)) return false;
  let lost = 0;
  let alike = 0;
  for (const { cells } of sample) {
    if (answeredWord((cells[status.position] ?? "").trim()) !== false) continue;
    const [all, waited] = [whole, wait].map(({ position }) => secondsIn(cells[position] ?? ""));
    if (typeof all !== "number" || typeof waited !== "number" || waited <= ROUNDED) continue;
    lost += 1;
    if (Math.abs(all - waited) <= ROUNDED) alike += 1;
  }
  return lost >= FEWEST && alike >= NEARLY_ALL * lost;
}
