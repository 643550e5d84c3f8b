import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { languageOf } from "../language";
import type { Language } from "../language";
import { Notice, Reading } from "../taskpane";
import type { NoticeKind } from "../taskpane";
import { broughtLater } from "./page/brought-later";
import { Page } from "./page/Page";
import { supportDetails } from "./page/support-details";
import { whenSeen } from "./page/when-seen";
import { wishesOf } from "./page/wishes";

/** What the manifest asks for, checked again: an Excel that shows the page all the same gets words. */
const NEEDED = [
  ["SharedRuntime", "1.1"],
  ["ExcelApi", "1.13"],
] as const;

/** Where Office is not there, or not ready, its own words are missing. */
function details(): string {
  const office = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  return supportDetails(office ?? {});
}

let root: Root | null = null;

function show(language: Language, content: React.ReactNode): void {
  const place = document.getElementById("pane");
  if (place === null) return;
  document.documentElement.lang = language;
  root ??= createRoot(place);
  root.render(<Page {...{ language, details }}>{content}</Page>);
}

function refuse(kind: NoticeKind): void {
  show(languageOf(navigator.language), <Notice kind={kind} details={details()} />);
}

function begin(): void {
  const isOld = NEEDED.some(([set, version]) => !Office.context.requirements.isSetSupported(set, version));
  if (isOld) {
    refuse("old-excel");
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  // A page that Excel loads unseen, for cells alone, fetches nothing more.
  show(language, <Reading />);
  const atWork = broughtLater(
    async () => {
      const { paneAtWork } = await import(/* webpackChunkName: "pane-at-work" */ "./page/pane-at-work");
      const { session, view } = paneAtWork(language, details);
      show(language, view);
      return session;
    },
    {
      waiting: () => show(language, <Reading />),
      failed: (askAgain, cause) =>
        show(
          language,
          <Notice kind="not-fetched" details={`${String(cause)}\n\n${details()}`} onAskAgain={askAgain} />,
        ),
    },
  );
  whenSeen(window, Office.addin, () => atWork((session) => void session.seen()));
  wishesOf(window).grantWith(() => atWork((session) => void session.recommend({ leaveOut: false, frozen: false })));
}

if (typeof Office === "undefined") refuse("no-office");
else {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) begin();
    else refuse("no-excel");
  });
}
