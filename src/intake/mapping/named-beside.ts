import type { SourceColumn } from "./layout";
import { headingScore } from "./words/dictionary";
import { NAMED } from "./words/named";

/** Whether another column is headed as the name of a flow, and none as the channel: what else a column of channels could be called is of no matter then. */
export function isNamedBeside(column: SourceColumn, columns: readonly SourceColumn[]): boolean {
  const others = columns.filter((each) => each !== column);
  return (
    others.some((each) => headingScore("flows.name", each.heading) >= 0.9) &&
    !others.some((each) => headingScore("flows.channel", each.heading) >= NAMED)
  );
}
