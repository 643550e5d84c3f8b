export type { Mappings, RecognisedBy, TableMapping } from "./headers/recognise";
export { tablesPage } from "./docs/tables-page";
export { issueJson, issueText } from "./issue";
export type { Issue, IssueJson, Severity } from "./issue";
export { ISSUE_CODES } from "./issue-code";
export type { IssueCode } from "./issue-code";
export { NEEDED } from "./cross-checks";
export { missingTables, readInputs } from "./read-inputs";
export type { InputsRead, ReadingContext } from "./read-inputs";
export { tableTitle } from "./recognised";
export type { Recognised, RecognisedTable } from "./recognised";
export { templatePlan } from "./template";
export type { TemplateRequest } from "./template";
export { SCHEMAS, TABLE_KEYS } from "./schema";
export type { TableKey, TableSchema } from "./schema";
export { decodeText, importCallLog, LOG_CODES, LOG_FIELDS, logIssueText, matrixOfRows, readCsv } from "./call-log";
export type {
  DateOrder,
  ImportRequest,
  LogCode,
  LogField,
  LogImported,
  LogIssue,
  LogMapping,
  LogMatrix,
  LogSummary,
} from "./call-log";
