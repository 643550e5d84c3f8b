import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../src/decision";
import type { OptionRow, Recommendation } from "../../src/decision";
import { ratio } from "../../src/engine/quantities";
import answers from "../reference/economics/answers.json";
import { CONTEXT } from "../support/economics";
import { keyed } from "../support/keyed";
import type { StatedInputs } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

/** A whole case of `samples/cases`; its numbers are checked as quantities by the engine that reads them. */
function readCase(name: string): StatedInputs {
  return JSON.parse(
    readFileSync(join(__dirname, "..", "..", "samples", "cases", `${name}.json`), "utf8"),
  ) as StatedInputs;
}

const runs = new Map<string, Recommendation>();
function run(name: string): Recommendation {
  const known = runs.get(name) ?? analyse(keyed(readCase(name)), CONTEXT);
  runs.set(name, known);
  return known;
}

const cheapest = (rows: readonly OptionRow[]): number => Math.min(...rows.map(({ total }) => total));

/**
 * What each option costs a year comes from the plain program of tests/reference/economics, which shares no line with the product. What is to be decided is
 * stated in samples/cases/README.md and follows from those costs.
 */
describe("the cost of an option", () => {
  test.each`
    name                           | flow                | option                     | pick
    ${"every-offer-dearer"}        | ${"Customer care"}  | ${"stay"}                  | ${({ kind }: OptionRow) => kind === "optimised"}
    ${"every-offer-dearer"}        | ${"Customer care"}  | ${"full Hourly"}           | ${({ kind, provider }: OptionRow) => kind === "full" && provider === "Hourly"}
    ${"every-offer-dearer"}        | ${"Customer care"}  | ${"full Each"}             | ${({ kind, provider }: OptionRow) => kind === "full" && provider === "Each"}
    ${"night-window"}              | ${"Breakdown line"} | ${"stay"}                  | ${({ kind }: OptionRow) => kind === "optimised"}
    ${"night-window"}              | ${"Breakdown line"} | ${"full"}                  | ${({ kind }: OptionRow) => kind === "full"}
    ${"night-window"}              | ${"Breakdown line"} | ${"window 20-8"}           | ${({ option }: OptionRow) => option.kind === "bestWindow"}
    ${"noon-peak"}                 | ${"Orders"}         | ${"stay"}                  | ${({ kind }: OptionRow) => kind === "optimised"}
    ${"noon-peak"}                 | ${"Orders"}         | ${"full"}                  | ${({ kind }: OptionRow) => kind === "full"}
    ${"noon-peak"}                 | ${"Orders"}         | ${"peak"}                  | ${({ option }: OptionRow) => option.kind === "peak"}
    ${"commitment-makes-a-base"}   | ${"Orders"}         | ${"peak"}                  | ${({ option }: OptionRow) => option.kind === "peak"}
    ${"uncertain-volume"}          | ${"New service"}    | ${"stay"}                  | ${({ kind }: OptionRow) => kind === "optimised"}
    ${"uncertain-volume"}          | ${"New service"}    | ${"full"}                  | ${({ kind }: OptionRow) => kind === "full"}
    ${"closed-hours"}              | ${"Opening hours"}  | ${"stay"}                  | ${({ kind }: OptionRow) => kind === "optimised"}
    ${"closed-hours"}              | ${"Opening hours"}  | ${"closed hours"}          | ${({ option }: OptionRow) => option.kind === "closedHours"}
    ${"closed-hours"}              | ${"Opening hours"}  | ${"full"}                  | ${({ option }: OptionRow) => option.kind === "full"}
    ${"closed-hours"}              | ${"Opening hours"}  | ${"full and closed hours"} | ${({ kind, option }: OptionRow) => kind === "full" && option.kind === "andClosedHours"}
    ${"noon-peak"}                 | ${"Orders"}         | ${"rounded to 20 %"}       | ${({ option }: OptionRow) => option.kind === "peakShare"}
    ${"commitment-makes-a-base"}   | ${"Orders"}         | ${"rounded to 30 %"}       | ${({ option }: OptionRow) => option.kind === "peakShare"}
    ${"pool-not-worth-splitting"}  | ${"Deliveries"}     | ${"stay"}                  | ${({ kind }: OptionRow) => kind === "optimised"}
    ${"pool-not-worth-splitting"}  | ${"Deliveries"}     | ${"full"}                  | ${({ kind }: OptionRow) => kind === "full"}
    ${"language-leaves-for-skill"} | ${"German support"} | ${"stay"}                  | ${({ kind }: OptionRow) => kind === "optimised"}
    ${"language-leaves-for-skill"} | ${"German support"} | ${"full"}                  | ${({ kind }: OptionRow) => kind === "full"}
    ${"mail-with-all-one-offs"}    | ${"Mail"}           | ${"stay"}                  | ${({ kind }: OptionRow) => kind === "optimised"}
    ${"mail-with-all-one-offs"}    | ${"Mail"}           | ${"full"}                  | ${({ kind }: OptionRow) => kind === "full"}
  `(
    "$name: $option is what the plain program says",
    ({
      name,
      flow,
      option,
      pick,
    }: {
      name: keyof typeof answers;
      flow: string;
      option: string;
      pick: (row: OptionRow) => boolean;
    }) => {
      const expected = new Map<string, number>(Object.entries(answers[name])).get(option);
      const rows = run(name).workings.options.filter((row) => row.flow === flow && pick(row));
      expect(rows).toHaveLength(1);
      expect(rows[0]?.total).toBeCloseTo(expected ?? NaN, 4);
    },
  );

  test("a base at what the commitment pays for costs what the plain program says, to the step of the search", () => {
    const rows = run("commitment-makes-a-base").workings.options.filter(
      ({ option }) => option.kind === "commitmentBase",
    );
    expect(Math.abs((rows[0]?.total ?? NaN) / answers["commitment-makes-a-base"]["commitment base"] - 1)).toBeLessThan(
      0.001,
    );
  });
});

