/** The wire format between Microsoft's Office.js client and its host, as far as the client uses it. */

export const MESSAGE = { request: 1, response: 2, event: 3 } as const;

export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 8 } as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  /** For each argument the object it stands for, or 0 (or a nested list of these) for a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireBatch {
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
  readonly Actions: readonly WireAction[];
  readonly AutoKeepReference?: boolean;
}

/** Flag of a request that waits while a cell is being edited. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface WireRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: WireBatch | string };
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireAnswer {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** Excel takes at most 5 MB a request, and answers with at most 5 MB. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface WireEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export const EVENT_CATEGORY = 65_536;

export function responseText(id: number, answer: WireAnswer): string {
  return JSON.stringify({
    id,
    type: MESSAGE.response,
    flags: 0,
    message: { statusCode: 200, headers: {}, body: answer },
  });
}

/** A request refused as a whole: nothing of it was done. */
export function refusalText(id: number, code: string, message: string, status: number): string {
  const body = { error: { code, message } };
  return JSON.stringify({
    id,
    type: MESSAGE.response,
    flags: 0,
    message: { statusCode: status, headers: {}, body: JSON.stringify(body) },
  });
}

export function eventText(entries: readonly WireEvent[]): string {
  return JSON.stringify({ type: MESSAGE.event, message: { entries } });
}
