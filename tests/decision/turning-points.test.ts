import { analyse } from "../../src/decision";
import type { FlowRecommendation } from "../../src/decision";
import {
  contactsPerYear,
  fraction,
  fte,
  hours,
  money,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
  years,
} from "../../src/engine/quantities";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedInputs } from "../support/keyed";

// A turning point is of the decision: a run of its own a hundredth before it decides as today, a hundredth behind it as was told.

jest.setTimeout(300_000);

interface World {
  readonly volume: number;
  readonly price: number;
  readonly ratio: number;
  readonly attrition: number;
  /** Years of service, by which the law's severance goes; 0 where a parting costs what Team states. */
  readonly tenure: number;
  /** Whether the table Tenure measures them, half of the people at half and half at one and a half times. */
  readonly isMeasured?: boolean;
}

/** A flow that two providers may take, by the contact and by the minute, at the inside's cost or nearly. */
function flowIn({ volume, price, ratio: slower, attrition, tenure, isMeasured = false }: World): FlowRecommendation {
  const inputs: Partial<StatedInputs> = {
    flows: [
      {
        row: 1,
        name: "Orders",
        channel: "phone",
        annualVolume: contactsPerYear(volume),
        handlingTime: seconds(300),
        volumeUncertainty: ratio(0),
        opens: hours(8),
        closes: hours(20),
        openDays: [1, 2, 3, 4, 5, 6],
        languages: [],
        skills: [],
      },
    ],
    team: [
      {
        row: 1,
        role: "agent",
        fte: fte(30),
        loadedSalary: moneyPerYear(34_000),
        attrition: ratio(attrition),
        ...(tenure === 0 ? { partingCost: money(4000) } : { tenure: years(tenure) }),
        languages: [],
        skills: [],
      },
    ],
    ...(isMeasured
      ? {
          tenure: [0.5, 1.5].map((share, at) => ({
            row: at + 1,
            role: "agent" as const,
            tenure: years(tenure * share),
            people: fte(15),
          })),
        }
      : {}),
    offers: [
      {
        row: 1,
        provider: "Minute",
        pricing: "minute",
        price: moneyPerUnit(price),
        handlingTimeRatio: ratio(slower),
        governance: fraction(0.03),
        languages: [],
      },
      {
        row: 2,
        provider: "Contact",
        pricing: "contact",
        price: moneyPerUnit(price * 5.2),
        governance: fraction(0.03),
        languages: [],
      },
    ],
  };
  const [found] = analyse(caseOf(inputs), CONTEXT).flows;
  if (found === undefined) throw new Error("no answer");
  return found;
}

const labelOf = ({ decision, provider }: FlowRecommendation) => `${decision} ${provider ?? ""}`.trim();
const KEY = { volume: "volume", handlingTimeRatio: "ratio", attrition: "attrition", tenure: "tenure" } as const;

const WORLDS: readonly World[] = [0.5, 0.58, 0.66, 0.74].flatMap((price) =>
  [60_000, 160_000].flatMap((volume) =>
    [0.9, 1.05].map((slower) => ({ volume, price, ratio: slower, attrition: 0.3, tenure: 0 })),
  ),
);
/** People who have served long and seldom leave. */
const SERVED: readonly World[] = [0.58, 0.62, 0.66].flatMap((price) =>
  [false, true].map((isMeasured) => ({ volume: 160_000, price, ratio: 1, attrition: 0.04, tenure: 9, isMeasured })),
);

test("every turning point holds in runs of their own on both sides", () => {
  const told = [...WORLDS, ...SERVED].flatMap((world) => {
    const today = flowIn(world);
    return today.turningPoints.flatMap(({ parameter, margin, from, to }) => {
      if (parameter === "price" || parameter === "containment") return [];
      const at = (by: number) => {
        const multiple = (1 + margin) * (margin > 0 ? 1 + by : 1 - by);
        return labelOf(flowIn({ ...world, [KEY[parameter]]: world[KEY[parameter]] * multiple }));
      };
      const words = (label: typeof from) => `${label.decision} ${label.provider ?? ""}`.trim();
      return [
        {
          world,
          parameter,
          margin,
          today: labelOf(today),
          told: [words(from), words(to)],
          run: [at(-0.01), at(0.01)],
        },
      ];
    });
  });
  for (const each of told) expect([each.run, each.parameter]).toEqual([each.told, each.parameter]);
  expect([...new Set(told.map(({ parameter }) => parameter))].toSorted()).toEqual(Object.keys(KEY).toSorted());
  const ofService = told.filter(({ parameter }) => parameter === "tenure");
  expect(new Set(ofService.map(({ world }) => world.isMeasured))).toEqual(new Set([false, true]));
});
