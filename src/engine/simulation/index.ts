export type { Law, LawPart } from "./law";
export { simulatedDays } from "./simulated-days";
export type { SimulatedDays } from "./simulated-days";
export type {
  AgentGroup,
  ContactType,
  DeferrableWork,
  Dialler,
  Route,
  Routing,
  SimulationCase,
} from "./simulation-case";
export { nearestRank, periodServices, simulationMeasures } from "./simulation-measures";
export type { MeasureUnit, PeriodService, SimulatedMeasure } from "./simulation-measures";
