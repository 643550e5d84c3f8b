import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Recommendation } from "../../decision";
import { useWords } from "../Words";
import { DecisionBadge } from "./DecisionBadge";

const DECISIONS = ["full", "partial", "automate", "keep", "too-close"] as const;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  saving: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  amount: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  facts: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  figure: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  count: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** The whole portfolio in one glance. */
export function Totals({ recommendation: { portfolio, currency } }: { readonly recommendation: Recommendation }) {
  const styles = useStyles();
  const { say, formats } = useWords();
  const { saving, optimised, asIs, cost, count, confidence } = portfolio;
  const leaves = count.full + count.partial + count.automate > 0;
  return (
    <div className={styles.card}>
      {leaves ? (
        <div className={styles.saving}>
          <span className={styles.amount}>{formats.money(Math.abs(saving), currency)}</span>
          <span>{say("pane.done.saving", { direction: saving >= 0 ? "less" : "more" })}</span>
        </div>
      ) : (
        <span>{say("pane.done.nothing")}</span>
      )}
      {leaves && optimised > 0 && (
        <Caption1 className={styles.quiet}>
          {say("pane.done.saving-share", { share: formats.share(Math.abs(saving) / optimised) })}
        </Caption1>
      )}
      {confidence !== null && (
        <Caption1 className={styles.quiet}>
          {say("pane.done.saving-range", {
            low: formats.money(confidence.p10, currency),
            high: formats.money(confidence.p90, currency),
          })}
        </Caption1>
      )}
      <dl className={styles.facts}>
        <dt>{say("pane.done.cost-now")}</dt>
        <dd className={styles.figure}>{formats.money(asIs, currency)}</dd>
        <dt>{say("pane.done.cost-optimised")}</dt>
        <dd className={styles.figure}>{formats.money(optimised, currency)}</dd>
        <dt>{say("pane.done.cost-then")}</dt>
        <dd className={styles.figure}>{formats.money(cost, currency)}</dd>
      </dl>
      <ul className={styles.counts} aria-label={say("pane.done.counts")}>
        {DECISIONS.filter((decision) => count[decision] > 0).map((decision) => (
          <li key={decision} className={styles.count}>
            <strong>{formats.whole(count[decision])}</strong> <DecisionBadge decision={decision} />
          </li>
        ))}
      </ul>
    </div>
  );
}
