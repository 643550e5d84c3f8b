import fc from "fast-check";
import { readInputs } from "../../../src/intake";
import type { MappedWorkbook } from "../../../src/intake";
import type { CellValue } from "../../../src/workbook";
import { mapped, sheetOf } from "../../support/mapped-book";

/** What a budget says, before anybody lays it out. */
interface Budget {
  readonly flows: readonly {
    readonly name: string;
    readonly channel: "phone" | "chat" | "email";
    readonly volume: number;
    readonly seconds: number;
  }[];
  readonly team: readonly { readonly role: "agent" | "supervisor"; readonly fte: number; readonly pay: number }[];
}

const budget: fc.Arbitrary<Budget> = fc.record({
  flows: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(
        "Orders",
        "Billing",
        "Claims",
        "Livraison",
        "Garantie",
        "Retours",
        "Sales",
        "Technical help",
      ),
      channel: fc.constantFrom("phone" as const, "chat" as const, "email" as const),
      volume: fc.integer({ min: 20, max: 900 }).map((each) => each * 120),
      seconds: fc.integer({ min: 22, max: 100 }).map((each) => each * 6),
    }),
    { minLength: 1, maxLength: 6, selector: ({ name }) => name },
  ),
  team: fc.constant([
    { role: "agent" as const, fte: 21.5, pay: 40_200 },
    { role: "supervisor" as const, fte: 2, pay: 51_600 },
  ]),
});

const WORDS = {
  phone: ["Phone", "Téléphone", "Appels", "Voice", "Tél. entrant", "Inbound calls"],
  chat: ["Chat", "Live chat", "Tchat"],
  email: ["Email", "E-mail", "Courriel", "Mail"],
  agent: ["Agent", "Conseillers", "Téléconseiller", "Advisers"],
  supervisor: ["Supervisor", "Superviseur", "Team leaders", "Chef d’équipe"],
} as const;

/** Ways to write a time, a volume or a pay: heading, and what becomes of our figure. Some say no unit, and may only be asked about. */
type Way = readonly [heading: string, cell: (value: number) => CellValue | readonly [number, string]];
const TIMES: readonly Way[] = [
  ["AHT (s)", (s) => s],
  ["Durée de traitement (min)", (s) => s / 60],
  ["DMT (mn)", (s) => s / 60],
  ["Handling time in minutes", (s) => s / 60],
  ["Temps moyen de traitement, en secondes", (s) => s],
  ["TMT", (s) => [s / 86_400, "[mm]:ss"]],
  ["Average handle time", (s) => [s / 86_400, "h:mm:ss"]],
  ["AHT (mm:ss)", (s) => `${Math.floor(s / 60)}:${String(s % 60).padStart(2, "0")}`],
  ["Durée moyenne", (s) => `${String(s / 60).replace(".", ",")} min`],
  ["DMT", (s) => s / 60],
  ["AHT", (s) => s],
  ["Durée (h)", (s) => s / 3600],
];
const VOLUMES: readonly Way[] = [
  ["Annual volume", (v) => v],
  ["Nb appels/an", (v) => v],
  ["Contacts p.a.", (v) => v],
  ["Calls / month", (v) => v / 12],
  ["Volume mensuel", (v) => v / 12],
  ["Yearly contacts (k)", (v) => v / 1000],
  ["Contacts par trimestre", (v) => v / 4],
  ["Volume", (v) => v],
  ["Appels", (v) => v / 12],
  ["Volumétrie annuelle", (v) => String(v).replace(/(\d)(?=(\d{3})+$)/g, "$1\u00a0")],
];
const PAYS: readonly Way[] = [
  ["Loaded salary (€/yr)", (p) => p],
  ["Coût chargé (k€)", (p) => p / 1000],
  ["Coût employeur mensuel (€)", (p) => p / 12],
  ["Fully loaded cost per month", (p) => p / 12],
  ["Salaire chargé", (p) => `${p / 1000} k€`.replace(".", ",")],
];

