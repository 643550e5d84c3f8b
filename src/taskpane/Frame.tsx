import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReactNode } from "react";
import type { Language } from "../language";
import { DARK, LIGHT } from "./theme";
import { useWords, WordsProvider } from "./Words";

export type Appearance = "light" | "dark";

const useStyles = makeStyles({
  root: { minHeight: "100vh", boxSizing: "border-box", backgroundColor: tokens.colorNeutralBackground1 },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    // Office draws its own button over the top right corner, 34 by 32 pixels.
    padding: `${tokens.spacingVerticalS} 42px 0 ${tokens.spacingHorizontalL}`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  main: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}` },
});

interface FrameProps {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly children: ReactNode;
}

/** What every page of the pane stands in: theme, language, name. */
export function Frame({ language, appearance, children }: FrameProps) {
  const styles = useStyles();
  useEffect(() => {
    // Scroll bars and native controls follow the page, not the theme's tokens.
    document.documentElement.style.colorScheme = appearance;
  }, [appearance]);
  return (
    <FluentProvider theme={appearance === "dark" ? DARK : LIGHT} className={styles.root} lang={language}>
      <WordsProvider language={language}>
        <Header />
        <main className={styles.main}>{children}</main>
      </WordsProvider>
    </FluentProvider>
  );
}

function Header() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <header className={styles.header}>
      <svg
        width="20"
        height="20"
        viewBox="0 0 80 80"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="8"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M8 42h18c14 0 14-22 28-22h14M56 6l14 14-14 14M26 42c14 0 14 22 26 22" />
        <circle cx="62" cy="64" r="9" fill="currentColor" stroke="none" />
      </svg>
      {say("common.product")}
    </header>
  );
}
