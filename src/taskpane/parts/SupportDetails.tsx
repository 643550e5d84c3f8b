import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useWords } from "../Words";
import { CopyableWords } from "./CopyableWords";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** Technical words for those who ask, to be copied for support. */
export function SupportDetails({ details }: { readonly details: string }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Accordion collapsible>
      <AccordionItem value="detail">
        <AccordionHeader as="h3">{say("pane.failed.details")}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <CopyableWords words={details} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
