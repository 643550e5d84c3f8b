import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";

const PAY = "Salaire chargé (€/an)";
const book = (heads: readonly string[], values: readonly number[], pay: readonly [string, number] = [PAY, 41_000]) =>
  mapped([
    sheetOf("Activité", [
      ["Motif", "Canal", "Appels/an", ...heads],
      ["Facturation", "Tél.", 74_400, ...values],
      ["Commandes", "Tél.", 51_000, ...values],
    ]),
    sheetOf("RH", [
      ["Poste", "ETP", pay[0]],
      ["Téléconseiller", 12, pay[1]],
    ]),
  ]);

test.each([
  ["Mean call length (s)", 380, 380],
  ["Avg call length (min)", 6, 360],
  ["Length of call (s)", 380, 380],
  ["Minutes per contact", 6, 360],
  ["Secondes par appel", 380, 380],
])("%s is the handling time", (heading, value, seconds) => {
  const read = book([heading], [value]);
  expect([read.questions, recordsOf(read).flows[0]?.handlingTime]).toEqual([[], seconds]);
});

test.each([
  ["Avg talk (s)", "Avg hold (s)", "Avg wrap (s)"],
  ["Talk (sec)", "Hold (sec)", "ACW (sec)"],
  ["Conversation (s)", "Mise en attente (s)", "Post-appel (s)"],
])("%s, %s and %s make the handling time together", (...heads) => {
  const read = book(heads, [300, 20, 60]);
  expect([read.questions, recordsOf(read).flows[0]?.handlingTime]).toEqual([[], 380]);
});

test("a gross rate by the hour beside people is their pay, of the 1,820 hours paid a year", () => {
  const read = book(["DMT (s)"], [310], ["Taux horaire brut (€)", 14]);
  expect([read.questions, recordsOf(read).team[0]?.grossSalary]).toEqual([[], 14 * 1820]);
});

test.each(["Hourly rate (€)", "Taux horaire (€)"])("%s: whether it is gross or loaded is asked", (heading) => {
  const read = book(["DMT (s)"], [310], [heading, 14]);
  expect(read.questions.map(({ key }) => key)).toEqual(["basis:team.salary"]);
});
