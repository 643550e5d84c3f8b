import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useWords } from "../Words";
import { Buttons } from "./Buttons";

const useStyles = makeStyles({
  words: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0 },
});

/** Words with a button that copies them. Where there is no clipboard they are selected instead, for Ctrl+C. */
export function CopyableWords({ words }: { readonly words: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const [state, setState] = useState<"copy" | "copied" | "selected">("copy");
  const shown = useRef<HTMLParagraphElement>(null);
  const select = (): void => {
    if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
    setState("selected");
  };
  const copy = (): void => {
    // Office's own browsers may have no clipboard at all, or refuse it, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (typeof clipboard?.writeText !== "function") select();
    else clipboard.writeText(words).then(() => setState("copied"), select);
  };
  return (
    <>
      <p className={styles.words} ref={shown}>
        {words}
      </p>
      <Buttons>
        <Button size="small" onClick={copy}>
          {say(`pane.details.${state}`)}
        </Button>
      </Buttons>
    </>
  );
}
