export type { Mappings, RecognisedBy, TableMapping } from "./headers/recognise";
export { tablesPage } from "./docs/tables-page";
export { keyOf } from "./kinds";
export { issueAddress, issueJson, issueLine, issueText, issueWhere, SEVERITIES } from "./issue";
export type { Issue, IssueJson, Severity } from "./issue";
export { groupIssues, issueSearch } from "./issue-groups";
export type { IssueGroup } from "./issue-groups";
export { ISSUE_CODES } from "./issue-code";
export type { IssueCode } from "./issue-code";
export { NEEDED } from "./cross-checks";
export { missingTables, readInputs } from "./read-inputs";
export type { InputsRead, ReadingContext } from "./read-inputs";
export type { Recognised, RecognisedTable } from "./recognised";
export { readPortfolioCase, readSimulationCase, readTransitionCase } from "./model";
export type { ModelIssue } from "./model";
export {
  GRID_TABLES,
  isSpecification,
  offerRows,
  offersTable,
  IDENTITY_KINDS,
  paperIssueJson,
  readActuals,
  readGrids,
  readTender,
} from "./papers";
export type {
  ActualsRead,
  FiledIssue,
  FiledOffer,
  FlowActuals,
  GridFile,
  GridsRead,
  PaperIssue,
  PaperIssueJson,
  TenderRead,
} from "./papers";
export { pageHeading, templatePlan, templateSheets } from "./template";
export type { TemplateRequest } from "./template";
export { tableNamed } from "./headers/recognise";
export { isBlank } from "./reading/read-rows";
export { SCHEMAS, TABLE_KEYS } from "./schema";
export type { TableKey, TableSchema } from "./schema";
export {
  BESIDE,
  bytesSource,
  importCallLog,
  ImportCancelled,
  isLogField,
  LOG_FIELDS,
  logFindingText,
  logJson,
  standsBeside,
  volumeSaid,
} from "./call-log";
export type {
  ByteSource,
  ImportProgress,
  ImportRequest,
  LogJson,
  LogField,
  LogFinding,
  LogImported,
  LogMerge,
  LogQuestion,
  LogSummary,
  MergePlan,
  SharedFlow,
} from "./call-log";
export {
  fieldHeader,
  mappedTotals,
  mappingPlan,
  mappingRows,
  mapWorkbook,
  NOT_USED,
  OPTIONAL,
  soughtTables,
  speakOfProviders,
  tableName,
  withoutEmpty,
} from "./mapping";
export type {
  MapRequest,
  MappedBlock,
  MappedLine,
  MappedWorkbook,
  MappingAnswers,
  MappingQuestion,
  MappingRow,
  NearestRange,
  SourceLeftOut,
} from "./mapping";
export { confirmedPlan, confirmedValues, withoutConfirmed } from "./confirmed";
