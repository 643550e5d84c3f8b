import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { useWords } from "../Words";

/** Thousands of lines at once would freeze the pane; they come by the hundred. */
const PAGE = 100;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

interface PagedProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly line: (item: T) => ReactNode;
}

/** A list that grows by the hundred as it is asked to. */
export function Paged<T>({ label, items, line }: PagedProps<T>) {
  const styles = useStyles();
  const { say } = useWords();
  const [shown, setShown] = useState(PAGE);
  const rest = Math.max(0, items.length - shown);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={index}>{line(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {say("pane.issues.more", { count: Math.min(rest, PAGE) })}
        </Button>
      )}
    </>
  );
}
