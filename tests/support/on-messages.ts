import type { EmbeddedHost } from "../../src/emulator";

/** What happens around the messages that a client sends to the workbook. */
interface Watch {
  /** `nth`: counted from 1. */
  readonly before?: (text: string, nth: number) => void;
  readonly after?: (text: string) => void;
}

/** Watches the messages to a workbook; gives the way to stop. */
export function onMessages({ bridge }: EmbeddedHost, { before, after }: Watch): () => void {
  const send = bridge.sendMessageToHost.bind(bridge);
  let seen = 0;
  bridge.sendMessageToHost = (text) => {
    seen += 1;
    before?.(text, seen);
    send(text);
    after?.(text);
  };
  return () => {
    bridge.sendMessageToHost = send;
  };
}

/** Lets something happen before the message that follows one which puts rows in: a run has then written, and is not done. */
export function whenRowsAreIn(host: EmbeddedHost, happen: () => void): () => void {
  let inserted = false;
  return onMessages(host, {
    before: (text) => {
      if (inserted) happen();
      inserted = text.includes('"Insert"');
    },
  });
}

/** Somebody begins to type into a cell before the nth message, and leaves it a moment later. Tells how many messages there were. */
export function typedBefore(host: EmbeddedHost, message: number): () => number {
  let seen = 0;
  onMessages(host, {
    before: (_, nth) => {
      seen = nth;
      if (nth !== message) return;
      host.setCellEditMode(true);
      setTimeout(() => host.setCellEditMode(false), 60);
    },
  });
  return () => seen;
}
