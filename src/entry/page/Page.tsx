import type { ReactNode } from "react";
import type { Language } from "../../language";
import { Frame, Guarded } from "../../taskpane";
import { useAppearance } from "./use-appearance";

interface PageProps {
  readonly language: Language;
  /** Where the add-in runs, for a report to support. */
  readonly details: () => string;
  readonly children: ReactNode;
}

/** The pane's page: Office's theme, the language, and words where something breaks. */
export function Page({ language, details, children }: PageProps) {
  return (
    <Frame language={language} appearance={useAppearance()}>
      <Guarded details={details}>{children}</Guarded>
    </Frame>
  );
}
