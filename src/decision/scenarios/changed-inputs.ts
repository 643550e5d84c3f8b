import { ASSUMPTIONS, defaultOf } from "../../engine/assumptions";
import type { AssumptionKey } from "../../engine/assumptions";
import type { FlowTerms } from "../../engine/demand";
import { contacts, contactsPerYear, fraction, moneyPerYear, ratio, seconds } from "../../engine/quantities";
import type { Fraction, Ratio } from "../../engine/quantities";
import { isIn } from "../../engine/require";
import type { Inputs, Key } from "../../engine/records";

/** A multiple for each flow, by its key. */
export type ByFlow = (flow: Key) => Ratio;

/** The inputs with every month's contacts a multiple of what they were, as if typed into the tables. */
export function withVolumes(inputs: Inputs, multiple: ByFlow): Inputs {
  return {
    ...inputs,
    volumes: inputs.volumes.map((each) => ({
      ...each,
      contacts: contacts(each.contacts * multiple(each.keys.flow)),
    })),
    flows: inputs.flows.map((flow) =>
      flow.annualVolume === undefined
        ? flow
        : { ...flow, annualVolume: contactsPerYear(flow.annualVolume * multiple(flow.keys.name)) },
    ),
  };
}

/** Days of the three busiest weeks, and how much more comes in them. */
const PEAK_DAYS = 21;
/** Days of a month, on the whole. */
const MONTH = 365 / 12;

/** The inputs with the three busiest weeks of every flow a multiple of what they were: three weeks of its busiest month. */
export function withPeak(inputs: Inputs, flows: readonly FlowTerms[], multiple: Ratio): Inputs {
  const more = 1 + ((multiple - 1) * PEAK_DAYS) / MONTH;
  const volumes = flows.flatMap(({ monthly, name, record }) => {
    const most = Math.max(...monthly);
    const busiest = monthly.findIndex((each) => each === most);
    return monthly.map((each, month) => ({
      row: record.row,
      flow: record.name,
      month: month + 1,
      contacts: contacts(month === busiest ? each * more : each),
      keys: { flow: name },
    }));
  });
  return { ...inputs, volumes };
}

/** The inputs with a share of the contacts left to self-service: those that follow a script first. */
export function withDeflection(inputs: Inputs, multiple: Ratio): Inputs {
  const left = withVolumes(inputs, () => multiple);
  // Where all follow a script all that are left do: the last digit may be rounded past 1.
  const scripted = (share: Fraction): Fraction => fraction(Math.min(1, Math.max(0, share - (1 - multiple)) / multiple));
  return {
    ...left,
    flows: left.flows.map((flow) =>
      flow.scripted === undefined ? flow : { ...flow, scripted: scripted(flow.scripted) },
    ),
  };
}

const SALARIES = [
  "agentSalary",
  "supervisorSalary",
  "managerSalary",
  "qualitySalary",
  "plannerSalary",
  "trainerSalary",
] as const satisfies readonly AssumptionKey[];

/** The inputs with all salaries a multiple of what they were, those of the assumptions too. */
export function withWages(inputs: Inputs, multiple: Ratio): Inputs {
  const team = inputs.team.map((row) => ({
    ...row,
    ...(row.grossSalary !== undefined && { grossSalary: moneyPerYear(row.grossSalary * multiple) }),
    ...(row.loadedSalary !== undefined && { loadedSalary: moneyPerYear(row.loadedSalary * multiple) }),
  }));
  return withAssumptions({ ...inputs, team }, SALARIES, multiple);
}

/** The inputs with the leavers of every team a multiple of what they were. */
export function withAttrition(inputs: Inputs, multiple: Ratio): Inputs {
  const team = inputs.team.map((row) =>
    row.attrition === undefined ? row : { ...row, attrition: ratio(row.attrition * multiple) },
  );
  return withAssumptions({ ...inputs, team }, ["attrition"], multiple);
}

/** The inputs with our own handling time a multiple of what it was. */
export function withHandling(inputs: Inputs, multiple: Ratio): Inputs {
  return {
    ...inputs,
    flows: inputs.flows.map((flow) => ({
      ...flow,
      handlingTime: seconds(flow.handlingTime * multiple),
      ...(flow.handlingToday !== undefined && { handlingToday: seconds(flow.handlingToday * multiple) }),
    })),
  };
}

/** The inputs with assumptions a multiple of what they were, where that is a value they may have. */
function withAssumptions(inputs: Inputs, keys: readonly AssumptionKey[], multiple: Ratio): Inputs {
  const others = inputs.assumptions.filter(({ keys: { key } }) => !keys.some((each) => each === key));
  const changed = keys.flatMap((key) => {
    const stated = inputs.assumptions.find((each) => each.keys.key === key);
    const definition = ASSUMPTIONS.find((each) => each.key === key);
    const value = (stated?.value ?? defaultOf(key)) * multiple;
    if (definition === undefined || !isIn(definition.accepts, value)) return stated === undefined ? [] : [stated];
    return [{ ...(stated ?? { row: 0, key, keys: { key } }), value }];
  });
  return { ...inputs, assumptions: [...others, ...changed] };
}
