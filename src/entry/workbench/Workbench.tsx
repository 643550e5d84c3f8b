import { Button, FluentProvider, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Language, Message } from "../../language";
import { DARK, LIGHT, useWords, WordsProvider } from "../../taskpane";
import type { Appearance } from "../../taskpane";
import { ChartLocale } from "./charts/Charts";
import { PaneFrame } from "./PaneFrame";
import { SheetSide } from "./SheetSide";
import { TopBar } from "./TopBar";
import { download, openWorkbook, sampleBytes } from "./workbook-files";
import type { OpenWorkbook } from "./workbook-files";

interface WorkbenchProps {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly samples: readonly string[];
  /** The sample to begin with; a new workbook where it is null. */
  readonly first: string | null;
}

/** The whole add-in without Excel: its pane beside a workbook. */
export function Workbench({ language: begun, appearance: seen, samples, first }: WorkbenchProps) {
  const [language, setLanguage] = useState(begun);
  const [appearance, setAppearance] = useState(seen);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = appearance;
  }, [language, appearance]);
  return (
    <FluentProvider theme={appearance === "dark" ? DARK : LIGHT} className="workbench-theme">
      <WordsProvider language={language}>
        <ChartLocale value={language === "fr" ? "fr-FR" : "en-GB"}>
          <Desk {...{ language, appearance, samples, first }} onLanguage={setLanguage} onAppearance={setAppearance} />
        </ChartLocale>
      </WordsProvider>
    </FluentProvider>
  );
}

interface DeskProps extends WorkbenchProps {
  readonly onLanguage: (language: Language) => void;
  readonly onAppearance: (appearance: Appearance) => void;
}

function Desk({ language, appearance, samples, first, onLanguage, onAppearance }: DeskProps) {
  const { say, tell } = useWords();
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [view, setView] = useState<"sheet" | "pane">("sheet");
  const [dropping, setDropping] = useState(false);
  const [commands, setCommands] = useState<Readonly<Record<string, () => void>>>({});
  const offer = useCallback((command: string, run: () => void) => setCommands((known) => ({ ...known, [command]: run })), []);

  const open = async (speaking: Language, name: string, bytes?: Uint8Array): Promise<void> => {
    const opening = await openWorkbook(speaking, name, bytes);
    if (opening.kind === "refused") {
      setSaid(refusal(opening.why));
      return;
    }
    setSaid(null);
    setCommands({});
    setWorkbook(opening.workbook);
  };
  const refusal = (why: Message): string => tell(why);
  const openFile = async (file: File): Promise<void> => open(language, file.name, new Uint8Array(await file.arrayBuffer()));
  const openSample = async (name: string): Promise<void> => open(language, name, await sampleBytes(name));
  const openNew = (): Promise<void> => open(language, language === "fr" ? "Classeur.xlsx" : "Workbook.xlsx");

  useEffect(() => {
    void (first === null ? openNew() : openSample(first));
    // Once, when the workbench opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    document.title = say("workbench.title", { product: say("common.product") });
  }, [say]);

  const changeLanguage = async (next: Language): Promise<void> => {
    // Functions and pane speak the language they were opened in: the workbook is taken across.
    if (workbook !== null) await open(next, workbook.fileName, await workbook.host.save());
    onLanguage(next);
  };

  return (
    <div
      className="workbench"
      data-view={view}
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
        fileName={workbook?.fileName ?? ""}
        samples={samples}
        appearance={appearance}
        onRecommend={commands["recommend"] ?? null}
        onFile={(file) => void openFile(file)}
        onSample={(name) => void openSample(name)}
        onNew={() => void openNew()}
        onSave={() => {
          if (workbook !== null) void download(workbook);
        }}
        onLanguage={(next) => void changeLanguage(next)}
        onAppearance={onAppearance}
      />
      <div className="views" role="group" aria-label={say("workbench.views")}>
        <Button size="small" appearance={view === "sheet" ? "primary" : "subtle"} aria-pressed={view === "sheet"} onClick={() => setView("sheet")}>
          {say("workbench.view.sheet")}
        </Button>
        <Button size="small" appearance={view === "pane" ? "primary" : "subtle"} aria-pressed={view === "pane"} onClick={() => setView("pane")}>
          {say("workbench.view.pane")}
        </Button>
      </div>
      {workbook === null ? (
        <main className="opening">
          <Spinner label={say("workbench.opening")} />
        </main>
      ) : (
        <main className="sheet-side-holder" style={{ display: "contents" }} key={hostKey(workbook)}>
          <SheetSide host={workbook.host} onRefusal={(why) => setSaid(`${say("workbench.refused")} – ${why}`)} />
          <aside className="pane-side" aria-label={say("workbench.pane")}>
            <PaneFrame host={workbook.host} language={language} appearance={appearance} onCommand={offer} />
          </aside>
        </main>
      )}
      {said !== null && (
        <MessageBar intent="error" className="said" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
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
