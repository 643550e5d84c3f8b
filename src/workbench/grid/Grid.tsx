import { useMemo, useRef, useState } from "react";
import type { GridView } from "../../emulator";
import { Charts } from "../charts/Charts";
import type { Drafting } from "../use-draft";
import { areaName, cellName } from "./address";
import type { Area, Place } from "./address";
import { Cells } from "./Cells";
import { fromClipboard, toClipboard } from "./clipboard";
import { Headers } from "./Headers";
import { HEADER, layoutOf, regions } from "./layout";
import type { Layout, Region } from "./layout";
import { box, CellEditor, ListMenu, SelectionMark } from "./Marks";
import { areaOfSelection, at, moved } from "./selection";
import type { Direction, Selection } from "./selection";
import { textToEdit } from "./text-to-edit";
import { pressKey } from "./use-keys";
import { useScroll } from "./use-scroll";

export interface GridProps {
  readonly grid: GridView;
  readonly sheet: string;
  readonly version: number;
  readonly selection: Selection;
  readonly drafting: Drafting;
  readonly labels: { readonly grid: string; readonly editor: string; readonly list: string; readonly unknown: string };
  readonly onSelect: (selection: Selection) => void;
  readonly onSheet: (by: 1 | -1) => void;
  /** Runs a change of the user's; a refusal is said by whoever gave it. */
  readonly change: (act: () => void) => void;
}

