import { ApiError } from "../errors";
import { eventsOf } from "./events";
import { FailurePlan } from "./failure-plan";
import { Grid } from "../grid";
import type { GridView } from "../grid-view";
import type { EmbeddedHost, FailureSpec, HostCounters, OfficeBridge, UnknownFunction } from "../host-types";
import { cellName, quotedSheet } from "../sheet/address";
import { runBatch } from "./interpreter";
import type { HostObject } from "./members";
import type { Book } from "../book/book";
import { saveBook } from "../file/save-file";
import type { SavedFile } from "../file/saved-file";
import { rangeOf } from "../objects/range-ref";
import { workbookObject } from "../objects/workbook";
import {
  ACTION,
  DELAY_FOR_CELL_EDIT,
  eventText,
  MESSAGE,
  PAYLOAD_LIMIT,
  refusalText,
  responseText,
  type WireBatch,
  type WireRequest,
} from "./wire";
import { requireInFront } from "./other-workbook";
import { requireUngrouped } from "./grouped-sheets";
import { isInSet, requireInSet } from "./requirement-set";
import { HeldReferences } from "./references";

/** A workbook behind the client's bridge: reads requests, runs them, answers, and tells of what changed. */
export class BridgedBook implements EmbeddedHost {
  readonly bridge: OfficeBridge = { sendMessageToHost: (text) => this.receive(text) };
  readonly counters: HostCounters & { syncs: number; bytesIn: number; bytesOut: number };
  readonly grid: GridView;
  private readonly references = new HeldReferences();
  private readonly failures = new FailurePlan();
  private readonly root: HostObject;
  private readonly listeners = new Set<() => void>();
  private editing = false;
  private otherInFront = false;
  private grouped = false;
  /** Requests that came while a cell was being edited, and may wait. */
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly book: Book,
    readonly supports: (set: string, version: string) => boolean,
  ) {
    const counters = {
      syncs: 0,
      bytesIn: 0,
      bytesOut: 0,
      reset: () => {
        counters.syncs = 0;
        counters.bytesIn = 0;
        counters.bytesOut = 0;
      },
    };
    this.counters = counters;
    this.root = workbookObject(book, this.references);
    book.shiftListeners.add((sheet, shift) => {
      for (const object of this.references.all()) rangeOf(object)?.follow(sheet, shift);
    });
    this.grid = new Grid(book, {
      changed: () => this.tell(),
      listen: (listener) => {
        this.listeners.add(listener);
        return () => void this.listeners.delete(listener);
      },
    });
  }

  async save(): Promise<Uint8Array> {
    return (await saveBook(this.book)).bytes;
  }

  saveFile(): Promise<SavedFile> {
    return saveBook(this.book);
  }

  unknownFunctions(): readonly UnknownFunction[] {
    const cells = new Map<string, string[]>();
    for (const [{ sheet, row, column }, names] of this.book.calculation.unknownCalls())
      for (const name of names) {
        const places = cells.get(name) ?? [];
        places.push(`${quotedSheet(sheet.name)}!${cellName(row, column)}`);
        cells.set(name, places);
      }
    return [...cells].map(([name, places]) => ({ name, cells: places }));
  }

  failAt(spec: FailureSpec | null, ...next: readonly FailureSpec[]): void {
    this.failures.set(spec, next);
  }

  onOpened(listener: (xlsx: Uint8Array | null) => void): () => void {
    this.book.openListeners.add(listener);
    return () => void this.book.openListeners.delete(listener);
  }

  setOtherWorkbookInFront(on: boolean): void {
    this.otherInFront = on;
  }

  setSheetsGrouped(on: boolean): void {
    this.grouped = on;
  }

  setCellEditMode(on: boolean): void {
    this.editing = on;
    if (!on) for (const send of this.waiting.splice(0)) queueMicrotask(send);
  }

  private receive(text: string): void {
    const request = JSON.parse(text) as WireRequest;
    if (request.type !== MESSAGE.request) return;
    const bytes = byteLength(text);
    const body = request.message.body;
    const batch = typeof body === "string" ? (JSON.parse(body) as WireBatch) : body;
    if (!isHousekeeping(batch)) this.counters.syncs += 1;
    this.counters.bytesIn += bytes;
    // Excel answers later: the client's promises must not settle before it has stored them.
    const send = (): void => this.send(this.answer(request.id, batch, bytes));
    if (this.editing && ((request.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0) this.waiting.push(send);
    else queueMicrotask(send);
  }

  private answer(id: number, batch: WireBatch, bytes: number): string {
    const refusal = isHousekeeping(batch) ? null : this.refusal(bytes);
    if (refusal) return refusalText(id, refusal.code, refusal.message, refusal.httpStatus);
    const answer = runBatch(batch, {
      root: () => this.root,
      references: this.references,
      hasMember: (type, name) => isInSet(type, name, this.supports),
      onMember: (type, name) => {
        requireInSet(type, name, this.supports);
        if (this.otherInFront) requireInFront(type, name);
        if (this.grouped) requireUngrouped(type, name);
        this.failures.onMember(type, name);
      },
    });
    this.book.suspended = false;
    this.book.settle();
    const text = responseText(id, answer);
    if (byteLength(text) > PAYLOAD_LIMIT) {
      const error = new ApiError("ResponsePayloadSizeLimitExceeded");
      return refusalText(id, error.code, error.message, error.httpStatus);
    }
    return text;
  }

  private refusal(bytes: number): ApiError | null {
    const injected = this.failures.onRequest();
    if (injected) return injected;
    if (this.editing) return new ApiError("InvalidOperationInCellEditMode");
    return bytes > PAYLOAD_LIMIT ? new ApiError("RequestPayloadSizeLimitExceeded") : null;
  }

  private send(text: string): void {
    this.counters.bytesOut += byteLength(text);
    this.bridge.onMessageFromHost?.(text);
    this.tell();
    this.references.endRequest();
  }

  /** Tells the client and the grid of everything that changed since they were last told. */
  private tell(): void {
    this.book.settle();
    const changes = this.book.changes.take();
    if (changes.length === 0) return;
    const entries = changes.flatMap((change) => eventsOf(change, this.book, this.references));
    const { delay } = this.book.options.edition.events;
    const say = (): void => this.bridge.onMessageFromHost?.(eventText(entries));
    if (entries.length > 0) {
      if (delay === 0) say();
      else setTimeout(say, delay);
    }
    for (const listener of [...this.listeners]) listener();
  }
}

/** The client itself lets go of its ranges at the end of `Excel.run`, in a request that nobody wrote: it is no sync of the add-in's. */
function isHousekeeping(batch: WireBatch): boolean {
  const methods = batch.Actions.filter(
    ({ ActionType }) => ActionType !== ACTION.instantiate && ActionType !== ACTION.trace,
  );
  return (
    methods.length > 0 &&
    methods.every(({ ActionType, Name }) => ActionType === ACTION.method && Name === "_RemoveReference")
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
