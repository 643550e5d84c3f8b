import { analyse } from "../../src/decision";
import type { PlannedTransition, Recommendation } from "../../src/decision";
import {
  contactsPerYear,
  fte,
  hours,
  moneyPerContact,
  moneyPerUnit,
  moneyPerYear,
  seconds,
} from "../../src/engine/quantities";
import { recommendationPlan, runJson } from "../../src/report";
import { CONTEXT, caseOf } from "../support/economics";
import { openWorkbook, SCORE } from "../support/open-workbook";
import { recommendBook } from "../support/recommend-book";
import { BARE_CONTEXT } from "../support/sample-recommendation";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

jest.setTimeout(120_000);

/** Two flows of calls and one of letters share a pool; the orders leave. */
function made(more: readonly { readonly key: string; readonly value: number }[] = []): Recommendation {
  return analyse(
    caseOf({
      flows: (["phone", "phone", "email"] as const).map((channel, index) => ({
        row: index + 1,
        name: ["Care", "Orders", "Letters"][index] ?? "",
        channel,
        pool: "Front",
        annualVolume: contactsPerYear(channel === "email" ? 10_000 : 80_000),
        handlingTime: seconds(280),
        patience: seconds(150),
        valueAtRisk: moneyPerContact(4),
        ...(channel === "email" && { deadline: hours(16) }),
        languages: ["French"],
        skills: [],
      })),
      team: [{ row: 1, role: "agent", fte: fte(24), grossSalary: moneyPerYear(26_000), languages: [], skills: [] }],
      offers: [
        {
          row: 1,
          provider: "Atlas",
          flow: "Orders",
          pricing: "productiveHour",
          price: moneyPerUnit(12),
          languages: [],
        },
      ],
      assumptions: more.map((each, index) => ({ row: index + 1, ...each })),
    }),
    { ...CONTEXT, transition: true },
  );
}

const MADE = made();
const found = wayOf(MADE);

function wayOf({ workings: { transition } }: Recommendation): PlannedTransition {
  if (transition === null) throw new Error("nothing leaves");
  return transition;
}

async function written(language: "en" | "fr") {
  const { flows, team, offers } = smallCase();
  const { workbook, run } = await openWorkbook({
    xlsx: await workbookBytes([flows, team, offers]),
    functions: [SCORE],
  });
  await workbook.write(recommendationPlan(MADE, { ...BARE_CONTEXT, language }));
  const cellsOf = (block: string): Promise<readonly (readonly unknown[])[]> =>
    run(async (context) => {
      const range = context.workbook.names.getItem(`OUTSOURCE_transition_${block}`).getRange().load("values");
      await context.sync();
      // A table keeps a row below its last.
      return (range.values as unknown[][]).filter(([first]) => first !== "");
    });
  const charts = (): Promise<readonly string[]> =>
    run(async (context) => {
      const sheet = context.workbook.names.getItem("OUTSOURCE_transition_title").getRange().worksheet;
      const items = sheet.charts.load("items/name");
      await context.sync();
      return items.items.map(({ name }) => name);
    });
  return { workbook, cellsOf, charts };
}

test.each(["en", "fr"] as const)(
  "the sheet has each week with its people, its service and its money, which add up by native formulas, in %s",
  async (language) => {
    const { cellsOf, charts } = await written(language);
    const [, ...weeks] = await cellsOf("weeks");
    expect(weeks.map((row) => [row[0], row[6]])).toEqual(found.weeks.map(({ week, heads }) => [week, heads]));
    // The worst week of the deepest flow is that week's.
    const [deepest] = found.troughs;
    expect(weeks[deepest?.week ?? NaN]?.slice(1, 4)).toEqual([deepest?.flow, deepest?.service, deepest?.target]);
    const [, ...money] = await cellsOf("money");
    let saved = 0;
    money.forEach((row, place) => {
      const { total = NaN, before = NaN } = found.weeks[place] ?? {};
      saved += before - total;
      expect(row[4]).toBeCloseTo(total, 6);
      expect(row[2]).toBeCloseTo(before - total, 6);
      expect(row[1]).toBeCloseTo(saved, 4);
    });
    const [, ...services] = await cellsOf("services");
    expect(services.map((row) => row.slice(0, 4))).toEqual(
      found.services.map(({ flow, week, offered, service }) => [flow, week, offered, service]),
    );
    const [, ...way] = await cellsOf("way");
    expect(way.at(-1)?.[1]).toBeCloseTo(found.way.total, 6);
    const [, wave] = await cellsOf("waves");
    expect(wave?.slice(0, 4)).toEqual(["Orders", "Atlas", 1, found.waves[0]?.week]);
    expect(await charts()).toHaveLength(2);
    const title = (await cellsOf("title")).flat().join(" ");
    expect(title).toContain(language === "en" ? "falls to" : "tombe à");
  },
);

