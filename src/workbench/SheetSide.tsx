import { useState } from "react";
import type { EmbeddedHost } from "../emulator";
import { useWords } from "../taskpane";
import { FormulaBar } from "./FormulaBar";
import { areaName, areaOf } from "./grid/address";
import { Grid } from "./grid/Grid";
import { areaOfSelection, at, ofArea } from "./grid/selection";
import type { Selection } from "./grid/selection";
import { textToEdit } from "./grid/text-to-edit";
import { SheetTabs } from "./SheetTabs";
import { useDraft } from "./use-draft";
import { useVersion } from "./use-workbook";

interface SheetSideProps {
  readonly host: EmbeddedHost;
  /** Told why the workbook refused a change. */
  readonly onRefusal: (why: string) => void;
}

/** The workbook: formula bar, sheet, tabs. */
export function SheetSide({ host, onRefusal }: SheetSideProps) {
  const { grid } = host;
  const { say } = useWords();
  const version = useVersion(grid);
  const [remembered, remember] = useState<{ readonly sheet: string; readonly selection: Selection } | null>(null);
  const drafting = useDraft(host, onRefusal);
  const sheets = grid.sheets();
  const sheet = sheets.find(({ active }) => active)?.name ?? sheets[0]?.name ?? "";
  const selection = currentSelection(grid.selection(), sheet, remembered);

  const change = (act: () => void): void => {
    try {
      act();
    } catch (cause) {
      onRefusal(cause instanceof Error ? cause.message : String(cause));
    }
  };
  const select = (next: Selection): void => {
    remember({ sheet, selection: next });
    grid.select(sheet, areaName(areaOfSelection(next)));
  };
  const activate = (name: string): void => {
    if (drafting.commit()) change(() => grid.activate(name));
  };
  const activeCell = grid.cells(sheet, selection.active.row, selection.active.column, 1, 1)[0]?.[0];
  const { draft } = drafting;

  return (
    <div className="sheet-side">
      <FormulaBar
        labels={{ name: say("workbench.cell-name"), formula: say("workbench.formula") }}
        cellName={areaName(areaOfSelection(at(selection.active)))}
        text={draft?.text ?? (activeCell === undefined ? "" : textToEdit(activeCell))}
        onGo={(area) => select(ofArea(area))}
        onBegin={() => {
          if (draft !== null || activeCell === undefined) return;
          const stands = textToEdit(activeCell);
          drafting.begin({ sheet, place: selection.active, text: stands, opened: stands, mode: "edit", field: "bar" });
        }}
        onLeave={drafting.leave}
        onText={drafting.change}
        onCommit={() => {
          if (drafting.commit()) focusGrid();
        }}
        onCancel={() => {
          drafting.cancel();
          focusGrid();
        }}
      />
      <div className="sheet-body">
        <Grid
          grid={grid}
          sheet={sheet}
          version={version}
          selection={selection}
          drafting={drafting}
          labels={{
            grid: say("workbench.grid", { sheet }),
            editor: say("workbench.cell-editor"),
            list: say("workbench.list"),
            unknown: say("workbench.unknown-functions"),
          }}
          onSelect={select}
          onSheet={(by) => {
            const shown = sheets.filter(({ visible }) => visible);
            const next = shown[shown.findIndex(({ active }) => active) + by];
            if (next !== undefined) activate(next.name);
          }}
          change={change}
        />
      </div>
      <SheetTabs
        sheets={sheets}
        labels={{
          sheets: say("workbench.sheets"),
          add: say("workbench.add-sheet"),
          rename: say("workbench.rename-sheet"),
        }}
        onActivate={activate}
        onAdd={() => change(() => grid.activate(grid.addSheet()))}
        onRename={(from, to) => change(() => grid.renameSheet(from, to))}
      />
    </div>
  );
}

function focusGrid(): void {
  document.querySelector<HTMLElement>(".surface")?.focus({ preventScroll: true });
}

/** The workbook knows the selected area; which of its corners is active is remembered here, as long as the area is the same. */
function currentSelection(
  told: { readonly sheet: string; readonly address: string },
  sheet: string,
  remembered: { readonly sheet: string; readonly selection: Selection } | null,
): Selection {
  const area = told.sheet === sheet ? areaOf(told.address) : null;
  if (
    remembered !== null &&
    remembered.sheet === sheet &&
    (area === null || areaName(areaOfSelection(remembered.selection)) === areaName(area))
  ) {
    return remembered.selection;
  }
  return area === null ? at({ row: 0, column: 0 }) : ofArea(area);
}
