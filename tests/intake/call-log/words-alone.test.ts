import { leftOutOf, readReport, summaryOf } from "./read-report";
import type { LogImported } from "../../../src/intake";

const pad = (number: number): string => String(number).padStart(2, "0");
const LINES = Array.from({ length: 60 }, (_, call) => call);
const start = (call: number): string => `2026-06-${pad(1 + (call % 20))} ${pad(9 + (call % 8))}:${pad(call)}:00`;
const topicsOf = (read: LogImported): readonly string[] =>
  summaryOf(read)
    .topics.map(({ topic }) => topic)
    .sort();

/** Sixty calls, ten of them outbound and five internal. */
const directed = (heading: string, words: readonly [string, string, string], more = "", cell = ""): string =>
  [
    `Start time,Queue,${heading},Status,Wait,Talk${more}`,
    ...LINES.map(
      (call) =>
        `${start(call)},${call % 2 === 0 ? "Claims" : "Renewals"},${words[call % 6 === 0 ? 1 : call % 12 === 5 ? 2 : 0]},Answered,20,180${cell}`,
    ),
  ].join("\n");

// Amazon Connect's contact records call it the initiation method, in capitals; fifteen of sixty lines are made outbound or internal by hand.
test.each([
  ["Kind", "Inbound", "Outbound", "Internal"],
  ["Way", "incoming", "outgoing", "internal"],
  ["Type", "Inbound call", "Outbound call", "Internal call"],
  ["Call kind", "Incoming calls", "Outgoing calls", "Internal calls"],
  ["Initiation method", "INBOUND", "OUTBOUND", "INTERNAL"],
  ["Mode", "In", "Out", "Internal"],
  ["Category", "Inbound contact", "Outbound contact", "Internal contact"],
  ["Flux", "Entrant", "Sortant", "Interne"],
  ["Trafic", "Entrante", "Sortante", "Interne"],
  ["Catégorie d'appel", "Appel entrant", "Appel sortant", "Appel interne"],
  ["Famille", "Reçu", "Émis", "Interne"],
  ["Status of origin", "Received", "Dialed", "Internal"],
])("a column of directions and nothing else is the direction whatever its heading: %s", async (heading, ...words) => {
  const read = await readReport(directed(heading, words));
  expect(leftOutOf(read)).toEqual({ outbound: 10, internal: 5 });
  expect(topicsOf(read)).toEqual(["Claims", "Renewals"]);
});

test("a direction that is read by its contents alone is told, and set aside by hand", async () => {
  const file = directed("Kind", ["Inbound", "Outbound", "Internal"]);
  expect((await readReport(file)).findings.find(({ code }) => code === "direction-by-contents")).toMatchObject({
    severity: "warning",
    column: "Kind",
  });
  expect(leftOutOf(await readReport(file, { "field:direction": "-" }))).toEqual({});
});

test("letters under a heading that names both ways are a direction", async () => {
  expect(leftOutOf(await readReport(directed("I/O", ["I", "O", "O"])))).toEqual({ outbound: 15 });
  expect(leftOutOf(await readReport(directed("E/S", ["E", "S", "S"])))).toEqual({ outbound: 15 });
});

test("of two columns of directions that contradict each other a person says which; of two that agree nobody is asked", async () => {
  const words = ["Inbound", "Outbound", "Internal"] as const;
  const twice = directed("Kind", words, ",Leg", ",inbound").replace(/inbound$/, "outbound");
  const asked = await readReport(twice);
  expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["field:direction"]);
  expect(leftOutOf(await readReport(twice, { "field:direction": "Leg" }))).toEqual({ outbound: 1 });
  expect(leftOutOf(await readReport(twice, { "field:direction": "Kind" }))).toEqual({ outbound: 10, internal: 5 });
  const alike = directed("Kind", words)
    .split("\n")
    .map((line, at) => `${line},${at === 0 ? "Groupe B" : (/(Inb|Outb|Int)/.exec(line)?.[0] ?? "")}`)
    .join("\n")
    .replace(/Inb$/gm, "entrant")
    .replace(/Outb$/gm, "sortant")
    .replace(/Int$/gm, "interne");
  expect(leftOutOf(await readReport(alike))).toEqual({ outbound: 10, internal: 5 });
});

test.each([
  ["one direction alone", ["Inbound", "Inbound", "Inbound"]],
  ["a word that is none", ["Inbound", "Outbound", "Warranty"]],
  ["passed on or called back", ["Callback", "Transfer", "Callback"]],
] as const)("no direction by its contents: %s", async (_, words) => {
  const read = await readReport(directed("Kind", words));
  expect(read.findings.map(({ code }) => code)).not.toContain("direction-by-contents");
  expect(leftOutOf(read)).toEqual({});
});

/** Calls whose last column says how they ended. */
const ended = (heading: string, reason: string, words: readonly string[]): string =>
  [
    `Call Time,From,${heading},Status,Ringing,Talking,${reason}`,
    ...LINES.map(
      (call) =>
        `${start(call)},0612345678,${call % 2 === 0 ? "Sinistres" : "Contrats"},Answered,0:00:10,0:03:00,${words[call % words.length] ?? ""}`,
    ),
  ].join("\n");

// 3CX says who terminated a call, FreeSWITCH says NORMAL_CLEARING; each call is made with a queue of its own.
test.each([
  ["Destination", "Raison", ["Terminé par la destination", "Terminé par la source"]],
  ["Destination", "Motif", ["Terminé par l'appelant", "Terminé par l'agent"]],
  ["Appelé", "Motif", ["Raccroché par l'appelant", "Raccroché par l'agent"]],
  ["File", "Raison", ["Client a raccroché", "Agent a raccroché", "Transfert"]],
  ["To", "Reason", ["Caller hung up", "Agent hung up"]],
  ["Callee", "Reason", ["Normal clearing", "Remote party hung up", "Local disconnect"]],
  ["Called party", "Reason", ["NORMAL_CLEARING", "Disconnected", "Abandoned"]],
  ["Destinataire", "Raison", ["Raccroché par le correspondant", "Transféré", "Abandon"]],
  ["Destination", "Reason", ["Ended by caller", "Released by agent", "Transferred"]],
])("how calls ended is no topic: %s beside %s", async (heading, reason, words) => {
  expect(topicsOf(await readReport(ended(heading, reason, words)))).toEqual(["Contrats", "Sinistres"]);
});

test.each([
  ["Reason", ["Transfert", "Contract", "Transfert"]],
  ["Motif", ["Résiliation", "Transfert"]],
])("words that may be a subject are one where no other says how calls ended: %s", async (reason, words) => {
  expect(topicsOf(await readReport(ended("Site code", reason, words)))).toEqual([...new Set(words)].sort());
});
