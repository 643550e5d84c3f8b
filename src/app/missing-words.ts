import { fieldHeader, tableName } from "../intake";
import { message } from "../language";
import type { Message } from "../language";
import type { Checked } from "./check";

/** Why nothing can be analysed: the tables that are missing, and for each the ranges that are nearest and what they lack. */
export function missingWords({
  missing,
  mapped,
  tooLarge,
}: Extract<Checked, { kind: "no-tables" }>): readonly Message[] {
  const names = missing.map((table) => tableName(table));
  const nearest = missing.flatMap((table): readonly Message[] => {
    const found = (mapped?.nearest ?? []).filter((each) => each.table === table);
    // A heading that is gone has its own words.
    if (found.length === 0 && mapped?.issues.some(({ code }) => code === "source-gone") === true) return [];
    if (found.length === 0) return [message("mapping.nearest-none", { table: tableName(table) })];
    return found.map(({ address, missing: fields }) =>
      message("mapping.nearest", {
        table: tableName(table),
        address,
        missing: list(fields.map((field) => fieldHeader(table, field))),
      }),
    );
  });
  return [
    message("app.no-tables", { tables: list(names) }),
    ...nearest,
    ...(tooLarge.length > 0 ? [message("mapping.too-large", { sheets: tooLarge.join(", ") })] : []),
  ];
}

function list(items: readonly Message[]): Message {
  const [first, ...rest] = items;
  if (first === undefined) return message("intake.list.empty");
  return rest.reduce((before, item) => message("intake.list.and-then", { list: before, item }), first);
}
