import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";

import type { OfficeBridge } from "../host-types";
import { refuseUndoGroups } from "../protocol/undo-groups";

/** Microsoft's Office.js client for Excel, as a page would see it. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsClient;
  readonly Office: typeof Office;
  /** The global object of the client's own world: its `window`. */
  readonly window: Record<string, unknown>;
}

/** The part of the custom functions runtime that comes with the client. */
export interface CustomFunctionsClient {
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
  readonly ErrorCode: Readonly<Record<string, string>>;
  associate(id: string, implementation: (...args: never[]) => unknown): void;
}

interface Bridgeable {
  readonly HostBridge: { init(bridge: OfficeBridge): void };
  readonly CommonUtility: {
    _doApiNotSupportedCheck: boolean;
    isSetSupported: (set: string, version: string) => boolean;
  };
}

let script: Script | null = null;

function clientScript(): Script {
  if (script) return script;
  // From where this program lies, not from where it is called.
  const require = createRequire(__filename);
  const folder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  script = new Script(readFileSync(join(folder, "excel-web-16.00.js"), "utf8"), { filename: "excel-web-16.00.js" });
  return script;
}

/**
 * Loads Microsoft's client, unmodified, into a world of its own: each call gives a fresh one.
 *
 * @param supports - which requirement sets this Excel has; members above them the client then refuses with `ApiNotFound`
 */
export function loadOfficeClient(supports?: (set: string, version: string) => boolean): OfficeClient {
  const world = officeWorld();
  createContext(world);
  clientScript().runInContext(world);
  const client = world as unknown as Omit<OfficeClient, "window">;
  if (supports) {
    const { CommonUtility } = client.OfficeExtension as unknown as Bridgeable;
    CommonUtility._doApiNotSupportedCheck = true;
    CommonUtility.isSetSupported = supports;
    refuseUndoGroups(client.Excel, supports);
  }
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: client.CustomFunctions,
    Office: client.Office,
    window: world,
  };
}

/** Joins a client to a host. Must come before the client's first `Excel.run`. */
export function connect(client: OfficeClient, bridge: OfficeBridge): void {
  (client.OfficeExtension as unknown as Bridgeable).HostBridge.init(bridge);
}

/** What the client's script looks for in a page. */
function officeWorld(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): object => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
  });
  const world: Record<string, unknown> = {
    console,
    setTimeout: patientTimeout,
    clearTimeout,
    setInterval: (run: () => void, milliseconds: number) => setInterval(run, milliseconds).unref(),
    clearInterval,
    queueMicrotask,
    Promise,
    navigator: { userAgent: "embedded host", language: "en-US", platform: "", appVersion: "" },
    location: {
      href: "https://localhost/",
      search: "",
      hash: "",
      protocol: "https:",
      host: "localhost",
      hostname: "localhost",
      pathname: "/",
      origin: "https://localhost",
    },
    document: {
      readyState: "loading",
      createElement: element,
      getElementsByTagName: () => [element()],
      getElementById: () => null,
      addEventListener: nothing,
      removeEventListener: nothing,
      head: element(),
      body: element(),
      cookie: "",
      URL: "https://localhost/",
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    sessionStorage: storage(),
    localStorage: storage(),
  };
  world["window"] = world;
  world["self"] = world;
  world["top"] = world;
  world["parent"] = world;
  return world;
}

/** A timer that does not keep the program alive, unless it is one of the short ones by which the client answers. */
function patientTimeout(run: () => void, milliseconds = 0): NodeJS.Timeout {
  const timer = setTimeout(run, milliseconds);
  return milliseconds >= 500 ? timer.unref() : timer;
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: () => null,
    length: 0,
  };
}
