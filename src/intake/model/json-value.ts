import { isIn } from "../../engine/require";
import type { Interval } from "../../engine/require";
import { message } from "../../language";
import type { Message } from "../../language";
import { rangeMessage } from "../kinds/range-message";

/** What in a case cannot be used: where, what was found, what is accepted. */
export interface ModelIssue {
  /** `plan.waves[0].week`. */
  readonly path: string;
  readonly received: string;
  readonly expected: Message;
}

/** A value of a case of JSON and where it stands. Nothing is coerced: what is not as it should be becomes an issue, and a stand-in goes on. */
export class JsonValue {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
    private readonly issues: ModelIssue[],
  ) {}

  /** Whether anything stands here. */
  get isThere(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** A member of an object. */
  at(name: string): JsonValue {
    const member: unknown =
      typeof this.value === "object" && this.value !== null && Object.hasOwn(this.value, name)
        ? Reflect.get(this.value, name)
        : undefined;
    return new JsonValue(member, this.path === "" ? name : `${this.path}.${name}`, this.issues);
  }

  /** The items of a list. */
  items(least = 0): readonly JsonValue[] {
    if (!Array.isArray(this.value)) {
      this.refuse(message("model.list"));
      return [];
    }
    if (this.value.length < least) this.refuse(message("model.list-of", { least }));
    return this.value.map((item: unknown, place) => new JsonValue(item, `${this.path}[${place}]`, this.issues));
  }

  /** Whether a list stands here. */
  get isList(): boolean {
    return Array.isArray(this.value);
  }

  /** The items of a list that holds one a period. */
  perPeriod(periods: number): readonly JsonValue[] {
    const list = this.items();
    if (this.isList && list.length !== periods)
      this.issues.push({
        path: this.path,
        received: String(list.length),
        expected: message("model.values-a-period", { count: periods }),
      });
    return list;
  }

  /** A list of two. */
  pair(): readonly [JsonValue, JsonValue] {
    const list = this.items(2);
    if (list.length > 2) this.refuse(message("model.values-of", { count: 2 }));
    const [first = this, second = this] = list;
    return [first, second];
  }

  /** The names of an object's members. */
  members(): readonly string[] {
    if (typeof this.value === "object" && this.value !== null && !Array.isArray(this.value))
      return Object.keys(this.value);
    this.refuse(message("model.object"));
    return [];
  }

  /** A number in an interval, made into a quantity; `otherwise` where it may be absent and is. */
  number<T>(interval: Interval, make: (value: number) => T, otherwise?: number): T {
    if (!this.isThere && otherwise !== undefined) return make(otherwise);
    if (typeof this.value === "number" && Number.isFinite(this.value) && isIn(interval, this.value))
      return make(this.value);
    this.refuse(message("intake.accepts.number", { range: rangeMessage(interval, "plain") }));
    return make(otherwise ?? interval.min ?? 0);
  }

  /** A whole number in an interval. */
  whole(interval: Interval, otherwise?: number): number {
    const found = this.number(interval, (value) => value, otherwise);
    if (Number.isInteger(found)) return found;
    this.refuse(message("intake.accepts.whole", { range: rangeMessage(interval, "plain") }));
    return interval.min ?? 0;
  }

  /** A text that says something. */
  text(): string {
    if (typeof this.value === "string" && this.value.trim() !== "") return this.value;
    this.refuse(message("model.text"));
    return "";
  }

  /** Yes or no; no where it is absent. */
  flag(): boolean {
    if (typeof this.value === "boolean") return this.value;
    if (this.isThere) this.refuse(message("model.flag"));
    return false;
  }

  /** Says what is accepted here instead. */
  refuse(expected: Message): void {
    const found: string | undefined = JSON.stringify(this.value);
    this.issues.push({ path: this.path, received: (found ?? "").slice(0, 80), expected });
  }
}
