import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue } from "../../app";
import type { CellPlace } from "../../workbook";
import { useWords } from "../Words";
import type { Words } from "../Words";

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
  line: {
    width: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    textAlign: "start",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  error: { borderInlineStartColor: tokens.colorStatusDangerBorderActive },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorderActive },
  note: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  goes: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  where: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2 },
});

interface IssueListProps {
  readonly label: string;
  readonly issues: readonly Issue[];
  readonly onSelect: (place: CellPlace) => void;
}

/** The faults found; each is a button that goes to its cell. */
export function IssueList({ label, issues, onSelect }: IssueListProps) {
  const styles = useStyles();
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  const rest = Math.max(0, issues.length - shown);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {issues.slice(0, shown).map((issue, index) => (
          <li key={index}>
            <IssueLine issue={issue} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {words.say("pane.issues.more", { count: Math.min(rest, PAGE) })}
        </Button>
      )}
    </>
  );
}

function IssueLine({ issue, onSelect }: { readonly issue: Issue; readonly onSelect: (place: CellPlace) => void }) {
  const styles = useStyles();
  const words = useWords();
  const { say, tell } = words;
  const look = mergeClasses(styles.line, styles[issue.severity]);
  const content = (
    <>
      <span className={styles.where}>{where(words, issue)}</span>
      {issue.subject !== undefined && <Caption1 className={styles.small}>{short(issue.subject)}</Caption1>}
      <Caption1 className={styles.small}>
        {issue.received === ""
          ? say("pane.issue.nothing-found")
          : say("pane.issue.found", { received: short(issue.received) })}
      </Caption1>
      <Caption1 className={styles.small}>{say("pane.issue.expected", { expected: tell(issue.expected) })}</Caption1>
    </>
  );
  const { place } = issue;
  if (place === null) return <div className={look}>{content}</div>;
  return (
    <button type="button" className={mergeClasses(look, styles.goes)} onClick={() => onSelect(place)}>
      {content}
    </button>
  );
}

function where({ say }: Words, { table, row, column }: Issue): string {
  if (row !== null && column !== null) return say("pane.issue.cell", { table, row, column });
  if (row !== null) return say("pane.issue.row", { table, row });
  if (column !== null) return say("pane.issue.column", { table, column });
  return say("pane.issue.table", { table });
}

function short(received: string): string {
  const LONGEST = 80;
  return received.length <= LONGEST ? received : `${received.slice(0, LONGEST)}…`;
}
