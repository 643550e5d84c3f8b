import { ApiError } from "../errors";
import { isHostObject, type HostObject } from "./members";
import {
  ACTION,
  PATH,
  type WireAction,
  type WireAnswer,
  type WireArguments,
  type WireBatch,
  type WirePath,
  type WireQuery,
  type WireResult,
} from "./wire";
import type { HeldReferences } from "./references";

/** What a batch runs against. */
export interface BatchHost {
  readonly root: () => HostObject;
  readonly references: HeldReferences;
  /** Called before each access of a member, with its object's type and its name; may refuse it. */
  readonly onMember: (type: string, name: string) => void;
  /** Whether this Excel has a member: where all properties are asked for, those it lacks are left out. */
  readonly hasMember: (type: string, name: string) => boolean;
}

/**
 * Runs the actions of one request in order. The first failure ends it: what was done stays, what was answered is given, and the error tells which
 * action failed.
 */
export function runBatch(batch: WireBatch, host: BatchHost): WireAnswer {
  const run = new BatchRun(batch, host);
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      // A trace is answered too: the client adds and removes event handlers when it comes to it.
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (fault) {
      const error =
        fault instanceof ApiError
          ? fault
          : new ApiError("GeneralException", fault instanceof Error ? fault.message : String(fault));
      const Location = run.location(action);
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location,
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: WireBatch,
    private readonly host: BatchHost,
  ) {}

  location(action: WireAction): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const object = this.resolved.get(action.ObjectPathId);
    if (action.Name !== "" && object) return `${object.type}.${lowerFirst(action.Name)}`;
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.resolved.get(path.ParentObjectPathId);
    const name = path?.ObjectPathType === PATH.indexer ? "getItem" : lowerFirst(path?.Name ?? "");
    return parent ? `${parent.type}.${name}` : name;
  }

  perform(action: WireAction): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiated(this.object(action.ObjectPathId));
      case ACTION.query: {
        const object = this.object(action.ObjectPathId);
        return object === null ? null : this.query(object, action.QueryInfo ?? {});
      }
      case ACTION.method: {
        const object = this.object(action.ObjectPathId);
        if (object === null) return null;
        const args = this.args(action.ArgumentInfo);
        if (action.Name === "_KeepReference") return this.host.references.keep(object);
        this.host.onMember(object.type, action.Name);
        const answer = object.call(action.Name, args);
        return isHostObject(answer) ? this.instantiated(answer) : (answer ?? null);
      }
      case ACTION.setProperty: {
        const object = this.object(action.ObjectPathId);
        if (object === null) return null;
        this.host.onMember(object.type, action.Name);
        object.write(action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      }
      case ACTION.trace:
        return null;
      default:
        throw new ApiError("ApiNotFound", `Action type ${action.ActionType} is not known to it.`);
    }
  }

  private instantiated(object: HostObject | null): unknown {
    if (object === null) return null;
    if (object.held) return { _ReferenceId: this.host.references.idOf(object) };
    return object.identity() ?? {};
  }

  private object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath");
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: WirePath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.host.root();
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.host.references.find(path.Name);
    if (path.ObjectPathType === PATH.newObject) throw new ApiError("ApiNotFound", `${path.Name} is not known to it.`);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        this.host.onMember(parent.type, path.Name);
        return parent.navigate(path.Name);
      case PATH.indexer:
        this.host.onMember(parent.type, "GetItem");
        return parent.item(args[0]);
      case PATH.method: {
        this.host.onMember(parent.type, path.Name);
        const answer = parent.call(path.Name, args);
        if (answer === null || isHostObject(answer)) return answer;
        throw new ApiError("InvalidObjectPath");
      }
      default:
        throw new ApiError("InvalidObjectPath");
    }
  }

  private args(info: WireArguments | undefined): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return given.map((value, index) => this.argument(value, references[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.object(reference);
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((each: unknown, index) => this.argument(each, reference[index]));
    return value;
  }

  /** The properties asked for: of an object, of its related objects ("format/fill/color"), and of a collection's items. */
  private query(object: HostObject, query: WireQuery): unknown {
    const items = object.items();
    const asked = (query.Select ?? []).map((path) => path.split("/").map(capitalised));
    const expanded = (query.Expand ?? []).map((path) => path.split("/").map(capitalised));
    if (items === null) return this.properties(object, asked, expanded);
    return this.collection(
      object,
      items.slice(query.Skip ?? 0, query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top),
      asked,
      expanded,
    );
  }

  private collection(
    object: HostObject,
    items: readonly HostObject[],
    asked: readonly string[][],
    expanded: readonly string[][],
  ): unknown {
    const own = asked.filter(
      (path) => path.length === 1 && path[0] !== "Items" && path[0] !== "*" && object.isScalar(path[0] ?? ""),
    );
    const ofItems = asked
      .filter((path) => !own.includes(path))
      .map((path) => (path[0] === "Items" ? path.slice(1) : path))
      .filter((path) => path.length > 0);
    const expandedItems = expanded
      .map((path) => (path[0] === "Items" ? path.slice(1) : path))
      .filter((path) => path.length > 0);
    const answer: Record<string, unknown> = {};
    for (const [name = ""] of own) answer[name] = this.read(object, name);
    answer["_Items"] = items.map((item) => this.properties(item, ofItems, expandedItems));
    return answer;
  }

  private properties(
    object: HostObject,
    asked: readonly string[][],
    expanded: readonly string[][],
  ): Record<string, unknown> {
    const identity = object.identity();
    const answer: Record<string, unknown> = { ...identity };
    if (object.held) answer["_ReferenceId"] = this.host.references.idOf(object);
    const scalars = new Set<string>();
    const nested = new Map<string, { asked: string[][]; expanded: string[][] }>();
    const into = (name: string): { asked: string[][]; expanded: string[][] } => {
      const entry = nested.get(name) ?? { asked: [], expanded: [] };
      nested.set(name, entry);
      return entry;
    };
    const all = object.scalarNames().filter((name) => this.host.hasMember(object.type, name));
    if (asked.length === 0) for (const name of all) scalars.add(name);
    for (const [name = "", ...rest] of asked) {
      if (name === "*" || name === "$all" || name === "$none") {
        if (name !== "$none") for (const each of all) scalars.add(each);
      } else if (rest.length > 0) into(name).asked.push(rest);
      else if (object.isScalar(name) || !object.isObject(name)) scalars.add(name);
      else into(name);
    }
    for (const [name = "", ...rest] of expanded) {
      const entry = into(name);
      if (rest.length > 0) entry.expanded.push(rest);
    }
    for (const name of scalars) answer[name] = this.read(object, name);
    for (const [name, inner] of nested) {
      this.host.onMember(object.type, name);
      const related = object.navigate(name);
      const items = related?.items() ?? null;
      if (related === null) answer[name] = null;
      else
        answer[name] =
          items === null
            ? this.properties(related, inner.asked, inner.expanded)
            : this.collection(related, items, inner.asked, inner.expanded);
    }
    return answer;
  }

  private read(object: HostObject, name: string): unknown {
    this.host.onMember(object.type, name);
    return object.read(name);
  }
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
