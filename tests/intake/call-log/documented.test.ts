import { readFileSync } from "node:fs";
import { LEFT_OUT_CAUSES, NOTE_CODES, REFUSAL_CODES } from "../../../src/intake/call-log/log-finding";
import { LANGUAGES, phrase } from "../../../src/language";
import { speakOnLogs } from "../../../src/language/on-logs";

speakOnLogs();

const page = readFileSync("docs/methods/call-log.md", "utf8");
const CODES = [...REFUSAL_CODES, ...LEFT_OUT_CAUSES, ...NOTE_CODES];

test.each(CODES)("the page of the method names %s", (code) => {
  expect(page).toContain(`\`${code}\``);
});

test("the page names no code that there is not", () => {
  const named = [...page.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|/gm)].flatMap(([, cell = ""]) =>
    cell.split(", ").map((code) => code.slice(1, -1)),
  );
  expect(named.filter((code) => !CODES.some((known) => known === code))).toEqual([]);
  expect(named.length).toBe(CODES.length);
});

test.each(LANGUAGES)("each cause and each refusal has its words in %s", (language) => {
  for (const cause of LEFT_OUT_CAUSES) expect(phrase(language, `importLog.cause.${cause}`)).not.toBe("");
});
