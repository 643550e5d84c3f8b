import type { WorkbenchBridge } from "./workbench-bridge";

const QUERY = "(prefers-color-scheme: dark)";

/** Lets the workbench stand for the system where the pane asks whether it is dark; other questions go to the browser. */
export function followAppearance(page: Window, workbench: WorkbenchBridge): void {
  const ask = page.matchMedia.bind(page);
  page.matchMedia = (query) => {
    const answer = ask(query);
    if (query !== QUERY) return answer;
    const changes = new EventTarget();
    workbench.followAppearance(() => changes.dispatchEvent(new Event("change")));
    return new Proxy(answer, {
      get: (target, property) => {
        if (property === "matches") return workbench.isDark();
        if (property === "addEventListener") return changes.addEventListener.bind(changes);
        if (property === "removeEventListener") return changes.removeEventListener.bind(changes);
        return Reflect.get(target, property, target) as unknown;
      },
    });
  };
}
