import { wholeFunction } from "../declaration";
import { ENGINE_VERSION } from "../../../decision";

export const VERSION_FUNCTIONS = [
  wholeFunction({
    id: "VERSION",
    cost: "moment",
    parameters: {},
    result: "text",
    page: "version",
    example: { formula: "=OUTSOURCE.VERSION()", gives: ENGINE_VERSION },
    compute: () => ENGINE_VERSION,
  }),
];
