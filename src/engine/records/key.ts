declare const identity: unique symbol;

/**
 * A name as it is compared: two names mean the same thing exactly where their keys are `===`.
 *
 * Only the intake makes one (`src/intake/kinds/key-of.ts`), once, when a cell is read. A record carries under `keys` the keys of its names beside the names
 * as written, under the same properties: what is shown is `record.pool`, what is compared is `record.keys.pool`.
 */
export type Key = string & { readonly [identity]: "Key" };
