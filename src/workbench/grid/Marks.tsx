import { useEffect, useRef } from "react";
import type { Area } from "./address";
import type { Layout, Region } from "./layout";

interface SelectionMarkProps {
  readonly area: Area;
  readonly layout: Layout;
  readonly region: Region;
}

/** The frame around the selection, and the active cell left bright within it. */
export function SelectionMark({ area, layout, region }: SelectionMarkProps) {
  return <div className="selection" role="presentation" style={box(area, layout, region)} />;
}

/** Pixels of an area within a region. */
export function box(
  { top, left, bottom, right }: Area,
  { rows, columns }: Layout,
  region: Region,
): { left: number; top: number; width: number; height: number } {
  return {
    left: columns.start(left) - region.originX,
    top: rows.start(top) - region.originY,
    width: columns.start(right + 1) - columns.start(left),
    height: rows.start(bottom + 1) - rows.start(top),
  };
}

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** The field in which a cell is edited, over the cell and growing with its text. */
export function CellEditor({ label, text, place, onText, onKeyDown, onBlur }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
    // Only when it opens: afterwards the caret is the user's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <input
      ref={field}
      className="cell-editor"
      aria-label={label}
      value={text}
      style={{ ...place, minWidth: place.width, width: `max(${place.width}px, ${text.length + 2}ch)` }}
      onChange={({ target }) => onText(target.value)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

interface ListMenuProps {
  readonly label: string;
  readonly entries: readonly string[];
  readonly current: string;
  readonly place: { readonly left: number; readonly top: number; readonly width: number };
  readonly onPick: (entry: string) => void;
  readonly onClose: () => void;
}

/** What a validation list accepts, to choose from. */
export function ListMenu({ label, entries, current, place, onPick, onClose }: ListMenuProps) {
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <select
      ref={list}
      className="list-menu"
      aria-label={label}
      size={Math.max(2, Math.min(8, entries.length))}
      defaultValue={entries.includes(current) ? current : entries[0]}
      style={{ left: place.left, top: place.top, minWidth: Math.max(90, place.width) }}
      onClick={({ currentTarget }) => onPick(currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter" || event.key === "Tab") onPick(event.currentTarget.value);
        else if (event.key === "Escape") onClose();
        else return;
        event.preventDefault();
      }}
      onBlur={onClose}
    >
      {entries.map((entry) => (
        <option key={entry} value={entry}>
          {entry}
        </option>
      ))}
    </select>
  );
}
