import { useState } from "react";
import { areaOf } from "./grid/address";
import type { Area } from "./grid/address";

interface FormulaBarProps {
  readonly labels: { readonly name: string; readonly formula: string };
  readonly cellName: string;
  /** What stands in the active cell, or the draft of it. */
  readonly text: string;
  readonly onGo: (area: Area) => void;
  readonly onBegin: () => void;
  readonly onText: (text: string) => void;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
  readonly onLeave: () => void;
}

/** The name of the selection, to type a cell to go to, and the formula of its active cell. */
export function FormulaBar({
  labels,
  cellName,
  text,
  onGo,
  onBegin,
  onText,
  onCommit,
  onCancel,
  onLeave,
}: FormulaBarProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const area = areaOf((typed ?? "").trim());
    if (area !== null) onGo(area);
    setTyped(null);
  };
  return (
    <div className="formula-bar">
      <input
        className="cell-name"
        aria-label={labels.name}
        value={typed ?? cellName}
        onChange={({ target }) => setTyped(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={({ key }) => {
          if (key === "Enter") go();
          if (key === "Escape") setTyped(null);
        }}
        spellCheck={false}
        autoComplete="off"
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        className="formula"
        aria-label={labels.formula}
        value={text}
        onFocus={onBegin}
        onBlur={onLeave}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === "Tab") onCommit();
          else if (event.key === "Escape") onCancel();
          else return;
          event.preventDefault();
        }}
        spellCheck={false}
        autoComplete="off"
      />
    </div>
  );
}
