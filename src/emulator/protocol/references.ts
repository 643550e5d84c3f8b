import { ApiError } from "../errors";
import type { HostObject } from "./members";

/** Objects without an identity, ranges above all, which requests find again by a reference. */
export class HeldReferences {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private readonly kept = new Set<string>();
  private last = 0;

  /** The object's reference; it lasts to the end of the request unless the client keeps it. */
  idOf(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) {
      this.objects.set(known, object);
      return known;
    }
    this.last += 1;
    const id = `${object.type}${this.last}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  keep(object: HostObject): { _ReferenceId: string } {
    const id = this.idOf(object);
    this.objects.set(id, object);
    this.kept.add(id);
    return { _ReferenceId: id };
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new ApiError("InvalidObjectPath");
    return object;
  }

  findOrNull(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  release(id: string): void {
    this.kept.delete(id);
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
    this.objects.clear();
  }

  /** Every object held at the moment. */
  all(): IterableIterator<HostObject> {
    return this.objects.values();
  }

  get count(): number {
    return this.kept.size;
  }

  /** Lets go of what the client did not ask to keep. */
  endRequest(): void {
    for (const id of this.objects.keys()) if (!this.kept.has(id)) this.objects.delete(id);
  }
}
