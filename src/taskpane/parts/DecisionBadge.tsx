import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DecisionKind } from "../../decision";
import { useWords } from "../Words";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    // A border keeps the shape where the system replaces colours.
    border: "1px solid transparent",
  },
  full: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  partial: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  automate: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  keep: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  "too-close": {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

export function DecisionBadge({ decision }: { readonly decision: DecisionKind }) {
  const styles = useStyles();
  const { say } = useWords();
  return <span className={mergeClasses(styles.badge, styles[decision])}>{say(`common.decision.${decision}`)}</span>;
}
