import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface StateViewProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Takes the keyboard to the title when the button that had it is gone. */
  readonly takeFocus: boolean;
}

/** One state of the pane: its title, then what to read and do. */
export function StateView({ title, children, takeFocus }: StateViewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only a lost focus is caught: one that stands on a control, or in the sheet, is the user's.
    if (takeFocus && document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, [takeFocus]);
  return (
    <section className={styles.section}>
      <h2 className={styles.title} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
