import { screen, within } from "@testing-library/react";
import type { Run } from "../../src/app";
import type { Agreement, PlannedTransition, SimulatedPlan } from "../../src/decision";
import { contacts, fraction, money, moneyPerYear, people, weeks } from "../../src/engine/quantities";
import { message } from "../../src/language";
import { whatIfsWithLimit } from "../support/limited-plan";
import { RUNS } from "./support/runs";
import { showRun } from "./support/show";

jest.setTimeout(60_000);

const { recommendation } = RUNS.done;

/** A run whose totals are round figures, so that what is shown can be written down by hand. */
function withTotals(saving: number, optimised: number): Extract<Run, { at: "done" }> {
  const { portfolio } = recommendation;
  return {
    ...RUNS.done,
    recommendation: {
      ...recommendation,
      currency: "EUR",
      portfolio: {
        ...portfolio,
        saving: moneyPerYear(saving),
        optimised: moneyPerYear(optimised),
        count: { automate: 0, full: 2, partial: 1, keep: 3, "too-close": 0 },
      },
    },
  };
}

describe("totals", () => {
  test("the saving, its share and the decisions", () => {
    showRun(withTotals(250_000, 1_000_000));
    expect(screen.getByText("€250,000")).toBeTruthy();
    expect(screen.getByText("saved a year")).toBeTruthy();
    expect(screen.getByText("25% of the cost inside, run at its best")).toBeTruthy();
    const counts = within(screen.getByRole("list", { name: "Decisions" })).getAllByRole("listitem");
    expect(counts.map(({ textContent }) => textContent)).toEqual(["2 outsource", "1 outsource in part", "3 keep"]);
  });

  test("in French, with French spaces", () => {
    showRun(withTotals(250_000, 1_000_000), "fr");
    expect(screen.getByText(/^250\s000\s€$/)).toBeTruthy();
    expect(screen.getByText(/^25\s% du coût interne optimisé$/)).toBeTruthy();
  });

  test("a plan that costs more says so, and never as a negative saving", () => {
    showRun(withTotals(-40_000, 1_000_000));
    expect(screen.getByText("dearer a year")).toBeTruthy();
    expect(screen.getByText("€40,000")).toBeTruthy();
  });

  test("a currency known by a sign of its own keeps it", () => {
    const run = withTotals(250_000, 1_000_000);
    showRun({ ...run, recommendation: { ...run.recommendation, currency: "kCHF" } });
    expect(screen.getByText(/^250,000\skCHF$/)).toBeTruthy();
  });
});

describe("limits", () => {
  const run = { ...RUNS.done, recommendation: { ...recommendation, currency: "EUR" } };

  test("what they make of the plan is said, with the way to its sheet", () => {
    const workings = { ...recommendation.workings, whatIfs: whatIfsWithLimit(false) };
    const { actions } = showRun({ ...run, recommendation: { ...run.recommendation, workings } });
    expect(
      screen.getByText(
        /breaks limits: capacity \(Borea\)\. Within them no flow is decided otherwise, for €40,000 more/,
      ),
    ).toBeTruthy();
    screen.getByRole("button", { name: "Show the plan within limits" }).click();
    expect(actions.show).toHaveBeenCalledWith("withinLimits");
  });

  test("without any nothing is said of them", () => {
    showRun(run);
    expect(screen.queryByRole("button", { name: "Show the plan within limits" })).toBeNull();
  });
});

describe("simulated days", () => {
  const service = { offered: contacts(900), formula: fraction(0.84), low: fraction(0.6), high: fraction(0.95) };
  const own = { flow: "Care", row: 1, target: fraction(0.8), error: fraction(0.004), lost: fraction(0.05) };
  const run = (agreement: Agreement): Extract<Run, { at: "done" }> => {
    const simulated: SimulatedPlan = {
      weeks: weeks(100),
      seed: 1,
      flows: [
        {
          ...own,
          ...service,
          simulated: fraction(agreement === "parts" ? 0.79 : 0.84),
          agreement,
          cause: agreement === "parts" ? "overflow" : null,
        },
      ],
      halfHours: [],
      others: [],
    };
    return {
      ...RUNS.done,
      recommendation: { ...recommendation, workings: { ...recommendation.workings, simulated } },
    };
  };

  test("are asked for, and again with every later run", async () => {
    const { actions, user } = showRun(RUNS.done);
    await user.click(screen.getByRole("button", { name: "Simulate this plan" }));
    expect(actions.recommend).toHaveBeenLastCalledWith(expect.objectContaining({ simulate: true }));
  });

  test.each([
    ["agrees", /The days of one flow were simulated\. Where calls come, the formulas are borne out\./],
    ["parts", /The service of one flow parts from the formula’s by more than two points\./],
  ] as const)("are told where it %s, with the way to their sheet", async (agreement, said) => {
    const { actions, user } = showRun(run(agreement));
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Simulate this plan" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show the simulated days" }));
    expect(actions.show).toHaveBeenCalledWith("simulation");
    await user.click(screen.getByRole("button", { name: "Recommend again" }));
    expect(actions.recommend).toHaveBeenLastCalledWith(expect.objectContaining({ simulate: true }));
  });
});

