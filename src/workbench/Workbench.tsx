import { Button, FluentProvider, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Edition } from "../emulator";
import { LOCALES } from "../language";
import type { Language } from "../language";
import { DARK, download, LIGHT, useWords, WordsProvider } from "../taskpane";
import type { Appearance } from "../taskpane";
import { appearanceSwitch } from "./appearance-switch";
import type { AppearanceSwitch } from "./appearance-switch";
import { ChartLocale } from "./charts/Charts";
import { goToNextPart } from "./next-part";
import { PaneFrame } from "./PaneFrame";
import { SheetSide } from "./SheetSide";
import { TopBar } from "./TopBar";
import { besideName, bytesOf, newName, openWorkbook, sampleBytes, savedWords } from "./workbook-files";
import type { OpenWorkbook } from "./workbook-files";

interface WorkbenchProps {
  /** The kind of Excel that the workbook behaves as. */
  readonly edition: Edition;
  readonly language: Language;
  readonly appearance: Appearance;
  readonly samples: readonly string[];
  /** The workbook to begin with. */
  readonly first: OpenWorkbook;
}

/** The whole add-in without Excel: its pane beside a workbook. */
export function Workbench({ language: begun, edition, appearance: seen, samples, first }: WorkbenchProps) {
  const [language, setLanguage] = useState(begun);
  const [followed] = useState(() => appearanceSwitch(seen));
  const appearance = useSyncExternalStore(followed.follow, followed.now);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = appearance;
  }, [language, appearance]);
  return (
    <FluentProvider theme={appearance === "dark" ? DARK : LIGHT} className="workbench-theme">
      <WordsProvider language={language}>
        <ChartLocale value={LOCALES[language]}>
          <Desk {...{ language, edition, appearance, followed, samples, first }} onLanguage={setLanguage} />
        </ChartLocale>
      </WordsProvider>
    </FluentProvider>
  );
}

interface DeskProps extends WorkbenchProps {
  readonly onLanguage: (language: Language) => void;
  readonly followed: AppearanceSwitch;
}

/** What the page has to say: why something was refused, or what became of a save. */
interface Said {
  readonly intent: "error" | "success";
  readonly text: string;
}

function Desk({ language, edition, appearance, followed, samples, first, onLanguage }: DeskProps) {
  const { say, tell } = useWords();
  const [workbook, setWorkbook] = useState(first);
  const [said, setSaid] = useState<Said | null>(null);
  const complain = (text: string): void => setSaid({ intent: "error", text });
  const [view, setView] = useState<"sheet" | "pane">("sheet");
  const [dropping, setDropping] = useState(false);
  const [commands, setCommands] = useState<Readonly<Record<string, () => void>>>({});
  const offer = useCallback(
    (command: string, run: () => void) => setCommands((known) => ({ ...known, [command]: run })),
    [],
  );

  const open = async (speaking: Language, name: string, bytes?: Uint8Array): Promise<void> => {
    const opening = await openWorkbook(speaking, edition, name, bytes);
    if (opening.kind === "refused") {
      complain(tell(opening.why));
      return;
    }
    setSaid(null);
    setCommands({});
    setWorkbook(opening.workbook);
  };
  const openFile = async (file: File): Promise<void> =>
    open(language, file.name, new Uint8Array(await file.arrayBuffer()));
  const openSample = async (name: string): Promise<void> => open(language, name, await sampleBytes(name));
  const openNew = (): Promise<void> => open(language, newName(language));

  // Excel would show it in a window of its own.
  useEffect(
    () =>
      workbook.host.onOpened((xlsx) => {
        const file = besideName(language);
        if (xlsx !== null) download(file, xlsx);
        setSaid({ intent: "success", text: say("workbench.opened", { file }) });
      }),
    [workbook, language, say],
  );

  useEffect(() => {
    document.title = say("workbench.title", { product: say("common.product") });
  }, [say]);

  const changeLanguage = async (next: Language): Promise<void> => {
    // Functions and pane speak the language they were opened in: the workbook is taken across.
    const taken = await bytesOf(workbook);
    if (taken.kind === "refused") return complain(tell(taken.why));
    await open(next, workbook.fileName, taken.saved.bytes);
    onLanguage(next);
  };
  const save = async (): Promise<void> => {
    const taken = await bytesOf(workbook);
    if (taken.kind === "refused") return complain(tell(taken.why));
    download(workbook.fileName, taken.saved.bytes);
    setSaid({ intent: "success", text: tell(savedWords(workbook.fileName, taken.saved)) });
  };

  return (
    <div
      className="workbench"
      data-view={view}
      onKeyDownCapture={(event) => {
        if (event.key !== "F6") return;
        event.preventDefault();
        goToNextPart(event.shiftKey);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) void openFile(file);
      }}
    >
      <TopBar
        fileName={workbook.fileName}
        samples={samples}
        appearance={appearance}
        onRecommend={commands["recommend"] ?? null}
        onFile={(file) => void openFile(file)}
        onSample={(name) => void openSample(name)}
        onNew={() => void openNew()}
        onSave={() => void save()}
        onLanguage={(next) => void changeLanguage(next)}
        onAppearance={followed.set}
      />
      <div className="views" role="group" aria-label={say("workbench.views")}>
        <Button
          size="small"
          appearance={view === "sheet" ? "primary" : "subtle"}
          aria-pressed={view === "sheet"}
          onClick={() => setView("sheet")}
        >
          {say("workbench.view.sheet")}
        </Button>
        <Button
          size="small"
          appearance={view === "pane" ? "primary" : "subtle"}
          aria-pressed={view === "pane"}
          onClick={() => setView("pane")}
        >
          {say("workbench.view.pane")}
        </Button>
      </div>
      <main className="sheet-side-holder" style={{ display: "contents" }} key={hostKey(workbook)}>
        <SheetSide host={workbook.host} onRefusal={(why) => complain(`${say("workbench.refused")} – ${why}`)} />
        <aside className="pane-side" aria-label={say("workbench.pane")}>
          <PaneFrame host={workbook.host} language={language} appearance={followed} onCommand={offer} />
        </aside>
      </main>
      {said !== null && (
        <MessageBar intent={said.intent} className="said" layout="multiline">
          <MessageBarBody>{said.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => setSaid(null)}>
              {say("workbench.close")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {dropping && <div className="dropping">{say("workbench.drop")}</div>}
    </div>
  );
}

const keys = new WeakMap<object, string>();
let count = 0;

/** Another workbook is another desk: nothing of the last one's state is kept. */
function hostKey({ host }: OpenWorkbook): string {
  const known = keys.get(host);
  if (known !== undefined) return known;
  count += 1;
  keys.set(host, `workbook-${count}`);
  return `workbook-${count}`;
}