describe("the decision", () => {
  test.each`
    name                           | flow                | decision     | pattern       | logic               | from
    ${"every-offer-dearer"}        | ${"Customer care"}  | ${"keep"}    | ${null}       | ${null}             | ${"both offers cost more than staying"}
    ${"night-window"}              | ${"Breakdown line"} | ${"partial"} | ${"window"}   | ${"economic"}       | ${"only the hours from 20 to 8 are cheaper outside"}
    ${"noon-peak"}                 | ${"Orders"}         | ${"partial"} | ${"peak"}     | ${"economic"}       | ${"all of it is dearer, the peak is cheaper"}
    ${"commitment-makes-a-base"}   | ${"Orders"}         | ${"partial"} | ${"overflow"} | ${"economic"}       | ${"units paid for in any case are used"}
    ${"pool-not-worth-splitting"}  | ${"Deliveries"}     | ${"keep"}    | ${null}       | ${null}             | ${"what stays loses more than what leaves gains"}
    ${"language-leaves-for-skill"} | ${"German support"} | ${"full"}    | ${null}       | ${"specialisation"} | ${"5 % dearer, within the 10 % accepted for skill"}
    ${"uncertain-volume"}          | ${"New service"}    | ${"partial"} | ${"overflow"} | ${"economic"}       | ${"all of it is cheaper than staying, the surges alone cheaper still"}
    ${"closed-hours"}              | ${"Opening hours"}  | ${"partial"} | ${"window"}   | ${"economic"}       | ${"only the hours nobody serves today are cheaper outside"}
    ${"mail-with-all-one-offs"}    | ${"Mail"}           | ${"full"}    | ${null}       | ${"economic"}       | ${"20 % cheaper after all that is paid once"}
  `("$name: $flow $decision ($from)", ({ name, flow, decision, pattern, logic }) => {
    const { flows } = run(name);
    expect(flows.find((each) => each.flow === flow)).toMatchObject({ decision, pattern, logic });
  });

  test.each(Object.keys(answers))(
    "%s: nothing on the menu, nor what the plain program prices, is cheaper than what is recommended, unless skill decides",
    (name) => {
      const { flows, workings } = run(name);
      for (const { flow, cost, logic } of flows) {
        if (logic === "specialisation") continue;
        expect(cost).toBeLessThanOrEqual(
          cheapest(workings.options.filter((row) => row.flow === flow && row.kind !== "as-is")) * 1.0000001,
        );
      }
      if (flows.length === 1 && flows[0]?.logic !== "specialisation") {
        const plain: readonly number[] = Object.values(
          new Map<string, object>(Object.entries(answers)).get(name) ?? {},
        );
        // The search for the base of a commitment ends a ten-thousandth short of it.
        expect(flows[0]?.cost).toBeLessThanOrEqual(Math.min(...plain) * 1.0001);
      }
    },
  );

  test("the same flow stays where its volume is certain", () => {
    const inputs = readCase("uncertain-volume");
    const sure = { ...inputs, flows: inputs.flows.map((flow) => ({ ...flow, volumeUncertainty: ratio(0) })) };
    expect(analyse(keyed(sure), CONTEXT).flows[0]?.decision).toBe("keep");
  });

  test("a commitment makes the part that leaves larger", () => {
    const share = (name: string): number => run(name).flows[0]?.share ?? NaN;
    expect(share("commitment-makes-a-base")).toBeGreaterThan(share("noon-peak") * 1.5);
  });

  test("the naive comparison would have split the pool: its average is dearer than the offer", () => {
    const { workings } = run("pool-not-worth-splitting");
    const full = workings.options.find(({ kind }) => kind === "full");
    const stay = workings.options.find(({ flow, kind }) => flow === "Deliveries" && kind === "optimised");
    expect((full?.outside ?? 0) + (full?.governance ?? 0) + (full?.oneOff ?? 0)).toBeLessThan(stay?.total ?? 0);
    expect(full?.stranded).toBeGreaterThan(0);
  });
});
