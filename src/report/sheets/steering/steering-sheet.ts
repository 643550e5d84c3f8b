import type { Block, SheetPlan } from "../../../workbook";
import { number, words } from "../../cells";
import type { ReportModel } from "../../report-model";
import { runHeading } from "../../run-heading";
import { tableBlock } from "../../table-block";
import { indicatorsTable } from "./indicators";
import { insideTable } from "./inside-table";
import { rampTable } from "./ramp";
import { riskOwners } from "./risk-owners";
import { needTable, rolesTable } from "./roles";
import type { RoleName } from "./roles";

/** Widths in characters: a margin, a name, what it is, amounts, words. */
const WIDTHS = [2, 32, 26, 40, 16, 14, 32, 24, 14, 22, 30];

type Part = "need" | "roles" | "owners" | "inside" | "indicators" | "bodies" | "ramp" | "bands" | "reversibility";

/** How what leaves is steered, and what stays: people, indicators, bodies, ramp-up, bonus and malus, the way back. */
export function steeringSheet(model: ReportModel): SheetPlan {
  const { say } = model.vocabulary;
  const { whatIfs } = model.recommendation.workings;
  const part = (key: Part, block: Block): readonly Block[] => [
    {
      id: `${key}Head`,
      gap: 2,
      column: 1,
      cells: [
        [words(say(`report.steering.head.${key}`), "heading")],
        [words(say(`report.steering.note.${key}`), "note")],
      ],
    },
    block,
  ];
  return {
    key: "steering",
    output: true,
    name: say("report.sheet.steering"),
    columnWidths: WIDTHS,
    blocks: [
      {
        id: "title",
        gap: 1,
        column: 1,
        cells: [[words(say("report.steering.title"), "title")], [words(say("report.steering.subtitle"), "subtitle")]],
      },
      ...part("need", needTable(model)),
      ...part("roles", rolesTable(model)),
      ...part("owners", riskOwners(model)),
      ...(whatIfs === null ? [] : part("inside", insideTable(model, whatIfs.inside))),
      ...part("indicators", indicatorsTable(model)),
      ...part("bodies", bodiesTable(model)),
      ...part("ramp", rampTable(model)),
      ...part("bands", bandsTable(model)),
      ...part("reversibility", reversibilityTable(model)),
    ],
    charts: [],
    frozenRows: 3,
    print: {
      landscape: true,
      titleRows: 3,
      heading: runHeading(model.context.language, model.recommendation.provenance),
    },
  };
}

export const BODIES = ["production", "steering", "strategy"] as const;

function bodiesTable({ vocabulary, trace }: ReportModel): Block {
  const { header, say, table } = vocabulary;
  const column = (head: "body" | "members" | "agenda" | "rhythm" | "decides" | "aim", of: BodyPart) => ({
    header: header(head),
    cell: (body: (typeof BODIES)[number]) =>
      words(say(`report.steering.body.${body}.${of}`), of === "name" ? "label" : "text"),
  });
  return tableBlock<(typeof BODIES)[number]>({
    id: "bodies",
    name: table("bodies"),
    column: 1,
    rows: BODIES,
    wrap: [0, 1, 2, 3, 4, 5],
    columns: [
      column("body", "name"),
      column("members", "who"),
      column("agenda", "agenda"),
      column("rhythm", "rhythm"),
      column("decides", "decides"),
      column("aim", "aim"),
      trace.column(() => trace.practice),
    ],
  });
}

type BodyPart = "name" | "rhythm" | "who" | "aim" | "agenda" | "decides";

/** Effects of the bands on the month's bill, from the lowest to the highest. */
export const BANDS = [
  { band: 1, effect: -0.05 },
  { band: 2, effect: -0.02 },
  { band: 3, effect: 0 },
  { band: 4, effect: 0.01 },
] as const;

/** What bonus and malus hang on. */
export const BANDED = ["service", "resolution", "errors", "satisfaction"] as const;

function bandsTable({ vocabulary, trace }: ReportModel): Block {
  const { header, say, table } = vocabulary;
  const rows = BANDED.flatMap((indicator) => BANDS.map((band) => ({ indicator, ...band })));
  return tableBlock<(typeof rows)[number]>({
    id: "bands",
    name: table("bands"),
    column: 1,
    rows,
    columns: [
      {
        header: header("indicator"),
        cell: ({ indicator }) => words(say(`report.steering.indicator.${indicator}`), "label"),
      },
      { header: header("band"), cell: ({ band }) => words(say(`report.steering.band.${band}`), "text") },
      { header: header("effect"), cell: ({ effect }) => number(effect, "+0%;-0%;0%") },
      trace.column(() => trace.practice),
    ],
  });
}

/** Who holds each item of the way back. */
const WAY_BACK: readonly (readonly [number: ItemNumber, holder: RoleName])[] = [
  [1, "legal"],
  [2, "data"],
  [3, "data"],
  [4, "legal"],
  [5, "quality"],
  [6, "quality"],
  [7, "it"],
  [8, "it"],
  [9, "data"],
  [10, "legal"],
  [11, "planner"],
  [12, "pilot"],
  [13, "planner"],
  [14, "pilot"],
];

type ItemNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

function reversibilityTable({ vocabulary, trace }: ReportModel): Block {
  const { header, say, table } = vocabulary;
  return tableBlock<(typeof WAY_BACK)[number]>({
    id: "reversibility",
    name: table("reversibility"),
    column: 1,
    rows: WAY_BACK,
    wrap: [0],
    columns: [
      { header: header("item"), cell: ([item]) => words(say(`report.steering.reversibility.${item}`), "label") },
      { header: header("heldBy"), cell: ([, holder]) => words(say(`report.steering.role.${holder}`), "text") },
      { header: header("due"), cell: ([item]) => words(say(`report.steering.due.${item}`), "text") },
      trace.column(() => trace.practice),
    ],
  });
}
