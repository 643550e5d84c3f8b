import { useMemo, useSyncExternalStore } from "react";
import type { GridView } from "../emulator";

/** A number that changes with the workbook; drawing again reads the workbook again. At most once a frame. */
export function useVersion(grid: GridView): number {
  const store = useMemo(() => versionOf(grid), [grid]);
  return useSyncExternalStore(store.subscribe, store.now);
}

function versionOf(grid: GridView): { now: () => number; subscribe: (listener: () => void) => () => void } {
  let version = 0;
  return {
    now: () => version,
    subscribe: (listener) => {
      let waiting = false;
      return grid.onChange(() => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          version += 1;
          listener();
        });
      });
    },
  };
}
