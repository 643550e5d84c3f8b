import { Body1, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { FlowRecommendation } from "../../decision";
import {
  confidenceText,
  measureWords,
  patternWords,
  reasonWords,
  turningPointText,
  vetoWords,
} from "../../report/explanation";
import { useWords } from "../Words";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  title: { margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Why one flow is decided so, and what would turn it. */
export function FlowDetails({ flow, currency }: { readonly flow: FlowRecommendation; readonly currency: string }) {
  const styles = useStyles();
  const { say, tell, formats, language } = useWords();
  const { scores, confidence } = flow;
  return (
    <div className={styles.details}>
      {flow.pattern !== null && (
        <Body1>
          {say("pane.flow.part", { share: formats.share(flow.share), pattern: patternWords(flow.pattern) })}
        </Body1>
      )}
      <List title={say("pane.flow.vetoes")} items={flow.vetoes.map((veto) => tell(vetoWords(veto)))} />
      <List
        title={say("pane.flow.reasons")}
        items={flow.reasons.map((reason) => tell(reasonWords(reason, currency)))}
      />
      {confidence !== null && (
        <Body1>
          {say(flow.share > 0 ? "pane.flow.confidence" : "pane.flow.confidenceKept", {
            confidence: confidenceText(language, confidence),
            low: formats.money(confidence.p10, currency),
            high: formats.money(confidence.p90, currency),
          })}
        </Body1>
      )}
      <List
        title={say("pane.flow.turningPoints")}
        items={flow.turningPoints.map((point) => turningPointText(language, currency, point))}
      />
      <List
        title={say("pane.flow.measure")}
        items={flow.measureFirst.map((measure) => tell(measureWords(measure, currency)))}
      />
      <Caption1 className={styles.quiet}>
        {say("pane.flow.scores", {
          economic: formats.whole(scores.economic),
          specialisation: formats.whole(scores.specialisation),
          retention: formats.whole(scores.retention),
        })}
      </Caption1>
    </div>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h4" className={styles.title}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </>
  );
}
