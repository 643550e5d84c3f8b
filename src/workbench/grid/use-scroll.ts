import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { Place } from "./address";
import { HEADER } from "./layout";
import type { Layout } from "./layout";

export interface Scrolling {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly scroll: { readonly x: number; readonly y: number };
  /** Size of the cells' area, headers left out. */
  readonly view: { readonly width: number; readonly height: number };
}

/** Follows the scroller and brings a cell into view whenever it changes. */
export function useScroll(layout: Layout, follow: Place, sheet: string): Scrolling {
  const ref = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ x: 0, y: 0 });
  const [view, setView] = useState({ width: 600, height: 400 });

  useEffect(() => {
    const scroller = ref.current;
    if (scroller === null) return undefined;
    const onScroll = (): void => setScroll({ x: scroller.scrollLeft, y: scroller.scrollTop });
    const onSize = (): void =>
      setView({ width: scroller.clientWidth - HEADER.width, height: scroller.clientHeight - HEADER.height });
    scroller.addEventListener("scroll", onScroll, { passive: true });
    const watcher = new ResizeObserver(onSize);
    watcher.observe(scroller);
    onSize();
    return () => {
      scroller.removeEventListener("scroll", onScroll);
      watcher.disconnect();
    };
  }, []);

  const { row, column } = follow;
  useLayoutEffect(() => {
    const scroller = ref.current;
    if (scroller === null) return;
    const x = wanted(
      layout.columns.start(column),
      layout.columns.size(column),
      layout.columns.start(layout.frozen.columns),
      scroller.scrollLeft,
      view.width,
      column < layout.frozen.columns,
    );
    const y = wanted(
      layout.rows.start(row),
      layout.rows.size(row),
      layout.rows.start(layout.frozen.rows),
      scroller.scrollTop,
      view.height,
      row < layout.frozen.rows,
    );
    if (x !== scroller.scrollLeft || y !== scroller.scrollTop) scroller.scrollTo(x, y);
    // Follows the cell, not the layout: a recalculated sheet stays where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [row, column, sheet]);

  return { ref, scroll, view };
}

/** The nearest scroll position at which a cell is seen whole. */
function wanted(
  start: number,
  size: number,
  frozen: number,
  scrolled: number,
  view: number,
  isFrozen: boolean,
): number {
  if (isFrozen) return scrolled;
  if (start < frozen + scrolled) return Math.max(0, start - frozen);
  if (start + size > scrolled + view) return start + size - view;
  return scrolled;
}
