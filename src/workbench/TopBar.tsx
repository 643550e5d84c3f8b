import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Language } from "../language";
import { useWords } from "../taskpane";
import type { Appearance } from "../taskpane";

interface TopBarProps {
  readonly fileName: string;
  readonly samples: readonly string[];
  readonly appearance: Appearance;
  /** Absent until the pane offers it. */
  readonly onRecommend: (() => void) | null;
  readonly onFile: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onAppearance: (appearance: Appearance) => void;
}

/** The workbench's own commands: what Excel's window would have. */
export function TopBar(props: TopBarProps) {
  const { say, language } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <h1 className="name">
        <img src="/workbench/assets/icon.svg" width="22" height="22" alt="" />
        {say("common.product")}
      </h1>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={say("workbench.choose-file")}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) props.onFile(file);
          target.value = "";
        }}
      />
      <Button size="small" onClick={props.onNew}>
        {say("workbench.new")}
      </Button>
      <Button size="small" onClick={() => input.current?.click()}>
        {say("workbench.open")}
      </Button>
      <Button size="small" onClick={props.onSave}>
        {say("workbench.save")}
      </Button>
      {props.samples.length > 0 && (
        <select
          aria-label={say("workbench.sample")}
          value=""
          onChange={({ target }) => {
            if (target.value !== "") props.onSample(target.value);
          }}
        >
          <option value="">{say("workbench.sample")}…</option>
          {props.samples.map((sample) => (
            <option key={sample} value={sample}>
              {sample}
            </option>
          ))}
        </select>
      )}
      <span className="file">{props.fileName}</span>
      <span className="push">
        <Button
          size="small"
          appearance="primary"
          disabled={props.onRecommend === null}
          onClick={() => props.onRecommend?.()}
        >
          {say("workbench.recommend")}
        </Button>
        <select
          aria-label={say("workbench.language")}
          value={language}
          onChange={({ target }) => props.onLanguage(target.value === "fr" ? "fr" : "en")}
        >
          <option value="en">English</option>
          <option value="fr">Français</option>
        </select>
        <select
          aria-label={say("workbench.theme")}
          value={props.appearance}
          onChange={({ target }) => props.onAppearance(target.value === "dark" ? "dark" : "light")}
        >
          <option value="light">{say("workbench.theme.light")}</option>
          <option value="dark">{say("workbench.theme.dark")}</option>
        </select>
      </span>
    </header>
  );
}
