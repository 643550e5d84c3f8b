import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { FlowRecommendation } from "../../decision";
import { useWords } from "../Words";
import type { Words } from "../Words";
import { DecisionBadge } from "./DecisionBadge";
import { FlowDetails } from "./FlowDetails";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface FlowListProps {
  readonly flows: readonly FlowRecommendation[];
  readonly currency: string;
}

/** The decision of each flow; opened, its reasons. */
export function FlowList({ flows, currency }: FlowListProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Accordion multiple collapsible>
      {flows.map((flow) => (
        <AccordionItem value={flow.row} key={flow.row} className={styles.item}>
          <AccordionHeader as="h4" expandIconPosition="end">
            <span className={styles.header}>
              <span className={styles.name}>{flow.flow}</span>
              <span className={styles.line}>
                <DecisionBadge decision={flow.decision} />
                <Caption1>{summary(words, flow, currency)}</Caption1>
              </span>
            </span>
          </AccordionHeader>
          <AccordionPanel>
            <FlowDetails flow={flow} currency={currency} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function summary(
  { say, formats }: Words,
  { decision, provider, saving }: FlowRecommendation,
  currency: string,
): string {
  const amount = formats.money(Math.abs(saving), currency);
  const money =
    formats.whole(saving) === "0"
      ? say("pane.flow.no-saving")
      : say(saving > 0 ? "pane.flow.saving" : "pane.flow.dearer", { amount });
  if (decision === "keep" || provider === null) return money;
  return `${say("pane.flow.to", { provider })} · ${money}`;
}
