import { taskQueue } from "../as-task";
import { officeOver } from "./office-over";
import { followAppearance } from "./system-appearance";

// Runs in the pane's frame right after Microsoft's client, in the place of the loader that Excel's pages take from the network.
const workbench = window.parent.outsourceWorkbench;
if (workbench !== undefined) {
  officeOver(workbench, undefined, taskQueue());
  followAppearance(window, workbench);
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    workbench.leave(event.shiftKey);
  });
}
