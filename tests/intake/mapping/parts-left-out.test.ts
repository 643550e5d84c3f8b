import { partsLeftOut } from "../../../src/intake/parts-left-out";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const TEAM: SheetRows = [
  ["Poste", "ETP", "Salaire chargé (€/an)"],
  ["Téléconseiller", 12, 41_000],
];
const flows = (heads: readonly string[], times: readonly number[], answers = {}) =>
  mapped(
    [
      sheetOf("Activité", [
        ["Motif", "Canal", "Appels/an", ...heads],
        ["A", "Tél.", 60_000, ...times],
      ]),
      sheetOf("RH", TEAM),
    ],
    answers,
  );

// 320 s and the 60 s after them that the heading leaves out are 380 s; 20 s on hold stay in a time that does not leave them out.
describe("a part that the heading of a handling time leaves out", () => {
  test.each([
    [["AHT excl. wrap-up (s)", "Wrap-up (s)"], [320, 60], 380],
    [["AHT excl. ACW (s)", "ACW (s)"], [320, 60], 380],
    [["AHT excl. ACW (s)", "Hold time (s)", "ACW (s)"], [320, 20, 60], 380],
    [["AHT (excl. hold and ACW, s)", "Hold time (s)", "ACW (s)"], [300, 20, 60], 380],
    [["Handling time without wrap-up (s)", "Wrap-up (s)"], [320, 60], 380],
    [["AHT before wrap-up (s)", "Wrap-up (s)"], [320, 60], 380],
    [["AHT w/o ACW (s)", "ACW (s)"], [320, 60], 380],
    [["Handle time (ACW not included)", "ACW (s)"], [320, 60], 380],
    [["DMT hors post-appel (s)", "Post-appel (s)"], [320, 60], 380],
    [["DMT (s, post-appel exclu)", "Post-appel (s)"], [320, 60], 380],
    [["Temps de traitement sans post-appel (min)", "Post-appel (min)"], [5, 1], 360],
    [["Talk time (incl. hold) (s)", "Hold time (s)", "ACW (s)"], [320, 20, 60], 380],
  ])("%j is added where it stands beside, and told", (heads, times, whole) => {
    const read = flows(heads, times);
    expect([recordsOf(read).flows[0]?.handlingTime, read.questions, issuesOf(read)]).toEqual([
      whole,
      [],
      [["parts-summed", "note"]],
    ]);
  });

  test.each(["AHT excl. ACW (s)", "DMT hors post-appel (s)", "Handling time without wrap-up (s)"])(
    "%s with nothing beside is told",
    (heading) => {
      const read = flows([heading], [320]);
      expect([recordsOf(read).flows[0]?.handlingTime, issuesOf(read)]).toEqual([
        320,
        [["talk-as-handling", "warning"]],
      ]);
    },
  );

  test("the whole beside it is what is read", () => {
    const read = flows(["AHT (s)", "AHT excl. ACW (s)", "ACW (s)"], [380, 320, 60]);
    expect([read.questions, recordsOf(read).flows[0]?.handlingTime]).toEqual([[], 380]);
  });

  test.each([
    ["AHT incl. ACW (s)", []],
    ["AHT (incl. hold, excl. ACW)", ["wrap"]],
    ["AHT (excl. hold, incl. ACW)", ["hold"]],
    ["DMT avec post-appel, hors mise en attente", ["hold"]],
    ["Post-appel hors pause (s)", []],
    ["Handle_time_excl_ACW", ["wrap"]],
  ])("%s leaves out %j", (heading, parts) => {
    expect(partsLeftOut(heading)).toEqual(parts);
  });
});
