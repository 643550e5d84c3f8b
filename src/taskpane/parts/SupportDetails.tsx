import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Buttons } from "./Buttons";
import { useWords } from "../Words";

const useStyles = makeStyles({
  detail: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** Technical words for those who ask, to be copied for support. Where there is no clipboard they are selected instead, for Ctrl+C. */
export function SupportDetails({ details }: { readonly details: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const [state, setState] = useState<"copy" | "copied" | "selected">("copy");
  const words = useRef<HTMLParagraphElement>(null);
  const select = (): void => {
    if (words.current !== null) window.getSelection()?.selectAllChildren(words.current);
    setState("selected");
  };
  const copy = (): void => {
    // Office's own browsers may have no clipboard at all, or refuse it, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (typeof clipboard?.writeText !== "function") select();
    else clipboard.writeText(details).then(() => setState("copied"), select);
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="detail">
        <AccordionHeader as="h3">{say("pane.failed.details")}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <p className={styles.detail} ref={words}>
            {details}
          </p>
          <Buttons>
            <Button size="small" onClick={copy}>
              {say(`pane.details.${state}`)}
            </Button>
          </Buttons>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
