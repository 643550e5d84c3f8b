import { assumptionsOf } from "../../engine/assumptions";
import type { Assumptions } from "../../engine/assumptions";
import { itemAt } from "../../engine/grid";
import { groupBy } from "../../engine/group-by";
import { fraction, moneyPerUnit, ratio } from "../../engine/quantities";
import type { Ratio } from "../../engine/quantities";
import { FACTORS } from "../../engine/records";
import type { FactorName, FlowRecord, Inputs, Key, ScenarioRecord, TeamRecord } from "../../engine/records";
import { withAssumption } from "../case/with-assumption";
import { withAttrition, withDeflection, withHandling, withVolumes, withWages } from "./changed-inputs";

/** A scenario of the user's own: the inputs as if its factors had been typed into the tables. */
export interface OwnScenario {
  readonly name: string;
  readonly rows: readonly ScenarioRecord[];
  readonly inputs: Inputs;
}

/**
 * The scenarios of the table My_scenarios, in the order of their first rows; rows of one name are one world.
 *
 * @see docs/methods/scenarios.md
 */
export function ownScenarios(inputs: Inputs): readonly OwnScenario[] {
  const byName = groupBy(
    inputs.scenarios.toSorted((a, b) => a.row - b.row),
    ({ keys }) => keys.scenario,
  );
  return [...byName.values()].map((rows) => ({
    name: itemAt(rows, 0).scenario,
    rows,
    inputs: FACTORS.flatMap((factor) => rows.filter((row) => row.factor === factor)).reduce(changed, inputs),
  }));
}

type Change = (inputs: Inputs, multiple: Ratio, flow: Key | undefined) => Inputs;

function changed(inputs: Inputs, { factor, multiply, keys }: ScenarioRecord): Inputs {
  return CHANGES[factor](inputs, multiply, keys.flow);
}

const CHANGES: Readonly<Record<FactorName, Change>> = {
  volume: (inputs, multiple, flow) => withVolumes(inputs, (each) => (isMeant(each, flow) ? multiple : ratio(1))),
  handlingTime: (inputs, multiple, flow) => onFlows(inputs, flow, (own) => withHandling(own, multiple)),
  price: (inputs, multiple, flow) => ({
    ...inputs,
    offers: inputs.offers.map((offer) =>
      flow === undefined || offer.keys.flow === flow
        ? { ...offer, price: moneyPerUnit(offer.price * multiple) }
        : offer,
    ),
  }),
  wages: (inputs, multiple, flow) => onTeam(inputs, flow, (own) => withWages(own, multiple)),
  attrition: (inputs, multiple, flow) => onTeam(inputs, flow, (own) => withAttrition(own, multiple)),
  absence: (inputs, multiple, flow) => onTeam(inputs, flow, (own) => withAbsence(own, multiple)),
  resolution: (inputs, multiple) => withResolution(inputs, multiple, assumptionsOf(inputs.assumptions)),
  deflection: (inputs, multiple, flow) => onFlows(inputs, flow, (own) => withDeflection(own, multiple)),
};

function isMeant(each: Key, flow: Key | undefined): boolean {
  return flow === undefined || each === flow;
}

/** A change to the demand of one flow: its rows go through it, the others' do not. */
function onFlows(inputs: Inputs, flow: Key | undefined, change: (inputs: Inputs) => Inputs): Inputs {
  if (flow === undefined) return change(inputs);
  const own = change({
    ...inputs,
    flows: inputs.flows.filter(({ keys }) => keys.name === flow),
    volumes: inputs.volumes.filter(({ keys }) => keys.flow === flow),
  });
  return {
    ...inputs,
    flows: [...inputs.flows.filter(({ keys }) => keys.name !== flow), ...own.flows],
    volumes: [...inputs.volumes.filter(({ keys }) => keys.flow !== flow), ...own.volumes],
  };
}

/** A change to the people of one flow's pool; what is assumed of everybody stays. */
function onTeam(inputs: Inputs, flow: Key | undefined, change: (inputs: Inputs) => Inputs): Inputs {
  if (flow === undefined) return change(inputs);
  const pool = inputs.flows.find(({ keys }) => keys.name === flow)?.keys.pool ?? flow;
  const isOwn = ({ keys }: TeamRecord): boolean => keys.pool === pool;
  const { team } = change({ ...inputs, team: inputs.team.filter(isOwn).map((row) => stated(row, inputs)) });
  return { ...inputs, team: [...inputs.team.filter((row) => !isOwn(row)), ...team] };
}

/** A group with what is assumed of it written down: it is then no longer everybody's. */
function stated(row: TeamRecord, { assumptions }: Inputs): TeamRecord {
  if (row.role !== "agent") return row;
  const known = assumptionsOf(assumptions);
  return {
    ...row,
    attrition: known.or(row.attrition, "attrition"),
    absence: known.or(row.absence, "absence"),
  };
}

/** Nobody is away all year. */
const MOST_ABSENT = 0.8;

function withAbsence(inputs: Inputs, multiple: Ratio): Inputs {
  const more = (share: number): number => Math.min(MOST_ABSENT, share * multiple);
  const team = inputs.team.map((row) =>
    row.absence === undefined ? row : { ...row, absence: fraction(more(row.absence)) },
  );
  return withAssumption({ ...inputs, team }, "absence", more(assumptionsOf(inputs.assumptions).get("absence")));
}

/** No more than all is resolved at the first contact. */
function withResolution(inputs: Inputs, multiple: Ratio, assumptions: Assumptions): Inputs {
  const more = (share: number): number => Math.min(1, share * multiple);
  const flows = inputs.flows.map((flow): FlowRecord =>
    flow.firstContactResolution === undefined
      ? flow
      : { ...flow, firstContactResolution: fraction(more(flow.firstContactResolution)) },
  );
  return withAssumption(
    { ...inputs, flows },
    "firstContactResolution",
    more(assumptions.get("firstContactResolution")),
  );
}
