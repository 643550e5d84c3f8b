import { useLayoutEffect } from "react";
import type { EmbeddedHost } from "../emulator";
import type { Language } from "../language";
import { useWords } from "../taskpane";
import type { AppearanceSwitch } from "./appearance-switch";
import { taskQueue } from "./as-task";
import { goToNextPart } from "./next-part";

interface PaneFrameProps {
  readonly host: EmbeddedHost;
  readonly language: Language;
  readonly appearance: AppearanceSwitch;
  readonly onCommand: (command: string, run: () => void) => void;
}

/** The add-in's own page, unmodified, joined to the workbook beside it. A new workbook or language is a new frame. */
export function PaneFrame({ host, language, appearance, onCommand }: PaneFrameProps) {
  const { say } = useWords();
  useLayoutEffect(() => {
    const inTurn = taskQueue();
    window.outsourceWorkbench = {
      displayLanguage: language === "fr" ? "fr-FR" : "en-US",
      send: (text) => inTurn(() => host.bridge.sendMessageToHost(text)),
      listen: (hear) => {
        host.bridge.onMessageFromHost = hear;
      },
      supports: (set, version) => host.supports(set, version),
      isDark: () => appearance.now() === "dark",
      followAppearance: (listener) => void appearance.follow(listener),
      leave: goToNextPart,
      offer: onCommand,
    };
  }, [host, language, appearance, onCommand]);
  return <iframe title={say("workbench.pane")} src="/addin/taskpane.html" />;
}