describe("the way to the plan", () => {
  const run = (transition: PlannedTransition): Extract<Run, { at: "done" }> => ({
    ...RUNS.done,
    recommendation: { ...recommendation, workings: { ...recommendation.workings, transition } },
  });
  const WAY: PlannedTransition = {
    waves: [],
    weeks: [],
    services: [],
    backlogs: [],
    troughs: [
      {
        flow: "Care",
        row: 1,
        week: 25,
        service: fraction(0.77),
        target: fraction(0.8),
        weeksBelow: weeks(4),
        from: 22,
        to: 25,
      },
    ],
    remedies: [
      {
        flows: ["Care"],
        from: 22,
        to: 25,
        heads: people(2),
        borrowedCost: money(15_000),
        overtime: null,
        overtimeCost: null,
      },
    ],
    way: {
      delay: money(0),
      people: money(0),
      learning: money(0),
      parallel: money(0),
      help: money(0),
      lost: money(0),
      total: money(0),
    },
    lump: money(0),
    npvByWeeks: money(0),
    isInCash: false,
    breakEven: null,
  };

  test("is told in a sentence, with what would hold the service and the way to the sheet", async () => {
    const { actions, user } = showRun(run(WAY));
    expect(
      screen.getByText(
        "Service to “Care” falls to 77% in week 25 and is below target for 4 weeks. 2 borrowed people from week 22 to 25 would hold it for €15,000.",
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show the way, week by week" }));
    expect(actions.show).toHaveBeenCalledWith("transition");
  });

  test("is not spoken of where nothing leaves", () => {
    showRun(RUNS.done);
    expect(screen.queryByRole("button", { name: "Show the way, week by week" })).toBeNull();
  });
});

describe("by flow", () => {
  test("each flow opens on its reasons", async () => {
    const { user } = showRun(RUNS.done);
    const [first] = recommendation.flows;
    if (first === undefined) throw new TypeError("the sample has flows");
    const header = screen.getByRole("button", {
      name: new RegExp(`^${first.flow.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`),
    });
    expect(header.getAttribute("aria-expanded")).toBe("false");
    header.focus();
    await user.keyboard("{Enter}");
    expect(header.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByRole("heading", { level: 4, name: "Why" })).toBeTruthy();
  });

  test("all flows are there, in their order", () => {
    const { container } = showRun(RUNS.done);
    const names = recommendation.flows.map(({ flow }) => flow);
    const shown = container.textContent ?? "";
    const places = names.map((name) => shown.indexOf(name));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });
});

describe("after the run", () => {
  test("goes to the sheet", async () => {
    const { actions, user } = showRun(RUNS.done);
    await user.click(screen.getByRole("button", { name: "Go to the recommendation" }));
    expect(actions.show).toHaveBeenCalledWith("recommendation");
  });

  test("a fresh recommendation has no banner", () => {
    showRun(RUNS.done);
    expect(screen.queryByText("The tables have changed")).toBeNull();
  });

  test("a stale one says so and recommends again with the rows it left out before", async () => {
    const { actions, user } = showRun(RUNS.stale);
    expect(screen.getByText("The tables have changed")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Recommend again" }));
    expect(actions.recommend).toHaveBeenCalledWith({ leaveOut: true, frozen: null });
  });

  test("says above the recommendation, which stays, why a sheet was not shown", () => {
    const why = message("app.failure.restored", { wrote: "yes", why: message("app.failure.other-workbook") });
    showRun({ ...RUNS.done, refused: { why, detail: "InactiveWorkbook" } });
    expect(screen.getByText(/^Another workbook is in front/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Go to the recommendation" })).toBeTruthy();
  });

  test("says that a mapping could not be kept, and what follows", () => {
    showRun(RUNS.stale);
    expect(
      screen.getByText(
        /could not be noted in the table Mapping\. The sheet “Mapping” is protected.*each run tells or asks again/,
      ),
    ).toBeTruthy();
  });

  test("says whose filter was cleared, here as wherever else tables were written", () => {
    showRun(RUNS.stale);
    expect(
      screen.getByText(/^The filter of Recommandation was cleared: .* Set it again where you need it\.$/),
    ).toBeTruthy();
    showRun({ ...RUNS.ready, wrote: { omitted: [], faults: [], cleared: ["Flows"], cut: [], unkept: null } });
    expect(screen.getByText(/^The filter of Flows was cleared/)).toBeTruthy();
  });

  test("says what this Excel could not draw and how many rows were left out", () => {
    showRun(RUNS.stale);
    expect(screen.getByText(/Left out: charts/)).toBeTruthy();
    expect(screen.getByText("One row was left out: it holds an error.")).toBeTruthy();
  });
});
