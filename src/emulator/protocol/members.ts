import { ApiError } from "../errors";

/** An object of Excel's object model, as the interpreter handles it. Members go by their names on the wire: `Values`, `GetRange`. */
export interface HostObject {
  readonly type: string;
  /** What later requests find it by, for objects that have an identity. */
  identity(): { Id: string } | { Key: string } | { Name: string } | null;
  /** Ranges have no identity: the host holds them under a reference. */
  readonly held: boolean;
  scalarNames(): readonly string[];
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): unknown;
  navigate(name: string): HostObject | null;
  isScalar(name: string): boolean;
  isObject(name: string): boolean;
  /** The members of a collection; `null` for other objects. */
  items(): readonly HostObject[] | null;
  item(key: unknown): HostObject | null;
}

export interface Members<Self> {
  readonly type: string;
  readonly held?: boolean;
  readonly identity?: (self: Self) => { Id: string } | { Key: string } | { Name: string } | null;
  readonly scalars?: Readonly<
    Record<
      string,
      {
        readonly get?: (self: Self) => unknown;
        readonly set?: (self: Self, value: unknown) => void;
        readonly heavy?: boolean;
      }
    >
  >;
  readonly objects?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: Self, args: readonly unknown[]) => unknown>>;
  readonly items?: (self: Self) => readonly HostObject[];
  readonly item?: (self: Self, key: unknown) => HostObject | null;
}

const known = new Map<string, Set<string>>();

/** Every kind of object that was made, with the names of its members on the wire. */
export function knownMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  return known;
}

/**
 * Makes a kind of object from the table of its members. What the table does not hold is refused by name, with `ApiNotFound`, here and nowhere
 * else: the host never pretends.
 */
export function kind<Self>(members: Members<Self>): (self: Self) => HostObject {
  const { type, scalars = {}, objects = {}, methods = {} } = members;
  const names = known.get(type) ?? new Set();
  known.set(type, names);
  for (const name of [scalars, objects, methods].flatMap(Object.keys)) names.add(name);
  if (members.item) names.add("GetItem");
  const own = (table: object, name: string): boolean => Object.prototype.hasOwnProperty.call(table, name);
  const unknown = (name: string): ApiError =>
    new ApiError("ApiNotFound", `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)} is not known to it.`);
  const light = Object.keys(scalars).filter((name) => scalars[name]?.get !== undefined && scalars[name].heavy !== true);
  return (self) => ({
    type,
    held: members.held === true,
    identity: () => members.identity?.(self) ?? null,
    scalarNames: () => light,
    read: (name) => {
      const scalar = own(scalars, name) ? scalars[name] : undefined;
      if (!scalar?.get) throw unknown(name);
      return scalar.get(self);
    },
    write: (name, value) => {
      const scalar = own(scalars, name) ? scalars[name] : undefined;
      if (!scalar?.set) throw unknown(name);
      scalar.set(self, value);
    },
    call: (name, args) => {
      const method = own(methods, name) ? methods[name] : undefined;
      if (!method) throw unknown(name);
      return method(self, args);
    },
    navigate: (name) => {
      const object = own(objects, name) ? objects[name] : undefined;
      if (!object) throw unknown(name);
      return object(self);
    },
    isScalar: (name) => own(scalars, name),
    isObject: (name) => own(objects, name),
    items: () => members.items?.(self) ?? null,
    item: (key) => {
      if (!members.item) throw unknown("getItem");
      return members.item(self, key);
    },
  });
}

/** Whether a method's answer is an object of the model. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "scalarNames" in value && "navigate" in value;
}
