import { spreadByChannel } from "./channels-across";
import type { Layout } from "./layout";
import { withPostOfEach } from "./people-list";
import { withUnitsInCells } from "./units-beside";

/** A table in a shape of its own as one with a row for each record: channels down instead of across, units in the cells instead of beside them, a post for each person. */
export function asRecords(layout: Layout): Layout {
  return withPostOfEach(withUnitsInCells(spreadByChannel(layout)));
}
