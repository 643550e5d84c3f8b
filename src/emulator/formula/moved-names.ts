import type { Precedents } from "./dependencies";

/** Tables and defined names that mean something else since formulas were read. */
export class MovedNames {
  private all = false;
  /** In small letters, as {@link Precedents.names} has them. */
  private readonly words = new Set<string>();

  get isAny(): boolean {
    return this.all || this.words.size > 0;
  }

  /** @param name - where it is a defined name alone that came, changed or went; without it any may have */
  add(name?: string): void {
    if (name === undefined) this.all = true;
    else this.words.add(name.toLowerCase());
  }

  /** Whether formulas that read this mean something else now; none has moved afterwards. */
  take(): (precedents: Precedents | undefined) => boolean {
    const moved = this.all ? null : [...this.words];
    this.all = false;
    this.words.clear();
    return (read) =>
      read === undefined ||
      moved === null ||
      moved.some((word) => read.names.has(word) || read.calls.has(word.toUpperCase()));
  }
}
