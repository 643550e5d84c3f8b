/** Two numbers of 32 bits that change with whatever is put in: enough to tell whether two long things are the same without keeping either. */
export class Digest {
  private one = 0xdeadbeef;
  private other = 0x41c6ce57;
  private readonly double = new Float64Array(1);
  private readonly halves = new Int32Array(this.double.buffer);
  private readonly objects = new WeakMap<object, string>();

  private mix(value: number): void {
    this.one = Math.imul(this.one ^ value, 2_654_435_761);
    this.one = (this.one << 13) | (this.one >>> 19);
    this.other = Math.imul(this.other ^ value, 1_597_334_677);
    this.other = (this.other << 17) | (this.other >>> 15);
  }

  number(value: number): void {
    this.double[0] = value;
    this.mix(this.halves[0] ?? 0);
    this.mix(this.halves[1] ?? 0);
  }

  text(value: string): void {
    this.mix(value.length);
    for (let at = 0; at < value.length; at += 1) this.mix(value.charCodeAt(at));
  }

  /** What an object holds; one that was put in before is not read again, so it must not change in between. */
  object(value: object): void {
    let text = this.objects.get(value);
    if (text === undefined) this.objects.set(value, (text = JSON.stringify(value)));
    this.text(text);
  }

  finish(): string {
    return `${(this.one >>> 0).toString(36)}-${(this.other >>> 0).toString(36)}`;
  }
}
