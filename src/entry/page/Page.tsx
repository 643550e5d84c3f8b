import type { ReactNode } from "react";
import type { Language } from "../../language";
import { Frame, Guarded } from "../../taskpane";
import { useAppearance } from "./use-appearance";

/** The pane's page: Office's theme, the language, and words where something breaks. */
export function Page({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <Frame language={language} appearance={useAppearance()}>
      <Guarded>{children}</Guarded>
    </Frame>
  );
}
