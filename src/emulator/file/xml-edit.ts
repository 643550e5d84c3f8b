import { WorkbookSaveError } from "../errors";
import { escaped } from "./xml-scan";
import type { XmlElement } from "./xml-tree";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly order: number;
}

/** Edits of a part's text, gathered as splices and applied once. Insertions at one place keep the order in which they came. */
export class XmlEdit {
  private readonly splices: Splice[] = [];
  /** What is appended to elements that were empty, which are opened once. */
  private readonly opened = new Map<XmlElement, string>();

  constructor(readonly text: string) {}

  get isEmpty(): boolean {
    return this.splices.length === 0 && this.opened.size === 0;
  }

  replace(start: number, end: number, text: string): void {
    if (this.text.slice(start, end) === text) return;
    this.splices.push({ start, end, text, order: this.splices.length });
  }

  insert(at: number, text: string): void {
    if (text !== "") this.splices.push({ start: at, end: at, text, order: this.splices.length });
  }

  remove(element: { readonly start: number; readonly end: number }): void {
    this.replace(element.start, element.end, "");
  }

  /** Sets an attribute, or takes it away. */
  setAttribute(element: XmlElement, name: string, value: string | null): void {
    const known = element.attributes.find((each) => each.name === name);
    if (known === undefined) {
      if (value !== null) this.insert(element.start + 1 + element.name.length, ` ${name}="${escaped(value)}"`);
    } else if (value === null) this.replace(known.start - 1, known.end, "");
    else if (known.value !== value) this.replace(known.start, known.end, `${name}="${escaped(value)}"`);
  }

  /** Appends to an element's content; an empty one is opened for it. */
  append(element: XmlElement, content: string): void {
    if (content === "") return;
    if (!element.isEmpty) this.insert(element.closeStart, content);
    else this.opened.set(element, (this.opened.get(element) ?? "") + content);
  }

  /**
   * The text with its edits.
   *
   * @throws {@link WorkbookSaveError} `unsound` where two edits overlap: a fault of ours
   */
  apply(): string {
    for (const [element, content] of this.opened)
      this.replace(element.openEnd - 2, element.openEnd, `>${content}</${element.name}>`);
    this.opened.clear();
    const inOrder = [...this.splices].sort(
      (one, other) => one.start - other.start || one.end - other.end || one.order - other.order,
    );
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of inOrder) {
      if (start < at) throw new WorkbookSaveError("unsound", text.slice(0, 80));
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    pieces.push(this.text.slice(at));
    return pieces.join("");
  }
}

/** An element to be inserted beside elements of that prefix: where they have one, it brings its namespace along. */
export function inNamespace(text: string, containerName: string, namespace: string): string {
  return containerName.includes(":") ? text.replace(/^<([^\s/>]+)/u, `<$1 xmlns="${namespace}"`) : text;
}
