import { codesOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const LINES = Array.from({ length: 60 }, (_, call) => call);
/** Sixty calls, of which every third has the second word, and one column more under a heading. */
const calls = (heading: string, words: readonly string[]): string =>
  [
    `Call ID,Date,Time,${heading},Answered,Wait (s),Talk time (s)`,
    ...LINES.map(
      (call) =>
        `K${call * 7919},2026-06-${pad(1 + (call % 20))},${pad(9 + (call % 8))}:0${call % 7}:1${call % 9},${words[call % words.length]},${call % 6 === 0 ? "No" : "Yes"},20,${call % 6 === 0 ? 0 : 180}`,
    ),
  ].join("\n");

test.each([
  "Call group",
  "call_center",
  "Call centre",
  "Vector",
  "Business unit",
  "Groupe d'appels",
  "Centre d'appels",
  "Pôle",
  "Unité d'affaires",
])("a heading of telephone systems for what parts the calls is the topic where no other is: %s", async (heading) => {
  const { topics } = summaryOf(await readReport(calls(heading, ["Billing", "Orders", "Orders"])));
  expect(topics.map(({ topic, contacts }) => [topic, contacts])).toEqual([
    ["Billing", 20],
    ["Orders", 40],
  ]);
});

test.each(["Zorg", "Segment", "Bouquet", "Marque", "Brand", "Gamme"])(
  "a column of a few names under a heading that says nothing is asked about before all calls make one flow: %s",
  async (heading) => {
    const file = calls(heading, ["Billing", "Orders", "Orders"]);
    const asked = await readReport(file);
    expect(
      asked.kind === "asked" && asked.questions.map(({ key, choices }) => [key, choices.map((c) => c.value)]),
    ).toEqual([["field:topic", [heading, "-"]]]);
    expect(
      summaryOf(await readReport(file, { "field:topic": heading })).topics.map(({ contacts }) => contacts),
    ).toEqual([20, 40]);
    const one = await readReport(file, { "field:topic": "-" });
    expect(summaryOf(one).topics.map(({ contacts }) => contacts)).toEqual([60]);
    expect(codesOf(one)).toContain("no-topic");
  },
);

test("two such columns are named in one question", async () => {
  const asked = await readReport(calls("Brand,Tier", ["Acme,Gold", "Bolt,Silver", "Acme,Silver"]));
  expect(asked.kind === "asked" && asked.questions.map(({ choices }) => choices.map((c) => c.value))).toEqual([
    ["Brand", "Tier", "-"],
  ]);
});

test.each<readonly [string, readonly string[]]>([
  ["Country", ["France", "Belgium"]],
  ["Pays", ["France", "Belgique"]],
  ["Agent", ["Ann", "Bob"]],
  ["Weekday", ["Monday", "Tuesday"]],
  ["Période", ["lundi", "mardi"]],
  ["Recorded", ["yes", "no"]],
  ["Outcome", ["Answered", "Missed"]],
  ["Line of sight", ["Only", "Only"]],
  ["Caller", ["+33 1 23 45 67 89", "+33 1 23 45 67 80"]],
  ["Zorg", ["", "", "", "", "Orders", "Billing"]],
])("what parts no flows is not asked about: %s", async (heading, words) => {
  const read = await readReport(calls(heading, words));
  expect(read.kind === "asked" ? read.questions.map(({ key }) => key) : []).not.toContain("field:topic");
});

test.each(["Numéro SVA", "N° SVA", "SDA", "Numéro vert", "Toll-free number", "Service number"])(
  "the number that is published for a service is the topic: %s",
  async (heading) => {
    const { topics } = summaryOf(await readReport(calls(heading, ["0 800 123 456", "0 800 123 457", "0 800 123 457"])));
    expect(topics.map(({ topic, contacts }) => [topic, contacts])).toEqual([
      ["0 800 123 456", 20],
      ["0 800 123 457", 40],
    ]);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Numéro appelé", ["0800123456", "0800123457"]],
  ["Called number", ["+33800123456", "+33800123457"]],
  ["Numéro", ["Commande", "Réclamation"]],
  ["Number", ["Orders", "Claims"]],
])("a number of a few entries that parts the calls is asked about: %s", async (heading, words) => {
  const asked = await readReport(calls(heading, words));
  expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["field:topic"]);
});

test("a column of a few names is no identifier of contacts, and is asked about in a report of counts too", async () => {
  const file = [
    "Jour;Numéro;Appels présentés;Appels aboutis",
    ...LINES.map(
      (line) => `2026-06-${pad(1 + (line % 20))};${line % 2 === 0 ? "Commande" : "Retour"};${20 + line};${18 + line}`,
    ),
  ].join("\n");
  const asked = await readReport(file);
  expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["field:topic"]);
  const { topics } = summaryOf(await readReport(file, { "field:topic": "Numéro" }));
  expect(topics.map(({ topic, contacts }) => [topic, contacts])).toEqual([
    // 30 × 20 and the even numbers to 58, 30 × 20 and the odd ones to 59.
    ["Commande", 1470],
    ["Retour", 1500],
  ]);
});
