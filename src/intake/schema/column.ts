import type { MessageKey } from "../../language";
import type { Kind } from "../kinds";

/** Message keys that have a description beside them: `tables.flows.name` with `tables.flows.name.about`. */
type Described = Extract<WithoutAbout<MessageKey>, MessageKey>;
type WithoutAbout<Key> = Key extends `${infer Base}.about` ? Base : never;

/** A column of an input table: reading, template, header recognition and documentation all come from this. */
export interface Column<T = unknown, Required extends boolean = boolean> {
  /** The header, with its unit between brackets. */
  readonly header: MessageKey;
  /** What the column means, for whoever fills it. */
  readonly about: MessageKey;
  readonly kind: Kind<T>;
  /** A blank cell of a required column is an issue; of another, the value is absent. */
  readonly required: Required;
  /** A column that the template does not write: it comes to a table when it is needed. */
  readonly later?: boolean;
}

/** A column that must be filled in every row. */
export function required<T>(header: Described, kind: Kind<T>): Column<T, true> {
  return { header, about: `${header}.about`, kind, required: true };
}

/** A column whose cells, or which itself, may be absent. */
export function optional<T>(header: Described, kind: Kind<T>): Column<T, false> {
  return { header, about: `${header}.about`, kind, required: false };
}

/** A column that may be absent, and that new tables do not have. */
export function later<T>(header: Described, kind: Kind<T>): Column<T, false> {
  return { ...optional(header, kind), later: true };
}

export type Columns = Readonly<Record<string, Column>>;

/** The values of a row: of a required column always there, of another where its cell is filled. */
export type RowValues<C extends Columns> = {
  readonly [K in keyof C as C[K] extends Column<unknown, true> ? K : never]: C[K] extends Column<infer T> ? T : never;
} & {
  readonly [K in keyof C as C[K] extends Column<unknown, true> ? never : K]?: C[K] extends Column<infer T> ? T : never;
};
