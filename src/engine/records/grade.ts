/** How well a value is known. */
export type Grade = "measured" | "estimated" | "default";
