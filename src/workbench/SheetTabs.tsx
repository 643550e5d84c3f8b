import { useState } from "react";
import type { GridSheet } from "../emulator";

interface SheetTabsProps {
  readonly sheets: readonly GridSheet[];
  readonly labels: { readonly sheets: string; readonly add: string; readonly rename: string };
  readonly onActivate: (sheet: string) => void;
  readonly onAdd: () => void;
  readonly onRename: (sheet: string, name: string) => void;
}

/** The sheets of the workbook. A double click or F2 renames one. */
export function SheetTabs({ sheets, labels, onActivate, onAdd, onRename }: SheetTabsProps) {
  const [renaming, setRenaming] = useState<string | null>(null);
  const shown = sheets.filter(({ visible }) => visible);
  const step = (by: number): void => {
    const index = shown.findIndex(({ active }) => active);
    const next = shown[(index + by + shown.length) % shown.length];
    if (next !== undefined) onActivate(next.name);
  };
  return (
    <div className="tabs">
      <div
        role="tablist"
        aria-label={labels.sheets}
        onKeyDown={({ key }) => {
          if (key === "ArrowRight") step(1);
          if (key === "ArrowLeft") step(-1);
        }}
      >
        {shown.map(({ id, name, active, tabColor }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={active}
            tabIndex={active ? 0 : -1}
            style={tabColor === undefined || active ? undefined : { borderBottomColor: tabColor }}
            onClick={() => onActivate(name)}
            onDoubleClick={() => setRenaming(name)}
            onKeyDown={({ key }) => {
              if (key === "F2") setRenaming(name);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {renaming !== null && (
        <input
          aria-label={labels.rename}
          defaultValue={renaming}
          autoFocus
          onBlur={() => setRenaming(null)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === "Enter") onRename(renaming, currentTarget.value);
            if (key === "Enter" || key === "Escape") setRenaming(null);
          }}
        />
      )}
      <button type="button" className="add" aria-label={labels.add} title={labels.add} onClick={onAdd}>
        +
      </button>
    </div>
  );
}
