/** A part of a document to read: the one form that Markdown and HTML are written from. */
export type DocumentPart =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] };

export function heading(level: 1 | 2 | 3, text: string): DocumentPart {
  return { kind: "heading", level, text };
}

export function paragraph(text: string): DocumentPart {
  return { kind: "paragraph", text };
}

/** A table; none where it would have no row. */
export function grid(headers: readonly string[], rows: readonly (readonly string[])[]): readonly DocumentPart[] {
  return rows.length === 0 ? [] : [{ kind: "table", headers, rows }];
}
