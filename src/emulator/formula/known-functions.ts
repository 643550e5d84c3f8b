import { calculateFormulas, type CellLike, type RowLike } from "@cj-tech-master/excelts/formula";

import { engineName, plainName } from "./engine-names";
import { OWN_FUNCTIONS } from "./own-functions";

/** Functions of Excel that are not supported here: a formula that calls one is `#NAME?` whole, so that no other part of it makes a number. */
const NOT_SUPPORTED = new Set(
  (
    "AMORDEGRC AMORLINC BAHTTEXT CALL CHIINV COPILOT CRITBINOM CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE " +
    "DETECTLANGUAGE EUROCONVERT FDIST FIELDVALUE FILTERXML FINV FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT GETPIVOTDATA GROUPBY " +
    "HYPGEOMDIST IMAGE INFO ISOMITTED LOGNORMDIST NEGBINOMDIST ODDFPRICE ODDFYIELD ODDLPRICE ODDLYIELD PERCENTOF PERMUTATIONA PIVOTBY REGISTER.ID RTD STDEVA STDEVPA " +
    "STOCKHISTORY TDIST TINV TRANSLATE TRIMRANGE VARA VARPA WEBSERVICE"
  ).split(" "),
);

/** Whether Excel has a function that is not supported here. */
export function isNotSupported(name: string): boolean {
  return NOT_SUPPORTED.has(plainName(name));
}

const asked = new Map<string, boolean>();

/** Whether a formula may call a function of that name; what a workbook's own names and an add-in bring is not counted. */
export function isKnownFunction(name: string): boolean {
  const plain = plainName(name);
  if (NOT_SUPPORTED.has(plain)) return false;
  const engine = engineName(plain);
  if (OWN_FUNCTIONS.has(engine)) return true;
  const known = asked.get(engine) ?? engineHas(engine);
  asked.set(engine, known);
  return known;
}

/** The engine has no list of its functions: a name it does not know is `#NAME?`, one it knows is anything else. */
function engineHas(name: string): boolean {
  const cell: CellLike = {
    row: 1,
    col: 1,
    type: 6,
    formula: `EMBEDDEDHOST.ASK(${name}())`,
    model: { isDynamicArray: true },
    value: null,
    result: undefined,
  };
  let known = true;
  const sheet = {
    id: 1,
    name: "Ask",
    dimensions: { top: 1, left: 1, bottom: 1, right: 1 },
    eachRow: (first: unknown, second?: unknown) => {
      const eachCell = (one: unknown, two?: unknown): void =>
        ((two ?? one) as (cell: CellLike, column: number) => void)(cell, 1);
      ((second ?? first) as (row: RowLike, number: number) => void)({ hidden: false, eachCell }, 1);
    },
    findCell: () => cell,
    getCell: () => cell,
  };
  calculateFormulas({
    worksheets: [sheet],
    getWorksheet: () => sheet,
    userFunctions: new Map([
      [
        "EMBEDDEDHOST.ASK",
        {
          minArity: 0,
          maxArity: 1,
          invoke: ([answer]: unknown[]) => {
            known = (answer as { code?: string } | undefined)?.code !== "#NAME?";
            return { kind: 1, value: 0 };
          },
        },
      ],
    ]),
  });
  return known;
}