const layout = fc.record({
  time: fc.constantFrom(...TIMES),
  volume: fc.constantFrom(...VOLUMES),
  pay: fc.constantFrom(...PAYS),
  name: fc.constantFrom("Flow", "Motif", "Queue", "Type de demande", "Contact reason", ""),
  channel: fc.constantFrom("Channel", "Canal", "Media"),
  role: fc.constantFrom("Role", "Fonction", "Position", "Catégorie"),
  fte: fc.constantFrom("FTE", "ETP", "Headcount (FTE)", "ETP moyens"),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  titles: fc.constantFrom<readonly (readonly string[])[]>(
    [],
    [["Service client"], []],
    [["Customer service"], ["Draft"], []],
  ),
  total: fc.boolean(),
  extra: fc.boolean(),
  word: fc.nat(20),
});

function laidOut(
  { flows, team }: Budget,
  how: typeof layout extends fc.Arbitrary<infer L> ? L : never,
): MappedWorkbook {
  const { time, volume, pay, order, titles, total, extra, word } = how;
  const pick = (key: keyof typeof WORDS): string => WORDS[key][word % WORDS[key].length] ?? "";
  // A blank corner names the first column alone.
  const places = how.name === "" ? [0, ...order.filter((each) => each !== 0)] : order;
  const arrange = <T>(cells: readonly T[]): readonly T[] =>
    places.map((at) => cells[at]).filter((cell) => cell !== undefined);
  const rows = flows.map(({ name, channel, volume: v, seconds }) => [
    ...arrange([name, pick(channel), volume[1](v), time[1](seconds)]),
    ...(extra ? ["site A"] : []),
  ]);
  const sum = flows.reduce((all, { volume: v }) => all + v, 0);
  const totals = total && places[0] === 0 && flows.length > 1 ? [arrange(["Total", null, volume[1](sum), null])] : [];
  return mapped([
    sheetOf("Activité", [
      ...titles,
      [...arrange([how.name, how.channel, volume[0], time[0]]), ...(extra ? ["Remarque"] : [])],
      ...rows,
      ...totals,
    ]),
    sheetOf("RH", [[how.role, how.fte, pay[0]], ...team.map(({ role, fte, pay: p }) => [pick(role), fte, pay[1](p)])]),
  ]);
}

/** As many as run in a few seconds. */
const RUNS = 500;

const near = (got: number | undefined, wanted: number): boolean =>
  got !== undefined && Math.abs(got - wanted) <= 1e-6 * wanted;

test("a budget laid out in any of these ways is read as it is meant, or asked about: never otherwise in silence", () => {
  let read = 0;
  fc.assert(
    fc.property(budget, layout, (meant, how) => {
      const book = laidOut(meant, how);
      if (book.questions.length > 0) return;
      const { inputs } = readInputs(
        { tables: book.tables, sheets: [], currency: "€" },
        { today: "2026-11-22", mappings: book.mappings },
      );
      const rows = inputs.flows.map(({ name, channel, annualVolume, handlingTime }) => ({
        name,
        channel,
        annualVolume,
        handlingTime,
      }));
      expect(rows.map(({ name, channel }) => [name, channel])).toEqual(
        meant.flows.map(({ name, channel }) => [name, channel]),
      );
      rows.forEach(({ annualVolume, handlingTime }, at) => {
        expect([
          near(annualVolume, meant.flows[at]?.volume ?? 0),
          near(handlingTime, meant.flows[at]?.seconds ?? 0),
        ]).toEqual([true, true]);
      });
      inputs.team.forEach(({ role, fte, loadedSalary }, at) => {
        const group = meant.team[at];
        expect([role, fte, near(loadedSalary, group?.pay ?? 0)]).toEqual([group?.role, group?.fte, true]);
      });
      read += 1;
    }),
    { seed: 20261127, numRuns: RUNS },
  );
  // Most ways say all there is to know: a product that only asks would be no help.
  expect(read).toBeGreaterThan(RUNS / 2);
});
