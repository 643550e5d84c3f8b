export { EDITIONS, type Edition, type EditionName } from "./edition";
export { openHost } from "./open-host";
export {
  WorkbookFileError,
  WorkbookSaveError,
  type ApiErrorCode,
  type WorkbookFileFault,
  type WorkbookSaveFault,
} from "./errors";
export type { SavedFile, SaveNote } from "./file/saved-file";
export type {
  EmbeddedHost,
  FailureSpec,
  HostCounters,
  HostFunction,
  HostOptions,
  HostParameter,
  OfficeBridge,
  UnknownFunction,
} from "./host-types";
export type {
  GridBorder,
  GridCell,
  GridChart,
  GridSeries,
  GridSheet,
  GridStyle,
  GridTable,
  GridValue,
  GridView,
} from "./grid-view";
