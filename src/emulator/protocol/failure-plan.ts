import { ApiError, type ApiErrorCode } from "../errors";
import type { FailureSpec } from "../host-types";

/** Failures that a test asked for: each strikes once, one after the other. */
export class FailurePlan {
  private spec: FailureSpec | null = null;
  private next: readonly FailureSpec[] = [];
  /** Requests, or uses of the member, since the failure was asked for. */
  private seen = 0;

  set(first: FailureSpec | null, next: readonly FailureSpec[]): void {
    this.spec = first;
    this.next = next;
    this.seen = 0;
  }

  /** Counts a request; the failure where it is this one's turn. */
  onRequest(): ApiError | null {
    if (this.spec?.sync === undefined || this.spec.member !== undefined) return null;
    this.seen += 1;
    return this.seen >= this.spec.sync ? this.strike() : null;
  }

  /** Fails at the first use of the member asked for, such as "Range.Values" or "Range.values". */
  onMember(type: string, name: string): void {
    const wanted = this.spec?.member;
    if (wanted === undefined || wanted.toLowerCase() !== `${type}.${name}`.toLowerCase()) return;
    this.seen += 1;
    if (this.seen <= (this.spec?.after ?? 0)) return;
    const failure = this.strike();
    if (failure) throw failure;
  }

  private strike(): ApiError | null {
    const spec = this.spec;
    this.set(this.next[0] ?? null, this.next.slice(1));
    return spec ? new InjectedError(spec.code ?? "GeneralException", spec.message) : null;
  }
}

class InjectedError extends ApiError {
  constructor(code: string, message: string | undefined) {
    super(code as ApiErrorCode, message);
    if (message !== undefined) this.message = message;
    else this.message = `Failure asked for by a test (${code}).`;
  }
}
