import type { OffersAdded } from "../app";
import type { SavedFile, UnknownFunction } from "../emulator";
import type { IssueJson, LogJson } from "../intake";
import type {
  ActualsJson,
  DecidedJson,
  GridsJson,
  InputsJson,
  PortfolioPlanJson,
  RunJson,
  SimulationJson,
  SourcesJson,
  SpecificationJson,
  SteeringJson,
  TenderJson,
  TransitionJson,
} from "../report";
import type { Timing } from "./timed-analyst";

/** What `--json` writes, command by command: `npm run schemas` makes the schemas in `docs/schemas` of these types. */
export interface Documents {
  readonly analyse: AnalyseDocument;
  readonly import: LogJson;
  readonly specify: SpecificationDocument;
  readonly offers: OffersDocument;
  readonly tender: TenderJson & UnknownInFiles;
  readonly actuals: ActualsJson & UnknownInFiles;
  readonly dossier: RunJson & UnknownFunctions;
  readonly model: ModelDocument;
}

/** A command that writes JSON. */
export type DocumentName = keyof Documents;

/** The version of each command's schema. It rises with the schema: the second number where members are added, the first where any is taken away or means something else. */
export const SCHEMA_VERSIONS: Readonly<Record<DocumentName, string>> = {
  analyse: "1.0",
  import: "1.0",
  specify: "1.0",
  offers: "1.0",
  tender: "1.0",
  actuals: "1.0",
  dossier: "1.0",
  model: "1.0",
};

/** The name of a command's schema with its version: the schema's `$id`, and the first member of the JSON. */
export function schemaName(document: DocumentName): string {
  return `urn:outsource-addin:${document}:${SCHEMA_VERSIONS[document]}`;
}

interface UnknownFunctions {
  /** Functions that the workbook calls and that are not known here: what rests on them is an error, not a number. */
  readonly unknownFunctions: readonly UnknownFunction[];
}

interface UnknownInFiles {
  /** Functions that a workbook calls and that are not known here: what rests on them is an error, not a number. */
  readonly unknownFunctions: readonly UnknownIn[];
}

/** Functions that are not known here, and the file that calls them. */
export interface UnknownIn extends UnknownFunction {
  readonly file: string;
}

/** A run of `analyse`: answered, or refused with its issues, or stopped after the check. */
type AnalyseDocument = RunJson &
  SourcesJson &
  UnknownFunctions & {
    /** Whether the tables were found and read: false where a question is open, or where there are none. */
    readonly read: boolean;
    /** The rows that were used, in our units, under the keys of the tables; null where nothing was read. */
    readonly inputs: InputsJson | null;
    /** Decisions of the user's that differ from the recommendation; absent where nothing was recommended. */
    readonly decided?: DecidedJson;
    /** The sheet of steering as data; absent where nothing was recommended. */
    readonly steering?: SteeringJson;
    /** Processor time of the analysis, in seconds; absent where nothing was recommended. */
    readonly timing?: Timing;
    /** What became of the parts of the opened file; absent where no workbook was written. */
    readonly saved?: Omit<SavedFile, "bytes">;
  };

type SpecificationDocument = SpecificationJson &
  UnknownFunctions & {
    readonly issues: readonly IssueJson[];
  };

type OffersDocument = GridsJson &
  UnknownInFiles & {
    /** What joined the table of offers; absent where no copy was asked for. */
    readonly added?: Extract<OffersAdded, { kind: "added" }>;
  };

interface ModelFrame {
  readonly engine: string;
  readonly seed: number;
  /** SHA-256 of the case as it was given. */
  readonly inputHash: string;
  /** Processor time, in seconds. */
  readonly timing: { readonly analysis: number };
}

/** A case that cannot be used: where in it, what was found, what is accepted. */
interface ModelRefused {
  readonly status: "refused";
  readonly issues: readonly {
    /** The way to the value, such as `flows[0].name`. */
    readonly path: string;
    readonly received: string;
    readonly expected: string;
  }[];
}

type ModelDocument = ModelFrame & (ModelAnswer | ModelRefused);

/** The answer of the engine that the case's `kind` names. */
export type ModelAnswer = TransitionJson | SimulationJson | PortfolioPlanJson;
