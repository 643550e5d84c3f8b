import { Body1, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { TurningPoint, FlowRecommendation } from "../../decision";
import { useWords } from "../Words";
import type { Words } from "../Words";

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
  const words = useWords();
  const { say, tell, formats } = words;
  const { scores, confidence } = flow;
  return (
    <div className={styles.details}>
      {flow.decision === "partial" && (
        <Body1>{say("pane.flow.part", { share: formats.share(flow.share), pattern: flow.pattern ?? "other" })}</Body1>
      )}
      <List title={say("pane.flow.vetoes")} items={flow.vetoes.map(({ why }) => tell(why))} />
      <List title={say("pane.flow.reasons")} items={flow.reasons.map(tell)} />
      {confidence !== null && (
        <Body1>
          {say(flow.share > 0 ? "pane.flow.confidence" : "pane.flow.confidenceKept", {
            label: confidence.label,
            probability: formats.share(confidence.probability),
            low: formats.money(confidence.p10, currency),
            high: formats.money(confidence.p90, currency),
          })}
        </Body1>
      )}
      <List
        title={say("pane.flow.turningPoints")}
        items={flow.turningPoints.map((turningPoint) => turningPointWords(words, turningPoint, currency))}
      />
      <List title={say("pane.flow.measure")} items={flow.measureFirst.map(tell)} />
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

function turningPointWords(
  { say, formats }: Words,
  { parameter, value, unit, margin }: TurningPoint,
  currency: string,
): string {
  const said = {
    "money/unit": () => say("pane.turningPoint.price", { value: formats.price(value, currency) }),
    "contacts/yr": () => say("pane.turningPoint.contacts", { value: formats.whole(value) }),
    ratio: () => say("pane.turningPoint.ratio", { value: formats.ratio(value) }),
    "share/yr": () => say("pane.turningPoint.attrition", { value: formats.share(value) }),
  }[unit]();
  return say("pane.turningPoint", {
    parameter,
    value: said,
    direction: margin >= 0 ? "up" : "down",
    margin: formats.share(Math.abs(margin)),
  });
}
