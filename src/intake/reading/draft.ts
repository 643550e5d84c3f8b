import type {
  AssumptionRecord,
  AutomationRecord,
  DecisionRecord,
  FlowRecord,
  LegislationRecord,
  LimitRecord,
  MeasureRecord,
  OfferRecord,
  OverheadRecord,
  ProfileRecord,
  ScenarioRecord,
  TeamRecord,
  TenureRecord,
  VolumeRecord,
  WeightRecord,
} from "../../engine/records";
import type { RowValues, Schemas, TableKey } from "../schema";
import type { FaultyRow } from "./read-rows";
import type { TableReference } from "./table-reference";

/** The record each input table gives. */
export interface RecordOf {
  readonly flows: FlowRecord;
  readonly volumes: VolumeRecord;
  readonly profiles: ProfileRecord;
  readonly team: TeamRecord;
  readonly tenure: TenureRecord;
  readonly overheads: OverheadRecord;
  readonly offers: OfferRecord;
  readonly automation: AutomationRecord;
  readonly assumptions: AssumptionRecord;
  readonly legislation: LegislationRecord;
  readonly weights: WeightRecord;
  readonly decisions: DecisionRecord;
  readonly measures: MeasureRecord;
  readonly scenarios: ScenarioRecord;
  readonly limits: LimitRecord;
}

export type ColumnsIn<K extends TableKey> = Schemas[K]["columns"];
export type ValuesIn<K extends TableKey> = RowValues<ColumnsIn<K>>;

/** A table as read, before its rows are compared with each other and with other tables. */
export interface TableRead<K extends TableKey> {
  /** Null where the workbook has no such table, or where it cannot be read. */
  readonly reference: TableReference | null;
  readonly records: readonly RecordOf[K][];
  readonly faulty: readonly FaultyRow<ColumnsIn<K>>[];
}

export type Tables = { readonly [K in TableKey]: TableRead<K> };

/** What the cross-checks look at. */
export interface Draft {
  readonly tables: Tables;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The workbook's currency. */
  readonly currency: string;
}
