import { Button, Body1, Subtitle2 } from "@fluentui/react-components";
import type { Run } from "../../app";
import type { SimulatedPlan } from "../../decision";
import { limitsText, transitionText } from "../../report/explanation";
import type { PaneActions } from "../actions";
import { Buttons } from "../parts/Buttons";
import { FlowList } from "../parts/FlowList";
import { Findings } from "../parts/Findings";
import { PapersSection } from "../parts/PapersSection";
import { Stale } from "../parts/Stale";
import { StateView } from "../parts/StateView";
import { Totals } from "../parts/Totals";
import { useWords } from "../Words";

interface DoneProps {
  readonly run: Extract<Run, { at: "done" }>;
  readonly actions: Pick<PaneActions, "check" | "recommend" | "select" | "show" | "specify" | "openPaper">;
}

export function Done({ run, actions }: DoneProps) {
  const { say, language } = useWords();
  const { recommendation, reading, stale } = run;
  const limits = limitsText(language, recommendation);
  const { simulated, transition } = recommendation.workings;
  const answer = (simulate: boolean): void =>
    actions.recommend({ leaveOut: reading.leftOut > 0, frozen: null, ...(simulate && { simulate }) });
  const again = (): void => answer(simulated !== null);
  return (
    <StateView title={say("pane.done.title")} takeFocus>
      {stale && <Stale onAgain={again} />}
      <Totals recommendation={recommendation} />
      {limits !== null && (
        <>
          <Body1>{limits}</Body1>
          <Buttons>
            <Button onClick={() => actions.show("withinLimits")}>{say("pane.done.go-to-limits")}</Button>
          </Buttons>
        </>
      )}
      {simulated !== null && (
        <>
          <Body1>{say("pane.done.simulated", partedOf(simulated))}</Body1>
          <Buttons>
            <Button onClick={() => actions.show("simulation")}>{say("pane.done.go-to-simulation")}</Button>
          </Buttons>
        </>
      )}
      {transition !== null && (
        <>
          <Body1>{transitionText(language, recommendation.currency, transition)}</Body1>
          <Buttons>
            <Button onClick={() => actions.show("transition")}>{say("pane.done.go-to-transition")}</Button>
          </Buttons>
        </>
      )}
      <Buttons>
        <Button appearance="primary" onClick={() => actions.show("recommendation")}>
          {say("pane.done.go-to-sheet")}
        </Button>
        <Button onClick={() => actions.show("steering")}>{say("pane.done.go-to-steering")}</Button>
        {!stale && <Button onClick={again}>{say("pane.recommend-again")}</Button>}
        {!stale && simulated === null && <Button onClick={() => answer(true)}>{say("pane.done.simulate")}</Button>}
        <Button appearance="subtle" onClick={actions.check}>
          {say("pane.check")}
        </Button>
      </Buttons>
      {reading.issues.length > 0 && (
        <details open>
          <summary>{say("pane.done.look", { count: reading.issues.length })}</summary>
          <Findings issues={reading.issues} onSelect={actions.select} />
        </details>
      )}
      {reading.leftOut > 0 && <Body1>{say("pane.done.left-out", { rows: reading.leftOut })}</Body1>}
      <Subtitle2 as="h3" style={{ margin: 0 }}>
        {say("pane.done.flows")}
      </Subtitle2>
      <FlowList flows={recommendation.flows} currency={recommendation.currency} />
      <PapersSection papers={run.papers} stale={stale} actions={actions} />
    </StateView>
  );
}

/** How many flows were simulated, and of how many the service parts from the formula's. */
function partedOf({ flows }: SimulatedPlan): { readonly flows: number; readonly parted: number } {
  return { flows: flows.length, parted: flows.filter(({ agreement }) => agreement === "parts").length };
}