/** A sheet to look at and type into. Only what is in view is drawn. */
export function Grid({ grid, sheet, version, selection, drafting, labels, onSelect, onSheet, change }: GridProps) {
  // The layout is read from the workbook, so it follows its version.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const layout = useMemo(() => layoutOf(grid, sheet), [grid, sheet, version]);
  const { ref, scroll, view } = useScroll(layout, selection.corner, sheet);
  const [list, setList] = useState(false);
  const surface = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const parts = regions(layout, scroll, view);
  const selected = areaOfSelection(selection);
  const activeCell = grid.cells(sheet, selection.active.row, selection.active.column, 1, 1)[0]?.[0];
  const { draft } = drafting;

  const focusGrid = (): void => surface.current?.focus({ preventScroll: true });
  const select = (next: Selection): void => {
    setList(false);
    onSelect(next);
  };
  const edit = (typed: string | null): void => {
    if (activeCell === undefined) return;
    const stands = textToEdit(activeCell);
    const how =
      typed === null
        ? ({ text: stands, opened: stands, mode: "edit" } as const)
        : ({ text: typed, opened: null, mode: "enter" } as const);
    drafting.begin({ sheet, place: selection.active, field: "cell", ...how });
  };
  const finish = (direction: Direction | null): void => {
    if (!drafting.commit()) return;
    if (direction !== null) select(moved(selection, direction, 1, false, layout.bounds));
    focusGrid();
  };

  const onEditorKey = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    const arrow = draft?.mode === "enter" ? ARROWS[event.key] : undefined;
    if (event.key === "Escape") {
      drafting.cancel();
      focusGrid();
    } else if (event.key === "Enter") finish(event.shiftKey ? "up" : "down");
    else if (event.key === "Tab") finish(event.shiftKey ? "left" : "right");
    else if (arrow !== undefined) finish(arrow);
    else return;
    event.preventDefault();
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const isKnown = pressKey(event, {
      grid,
      sheet,
      layout,
      selection,
      page: Math.max(1, Math.floor(view.height / 20) - 1),
      select,
      edit,
      clear: (area) => change(() => grid.clear(sheet, areaName(area))),
      openList: () => setList(activeCell?.list !== undefined),
      changeSheet: onSheet,
    });
    if (isKnown) event.preventDefault();
  };

  const placeAt = (event: React.MouseEvent): Place | null => placeUnder(event, surface.current, parts, layout);
  const onMouseDown = (event: React.MouseEvent): void => {
    const place = placeAt(event);
    if (place === null || event.button !== 0) return;
    event.preventDefault();
    if (draft !== null && !drafting.commit()) return;
    focusGrid();
    dragging.current = true;
    window.addEventListener("mouseup", () => (dragging.current = false), { once: true });
    select(event.shiftKey ? { active: selection.active, corner: place } : at(place));
  };
  const onMouseMove = (event: React.MouseEvent): void => {
    const place = dragging.current ? placeAt(event) : null;
    if (place !== null && (place.row !== selection.corner.row || place.column !== selection.corner.column))
      select({ active: selection.active, corner: place });
  };

  const onCopy = (event: React.ClipboardEvent): void => {
    event.clipboardData.setData("text/plain", toClipboard(textOf(grid, sheet, selected)));
    event.preventDefault();
  };
  const onPaste = (event: React.ClipboardEvent): void => {
    event.preventDefault();
    const rows = fromClipboard(event.clipboardData.getData("text/plain"));
    change(() => {
      rows.forEach((row, down) =>
        row.forEach((text, across) => grid.edit(sheet, selected.top + down, selected.left + across, text)),
      );
    });
    select({
      active: { row: selected.top, column: selected.left },
      corner: {
        row: selected.top + rows.length - 1,
        column: selected.left + Math.max(1, ...rows.map(({ length }) => length)) - 1,
      },
    });
  };

  return (
    <div className="scroller" ref={ref}>
      <div
        className="expanse"
        style={{ width: HEADER.width + layout.columns.total, height: HEADER.height + layout.rows.total }}
      />
      <div
        ref={surface}
        className="surface"
        role="grid"
        tabIndex={0}
        aria-label={labels.grid}
        aria-keyshortcuts="F6"
        aria-rowcount={layout.bounds.rows}
        aria-colcount={layout.bounds.columns}
        aria-activedescendant={`cell-${cellName(selection.active)}`}
        style={{ width: view.width + HEADER.width, height: view.height + HEADER.height }}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onMouseMove={onMouseMove}
        onDoubleClick={() => edit(null)}
        onCopy={onCopy}
        onCut={(event) => {
          onCopy(event);
          change(() => grid.clear(sheet, areaName(selected)));
        }}
        onPaste={onPaste}
      >
        <div className="corner" role="presentation" style={{ width: HEADER.width, height: HEADER.height }} />
        <Headers
          grid={grid}
          sheet={sheet}
          layout={layout}
          regions={parts}
          selected={selected}
          onColumn={(column) => select({ active: { row: 0, column }, corner: { row: layout.bounds.rows - 1, column } })}
          onRow={(row) => select({ active: { row, column: 0 }, corner: { row, column: layout.bounds.columns - 1 } })}
        />
        {parts.map((region) => (
          <div
            key={region.key}
            role="presentation"
            className={`region${region.top > 0 && layout.frozen.rows > 0 ? " below-freeze" : ""}${region.left > 0 && layout.frozen.columns > 0 ? " beside-freeze" : ""}`}
            style={{
              left: HEADER.width + region.left,
              top: HEADER.height + region.top,
              width: region.width,
              height: region.height,
            }}
          >
            <Cells
              grid={grid}
              sheet={sheet}
              layout={layout}
              region={region}
              selected={selected}
              unknown={labels.unknown}
              version={version}
            />
            <Charts grid={grid} sheet={sheet} region={region} />
            <SelectionMark area={selected} layout={layout} region={region} />
            {holdsActive(region, selection.active) && (
              <>
                {draft !== null && draft.field === "cell" && draft.sheet === sheet && (
                  <CellEditor
                    label={labels.editor}
                    text={draft.text}
                    place={box(areaOfSelection(at(draft.place)), layout, region)}
                    onText={drafting.change}
                    onKeyDown={onEditorKey}
                    onBlur={drafting.leave}
                  />
                )}
                {activeCell?.list !== undefined && draft === null && (
                  <button
                    type="button"
                    className="list-button"
                    tabIndex={-1}
                    aria-label={labels.list}
                    style={listPlace(selection.active, layout, region)}
                    onMouseDown={(event) => event.stopPropagation()}
                    onClick={() => setList(true)}
                  >
                    ▾
                  </button>
                )}
                {list && activeCell?.list !== undefined && (
                  <ListMenu
                    label={labels.list}
                    entries={activeCell.list}
                    current={activeCell.text}
                    place={listMenuPlace(selection.active, layout, region)}
                    onPick={(entry) => {
                      setList(false);
                      change(() => grid.edit(sheet, selection.active.row, selection.active.column, entry));
                      focusGrid();
                    }}
                    onClose={() => {
                      setList(false);
                      focusGrid();
                    }}
                  />
                )}
              </>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

function textOf(grid: GridView, sheet: string, { top, left, bottom, right }: Area): string[][] {
  const used = grid.usedRange(sheet);
  const rows = Math.max(1, Math.min(bottom, used.rows - 1) - top + 1);
  const columns = Math.max(1, Math.min(right, used.columns - 1) - left + 1);
  return grid.cells(sheet, top, left, rows, columns).map((row) => row.map(({ text }) => text));
}

function holdsActive({ rows, columns }: Region, { row, column }: Place): boolean {
  return row >= rows[0] && row <= rows[1] && column >= columns[0] && column <= columns[1];
}

function listPlace(active: Place, layout: Layout, region: Region): { left: number; top: number } {
  const { left, top, width, height } = box(areaOfSelection(at(active)), layout, region);
  return { left: left + width, top: top + Math.max(0, height - 20) };
}

function listMenuPlace(active: Place, layout: Layout, region: Region): { left: number; top: number; width: number } {
  const { left, top, width, height } = box(areaOfSelection(at(active)), layout, region);
  return { left, top: top + height, width };
}

function placeUnder(
  event: React.MouseEvent,
  surface: HTMLElement | null,
  parts: readonly Region[],
  layout: Layout,
): Place | null {
  if (surface === null) return null;
  const { left, top } = surface.getBoundingClientRect();
  const x = event.clientX - left - HEADER.width;
  const y = event.clientY - top - HEADER.height;
  const region = parts.find(
    (part) => x >= part.left && x < part.left + part.width && y >= part.top && y < part.top + part.height,
  );
  if (region === undefined) return null;
  return {
    row: layout.rows.indexAt(y - region.top + region.originY),
    column: layout.columns.indexAt(x - region.left + region.originX),
  };
}
