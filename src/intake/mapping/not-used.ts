/** The answer for a field that no column of the source is to be read for. */
export const NOT_USED = "-";
