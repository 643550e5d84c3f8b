/**
 * Does things in turn, each in a task of its own, as what Excel sends comes: the pane's tasks are then the pane's, and the workbook's the workbook's.
 *
 * Timers would do it too, but a page that is not in front has one a second.
 */
export function taskQueue(): (act: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (act) => {
    waiting.push(act);
    port2.postMessage(null);
  };
}
