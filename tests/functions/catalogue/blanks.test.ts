import { CATALOGUE, isOptional } from "../../../src/functions/catalogue";
import type { FunctionDeclaration } from "../../../src/functions/catalogue";
import { argumentsIn, call } from "./support";

/** What a blank cell arrives as: nothing in Microsoft 365, empty text on the web, 0 in Excel 2021 and in some builds of 2024. */
const BLANKS = [null, "", 0] as const;

/** The arguments of the declared example, without those left out at its end. */
function exampleOf({ example }: FunctionDeclaration): unknown[] {
  return argumentsIn(example.formula);
}

const FUNCTIONS = CATALOGUE.filter(({ parameters }) => Object.keys(parameters).length > 0);

describe.each(FUNCTIONS.map((declaration) => [declaration.id, declaration] as const))("%s", (id, declaration) => {
  const parameters = Object.entries(declaration.parameters);

  test("a blank in a range gives the same answer whatever it arrives as", () => {
    for (const [index, [name, parameter]] of parameters.entries()) {
      if (parameter.kind === "table" && parameter.blanks === undefined) continue;
      const given = exampleOf(declaration)[index] ?? (parameter.kind === "number" ? parameter.omitted : undefined);
      const beside: unknown = Array.isArray(given) ? (given as unknown[][])[0]?.[0] : given;
      const outcomes = BLANKS.map((blank) => {
        const args = exampleOf(declaration);
        while (args.length <= index) args.push(null);
        args[index] = [[blank], [beside ?? blank], [blank]];
        return call(id, args);
      });
      expect({ name, outcome: outcomes[1] }).toEqual({ name, outcome: outcomes[0] });
      expect({ name, outcome: outcomes[2] }).toEqual({ name, outcome: outcomes[0] });
    }
  });

  test("a single blank gives the same answer whatever it arrives as, unless it leaves an argument out", () => {
    for (const [index, [name, parameter]] of parameters.entries()) {
      if (parameter.kind === "table" && parameter.blanks === undefined) continue;
      const isLeftOut = isOptional(parameter) && parameter.kind !== "choice" && parameter.kind !== "text";
      const outcomes = (isLeftOut ? [null, ""] : BLANKS).map((blank) => {
        const args = exampleOf(declaration);
        while (args.length <= index) args.push(null);
        args[index] = blank;
        return call(id, args);
      });
      for (const outcome of outcomes.slice(1)) expect({ name, outcome }).toEqual({ name, outcome: outcomes[0] });
    }
  });
});

test("a tier of nothing is no tier, and a price left blank is none, however blanks arrive", () => {
  const asked = (tiers: unknown) => call("OFFERCOST", ["contact", 4, 120_000, 300, null, null, null, tiers]);
  const [left, empty, zero] = BLANKS.map((blank) =>
    asked([
      [6000, 3],
      [blank, blank],
      [9000, blank],
    ]),
  );
  expect(empty).toEqual(left);
  expect(zero).toEqual(left);
  expect(left).toHaveProperty("ok");
});

test("half-hours without calls need nobody, however blanks arrive", () => {
  for (const blank of BLANKS) {
    expect(call("PERIODAGENTS", [[[blank], [35], [blank]], 240, 0.8, 20])).toMatchObject({
      ok: [[0], [expect.any(Number)], [0]],
    });
  }
});
