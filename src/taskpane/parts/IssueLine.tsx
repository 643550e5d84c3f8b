import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Issue } from "../../app";
import { issueAddress, issueWhere } from "../../intake";
import type { CellPlace } from "../../workbook";
import { useWords } from "../Words";

const useStyles = makeStyles({
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

interface IssueLineProps {
  readonly issue: Issue;
  readonly onSelect: (place: CellPlace) => void;
}

/** A finding: where it is, the cell on its sheet and what the row is called, what was found and what is expected. A button that goes to the cell, where there is one. */
export function IssueLine({ issue, onSelect }: IssueLineProps) {
  const styles = useStyles();
  const { say, tell } = useWords();
  const look = mergeClasses(styles.line, styles[issue.severity]);
  const { place, subject, received } = issue;
  const at = [issueAddress(issue), subject === undefined ? null : short(subject)].filter((part) => part !== null);
  const content = (
    <>
      <span className={styles.where}>{tell(issueWhere(issue))}</span>
      {at.length > 0 && <Caption1 className={styles.small}>{at.join(" · ")}</Caption1>}
      <Caption1 className={styles.small}>
        {received === "" ? say("pane.issue.nothing-found") : say("pane.issue.found", { received: short(received) })}
      </Caption1>
      <Caption1 className={styles.small}>{say("pane.issue.expected", { expected: tell(issue.expected) })}</Caption1>
    </>
  );
  if (place === null) return <div className={look}>{content}</div>;
  return (
    <button type="button" className={mergeClasses(look, styles.goes)} onClick={() => onSelect(place)}>
      {content}
    </button>
  );
}

function short(received: string): string {
  const LONGEST = 80;
  return received.length <= LONGEST ? received : `${received.slice(0, LONGEST)}…`;
}
