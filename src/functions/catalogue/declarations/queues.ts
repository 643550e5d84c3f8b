import { agents as agentsOf, contacts as contactsOf, erlangs, ratio, seconds } from "../../../engine/quantities";
import type { Erlangs } from "../../../engine/quantities";
import {
  blockingProbability,
  offeredLoad,
  serviceMeasures,
  uncertainService,
  waitProbability,
} from "../../../engine/workforce";
import type { ServiceMeasures } from "../../../engine/workforce";
import { message } from "../../../language";
import { NoAnswer, scalarFunction } from "../declaration";
import { numberIn } from "../parameter";
import {
  agents,
  answer,
  contacts,
  definition,
  finitePatience,
  handling,
  interval,
  load,
  patience,
  uncertainty,
} from "./common-parameters";

/** Load in erlangs of contacts in an interval of minutes. */
export function loadOf(volume: number, handlingTime: number, minutes: number): Erlangs {
  return offeredLoad(contactsOf(volume), seconds(handlingTime), seconds(minutes * 60));
}

interface QueueArguments {
  readonly agents: number;
  readonly contacts: number;
  readonly handling: number;
  readonly patience: number;
  readonly interval: number;
}

function measures(asked: QueueArguments, answerTime = 0): ServiceMeasures {
  return serviceMeasures({
    agents: agentsOf(asked.agents),
    load: loadOf(asked.contacts, asked.handling, asked.interval),
    handling: seconds(asked.handling),
    answer: seconds(answerTime),
    patience: seconds(asked.patience),
  });
}

const places = numberIn("agents", "agents", { interval: { min: 0, max: 1_000_000_000 } });

export const QUEUE_FUNCTIONS = [
  scalarFunction({
    id: "LOAD",
    cost: "moment",
    parameters: { contacts, handling, interval },
    result: "erlangs",
    page: "offered-load",
    example: { formula: "=OUTSOURCE.LOAD(100,180)", gives: 10 },
    compute: (asked) => loadOf(asked.contacts, asked.handling, asked.interval),
  }),
  scalarFunction({
    id: "ERLANGB",
    cost: "moment",
    parameters: { agents: places, load },
    result: "share",
    page: "erlang-b",
    example: { formula: "=OUTSOURCE.ERLANGB(2,1)", gives: 0.2 },
    compute: (asked) => blockingProbability(agentsOf(asked.agents), erlangs(asked.load)),
  }),
  scalarFunction({
    id: "ERLANGC",
    cost: "moment",
    parameters: { agents: places, load },
    result: "share",
    page: "erlang-c",
    example: { formula: "=OUTSOURCE.ERLANGC(3,2)", gives: 4 / 9 },
    compute: (asked) => waitProbability(agentsOf(asked.agents), erlangs(asked.load)),
  }),
  scalarFunction({
    id: "SERVICELEVEL",
    cost: "moment",
    parameters: { agents, contacts, handling, answer, patience, interval, definition, uncertainty },
    result: "share",
    page: "service-level",
    example: { formula: "=OUTSOURCE.SERVICELEVEL(14,100,180,20)", gives: 0.8883500191794669 },
    compute: (asked) => {
      if (asked.uncertainty === 0) return measures(asked, asked.answer).serviceLevel[asked.definition];
      return uncertainService({
        agents: agentsOf(asked.agents),
        load: loadOf(asked.contacts, asked.handling, asked.interval),
        handling: seconds(asked.handling),
        answer: seconds(asked.answer),
        patience: seconds(asked.patience),
        definition: asked.definition,
        uncertainty: ratio(asked.uncertainty),
      }).serviceLevel;
    },
  }),
  scalarFunction({
    id: "ASA",
    cost: "moment",
    parameters: { agents, contacts, handling, patience, interval },
    result: "seconds",
    page: "erlang-a",
    example: { formula: "=OUTSOURCE.ASA(14,100,180)", gives: 7.83593701177724 },
    compute: (asked) => {
      const { stable, meanWait } = measures(asked);
      if (stable) return meanWait;
      return new NoAnswer(
        message("catalogue.none.unstable", {
          agents: asked.agents,
          load: loadOf(asked.contacts, asked.handling, asked.interval),
        }),
      );
    },
  }),
  scalarFunction({
    id: "ABANDONMENT",
    cost: "moment",
    parameters: { agents, contacts, handling, patience: finitePatience, interval },
    result: "share",
    page: "erlang-a",
    example: { formula: "=OUTSOURCE.ABANDONMENT(12,100,180,300)", gives: 0.042711105698606903 },
    compute: (asked) => measures(asked).abandonment,
  }),
  scalarFunction({
    id: "OCCUPANCY",
    cost: "moment",
    parameters: { agents, contacts, handling, patience, interval },
    result: "share",
    page: "erlang-a",
    example: { formula: "=OUTSOURCE.OCCUPANCY(12,100,180,300)", gives: 0.79774074525116091 },
    compute: (asked) => measures(asked).occupancy,
  }),
];
