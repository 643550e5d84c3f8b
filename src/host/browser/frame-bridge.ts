import type { OfficeBridge } from "../host-types";

const CHANNEL = "embedded-office-host";

interface Carried {
  readonly channel: typeof CHANNEL;
  readonly text: string;
}

function textOf(data: unknown): string | null {
  const { channel, text } = (typeof data === "object" && data !== null ? data : {}) as Partial<Carried>;
  return channel === CHANNEL && typeof text === "string" ? text : null;
}

/** In the page around the pane: lets the client inside a frame of the same origin talk to the host. Returns how to stop. */
export function serveFrame(bridge: OfficeBridge, frame: HTMLIFrameElement): () => void {
  const heard = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    const text = textOf(event.data);
    if (text !== null) bridge.sendMessageToHost(text);
  };
  bridge.onMessageFromHost = (text) => frame.contentWindow?.postMessage({ channel: CHANNEL, text } satisfies Carried, window.location.origin);
  window.addEventListener("message", heard);
  return () => {
    window.removeEventListener("message", heard);
    delete bridge.onMessageFromHost;
  };
}

/** In the pane's frame: a bridge for `OfficeExtension.HostBridge.init`, to the host in the page around it. */
export function bridgeToParent(): OfficeBridge {
  const bridge: OfficeBridge = {
    sendMessageToHost: (text) => window.parent.postMessage({ channel: CHANNEL, text } satisfies Carried, window.location.origin),
  };
  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.origin !== window.location.origin) return;
    const text = textOf(event.data);
    if (text !== null) bridge.onMessageFromHost?.(text);
  });
  return bridge;
}
