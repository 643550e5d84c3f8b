import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../app";
import { groupIssues, issueWhere } from "../../intake";
import type { IssueGroup } from "../../intake";
import type { CellPlace } from "../../workbook";
import { useWords } from "../Words";
import { IssueLine } from "./IssueLine";
import { Paged } from "./Paged";

/** A cause with more findings than these begins closed: one line for all of them. */
const OPEN = 5;

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  cause: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2, display: "block" },
});

interface IssueListProps {
  readonly label: string;
  readonly issues: readonly Issue[];
  /** Whether every cause is shown open: what a search finds is to be seen. */
  readonly open: boolean;
  readonly onSelect: (place: CellPlace) => void;
}

/** The findings by cause; each is a button that goes to its cell. */
export function IssueList({ label, issues, open, onSelect }: IssueListProps) {
  return (
    <Paged
      label={label}
      items={groupIssues(issues)}
      line={(group) => <Group group={group} open={open || group.length <= OPEN} onSelect={onSelect} />}
    />
  );
}

interface GroupProps extends Pick<IssueListProps, "open" | "onSelect"> {
  readonly group: IssueGroup;
}

function Group({ group, open, onSelect }: GroupProps) {
  const styles = useStyles();
  const { say, tell } = useWords();
  const [{ code, table, column }] = group;
  const cause = say(`intake.code.${code}`);
  const where = tell(issueWhere({ table, column, row: null, place: null }));
  return (
    <details open={open}>
      <summary className={styles.summary}>
        <span className={styles.cause}>{cause}</span>
        <Caption1 className={styles.small}>{say("pane.issues.group", { where, count: group.length })}</Caption1>
      </summary>
      <Paged
        label={`${cause} ${where}`}
        items={group}
        line={(issue) => <IssueLine issue={issue} onSelect={onSelect} />}
      />
    </details>
  );
}
