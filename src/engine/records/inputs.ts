import type { AutomationRecord } from "./automation";
import type { OfferRecord } from "./offer";
import type { AssumptionRecord, DecisionRecord, WeightRecord } from "./judgement";
import type { FlowRecord } from "./flow";
import type { LegislationRecord } from "./legislation";
import type { LimitRecord } from "./limit";
import type { OverheadRecord } from "./overhead";
import type { ProfileRecord, VolumeRecord } from "./demand";
import type { TeamRecord } from "./team";
import type { TenureRecord } from "./tenure";
import type { MeasureRecord, ScenarioRecord } from "./what-if";

/** Everything the workbook states, read and checked. Order of rows carries no meaning. */
export interface Inputs {
  /** ISO code or symbol of the workbook's currency; a name, never a rate. */
  readonly currency: string;
  readonly flows: readonly FlowRecord[];
  readonly volumes: readonly VolumeRecord[];
  readonly profiles: readonly ProfileRecord[];
  readonly team: readonly TeamRecord[];
  readonly tenure: readonly TenureRecord[];
  readonly overheads: readonly OverheadRecord[];
  readonly offers: readonly OfferRecord[];
  readonly automation: readonly AutomationRecord[];
  readonly assumptions: readonly AssumptionRecord[];
  readonly legislation: readonly LegislationRecord[];
  readonly weights: readonly WeightRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly measures: readonly MeasureRecord[];
  readonly scenarios: readonly ScenarioRecord[];
  readonly limits: readonly LimitRecord[];
}
