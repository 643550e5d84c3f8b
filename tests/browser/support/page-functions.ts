import type { Frame } from "playwright-core";
import type { OpenedWorkbench } from "./workbench";

/** What one call gave: the height of its table, or how it was refused. */
export interface Answered {
  readonly rows: number;
  readonly refusal: string | null;
  readonly seconds: number;
}

export interface Measured {
  readonly answers: readonly Answered[];
  /** Longest time between two beats of the page, in milliseconds. */
  readonly longest: number;
  /** Workers that the page has at the end. */
  readonly workers: number;
}

/** The functions that the pane's page registered, called as Excel calls them. */
export interface PageFunctions {
  measured(flows: number, calls: readonly (readonly [id: string, flow?: string])[]): Promise<Measured>;
  /** So many single cells of uncertain staffing, asked in one breath, and one that is given a whole column. */
  measuredCells(count: number): Promise<{ readonly answered: number; readonly longest: number }>;
  /** One formula over a range of so many rows and columns, with other arguments of one cell each. */
  measuredRange(
    id: string,
    rows: number,
    columns: number,
    ...others: number[]
  ): Promise<{ readonly cells: number; readonly longest: number; readonly taken: number }>;
  /** What is measured where the page is held for so many milliseconds. */
  heldBy(milliseconds: number): Promise<number>;
}

declare global {
  interface Window {
    CustomFunctionMappings: Readonly<Record<string, (...args: unknown[]) => unknown>>;
    /** Listens to the page's beat; its end tells the longest time between two. */
    startBeat: () => { readonly end: () => Promise<number> };
  }
}

export async function openedFunctions({ page, pane }: OpenedWorkbench): Promise<PageFunctions> {
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  const frame = page.frames().find((each) => each.url().includes("/addin/"));
  if (frame === undefined) throw new RangeError("the pane has no frame");
  await frame.evaluate(() => {
    window.startBeat = () => {
      let longest = 0;
      let last = performance.now();
      const beat = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 4);
      return {
        end: async () => {
          await new Promise((done) => setTimeout(done, 20));
          clearInterval(beat);
          return longest;
        },
      };
    };
  });
  return {
    measured: async (flows, calls) => ({
      ...(await measuredIn(frame, flows, calls)),
      workers: page.workers().filter((worker) => worker.url().includes("functions-worker")).length,
    }),
    measuredCells: (count) =>
      frame.evaluate(async (cells) => {
        const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 9 ? 100 : null]);
        await new Promise((done) => setTimeout(done, 50));
        const beat = window.startBeat();
        const agents = window.CustomFunctionMappings["AGENTS"];
        const asked = Array.from({ length: cells }, (_, cell) =>
          agents?.([[2_000 + cell]], [[180]], [[0.8]], [[20]], null, null, null, null, null, [[0.3]], {}),
        );
        const whole = window.CustomFunctionMappings["BACKLOGAGENTS"]?.(column, [[240]], [[8]], {});
        const answers = await Promise.all(asked);
        await Promise.resolve(whole).catch(() => undefined);
        const longest = await beat.end();
        return { answered: answers.filter((table) => Number((table as unknown[][])[0]?.[0]) > 0).length, longest };
      }, count),
    measuredRange: (id, rows, columns, ...others) =>
      frame.evaluate(
        async ([name, height, width, after]) => {
          const range = Array.from({ length: height }, (_, row) =>
            Array.from({ length: width }, (_, column) => row / 7 + column / 9 + 1.234_567),
          );
          await new Promise((done) => setTimeout(done, 50));
          const beat = window.startBeat();
          const start = performance.now();
          const asked = Promise.resolve(
            window.CustomFunctionMappings[name]?.(range, ...after.map((value) => [[value]]), {}),
          );
          const answer = await asked.catch((cause: unknown) => [[String(cause)]]);
          const taken = performance.now() - start;
          const longest = await beat.end();
          return { cells: (answer as unknown[][]).flat().length, longest, taken };
        },
        [id, rows, columns, others] as const,
      ),
    heldBy: (milliseconds) =>
      frame.evaluate(async (held) => {
        const beat = window.startBeat();
        const until = performance.now() + held;
        while (performance.now() < until);
        const longest = await beat.end();
        return longest;
      }, milliseconds),
  };
}

async function measuredIn(
  frame: Frame,
  count: number,
  calls: readonly (readonly [string, string?])[],
): Promise<Omit<Measured, "workers">> {
  return frame.evaluate(
    async ([flowCount, asked]) => {
      const flows: unknown[][] = [
        [
          "Flow",
          "Channel",
          "Annual volume",
          "Handling time (s)",
          "Skill pool",
          "Opens",
          "Closes",
          "Open days",
          "Scripted (%)",
        ],
      ];
      for (let flow = 1; flow <= flowCount; flow += 1)
        flows.push([
          `Flow ${flow}`,
          "phone",
          20_000 + 1_500 * flow,
          180 + 10 * (flow % 20),
          `Pool ${flow % 8}`,
          9 / 24,
          18 / 24,
          "1-5",
          0.5,
        ]);
      const team = [
        ["Role", "FTE", "Gross salary (€/yr)"],
        ["agent", 160, 27_300],
        ["supervisor", 12, 38_000],
      ];
      const offers = [
        ["Provider", "Flow", "Pricing", "Price (€)"],
        ["Atlas", null, "hour", 24],
        ["Borea", null, "contact", 2.9],
        ["Cirrus", null, "hour", 26],
      ];
      const beat = window.startBeat();
      const answers = await Promise.all(
        asked.map(async ([id, flow]) => {
          const start = performance.now();
          const args =
            id === "DECISION"
              ? [flows.slice(0, 1), flows.slice(1), team, offers]
              : [...(flow === undefined ? [] : [flow]), flows, team, offers];
          const seconds = (): number => (performance.now() - start) / 1000;
          try {
            const table = (await window.CustomFunctionMappings[id]?.(...args, {})) as unknown[][];
            return { rows: table.length, refusal: null, seconds: seconds() };
          } catch (cause) {
            return { rows: 0, refusal: String((cause as Error).message), seconds: seconds() };
          }
        }),
      );
      const longest = await beat.end();
      return { answers, longest };
    },
    [count, calls] as const,
  );
}
