import type { Issue } from "../issue";
import type { Draft } from "../reading/draft";

/** Looks at rows beside each other and beside other tables. Says what contradicts itself; changes nothing. */
export type CrossCheck = (draft: Draft) => readonly Issue[];