test("a later run in which nothing leaves says so and leaves nothing of the one before", async () => {
  const { workbook, cellsOf } = await written("en");
  await recommendBook(workbook, "en");
  expect((await cellsOf("title")).flat()).toContain("Nothing leaves in the last run: there is no way to lay out.");
  const tables = await Promise.all(["waves", "way", "weeks", "money", "services", "backlogs"].map(cellsOf));
  expect(
    tables
      .flatMap((rows) => rows.slice(1))
      .flat()
      .filter((cell) => cell !== ""),
  ).toEqual([]);
});

test("a run in which nothing leaves has no such sheet, and no such data", () => {
  const bare = { ...MADE, workings: { ...MADE.workings, transition: null } };
  expect(recommendationPlan(bare, BARE_CONTEXT).sheets.map(({ key }) => key)).not.toContain("transition");
  expect(runJson(bare, [], "en")).not.toHaveProperty("transition");
});

test.each([
  [
    "en",
    /^Service to “\w+” falls to \d+% in week \d+ and is below target for (one week|\d+ weeks)/,
    /^(One borrowed person|\d+ borrowed people) from week \d+ to \d+ would hold it for €[\d,]+\./,
    /^The cash flows hold €[\d,]+ of it as lump sums at the start\. By these weeks the net present value would be €[\d,]+ lower; transitionInCash = 1/,
  ],
  [
    "fr",
    /^Le service de «\u00A0\w+\u00A0» tombe à \d+\s% en semaine \d+ et reste (une semaine|\d+ semaines) sous l’objectif/,
    /^(Un renfort|\d+ renforts) (de la semaine|des semaines) \d+ à \d+ (le tiendrait|le tiendraient) pour [\d\s]+€\./,
    /^Les flux de trésorerie en comptent [\d\s]+€ en forfaits au départ\. Par ces semaines, la valeur actuelle nette serait inférieure de [\d\s]+€\u00A0; transitionInCash = 1/,
  ],
] as const)(
  "the JSON says the trough, what would hold it and what the cash flows hold, in %s",
  (language, ...patterns) => {
    const { transition } = runJson(MADE, [], language);
    patterns.forEach((pattern) => expect(transition?.sentences).toContainEqual(expect.stringMatching(pattern)));
    const [deepest] = found.troughs;
    expect(transition?.summary[`trough:${deepest?.flow ?? ""}`]).toEqual({
      week: deepest?.week,
      service: deepest?.service,
      target: deepest?.target,
    });
    const week = transition?.weeks[deepest?.week ?? -1];
    expect(week?.[`service:${deepest?.flow ?? ""}`]).toBe(deepest?.service);
    expect(Object.values(week?.cost ?? {}).reduce((sum, each) => sum + each, 0)).toBeCloseTo(week?.total ?? NaN, 6);
  },
);

test("where the cash flows hold the weeks, it is said that they do, and by how much the value moved", () => {
  const inCash = made([{ key: "transitionInCash", value: 1 }]);
  const { transition } = runJson(inCash, [], "en");
  const moved = Math.round(MADE.portfolio.npv - inCash.portfolio.npv).toLocaleString("en");
  expect(transition?.sentences).toContainEqual(
    expect.stringMatching(new RegExp(`^The cash flows hold these weeks in place of .* is €${moved} lower for it\\.$`)),
  );
});

test("where the cash flows hold the weeks, the sheets' own formulas come to the value of the run, and every check holds", async () => {
  const inCash = made([{ key: "transitionInCash", value: 1 }]);
  const { flows, team, offers } = smallCase();
  const { workbook, run } = await openWorkbook({
    xlsx: await workbookBytes([flows, team, offers]),
    functions: [SCORE],
  });
  await workbook.write(recommendationPlan(inCash, BARE_CONTEXT));
  const [npv, checks] = await run(async (context) => {
    const value = context.workbook.names.getItem("OUTSOURCE_figure_npv").getRange().load("values");
    const passed = context.workbook.names.getItem("OUTSOURCE_checks_overall").getRange().load("values");
    await context.sync();
    return [value.values.flat()[0] as unknown, (passed.values as unknown[][]).flat()];
  });
  expect(npv).toBeCloseTo(inCash.portfolio.npv, 4);
  expect(inCash.portfolio.npv).toBeLessThan(MADE.portfolio.npv);
  expect(checks).toContain("All checks pass");
});

test("where nobody falls below target, that is said alone", () => {
  const calm = made(
    Object.entries({ tension: 1, afterFreeze: 1, surge: 0, transferHours: 0, trainerHours: 0, borrowedHeads: 20 }).map(
      ([key, value]) => ({ key, value }),
    ),
  );
  expect(runJson(calm, [], "en").transition?.sentences[0]).toBe("Service stays at target in every week of the change.");
});
