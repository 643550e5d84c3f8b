import { phrase } from "../language";
import type { Language } from "../language";
import { COMMAND_NAMES, EXIT_CODES, optionsOf, usageOf } from "./commands";
import type { CommandName, OptionName } from "./commands";
import { optionText } from "./help";

/** The page on the command line, in Markdown: exit codes, then each command with its options. */
export function commandPage(language: Language): string {
  const say = (key: "title" | "intro" | "code" | "meaning" | "option"): string =>
    phrase(language, `commandLine.page.${key}`);
  return [
    `# ${say("title")}`,
    "",
    say("intro"),
    "",
    `| ${say("code")} | ${say("meaning")} |`,
    "|---|---|",
    ...EXIT_CODES.map((code) => `| ${code} | ${cell(phrase(language, `commandLine.exit.${code}`))} |`),
    ...COMMAND_NAMES.flatMap((command) => ["", ...section(command, language, say("option"), say("meaning"))]),
    "",
  ].join("\n");
}

function section(command: CommandName, language: Language, option: string, meaning: string): readonly string[] {
  const options: readonly OptionName[] = optionsOf(command);
  const rows = options.map(
    (name) =>
      `| \`${cell(optionText(name))}\` | ${cell(phrase(language, `commandLine.option.${name}`, { command }))} |`,
  );
  return [
    `## ${command}`,
    "",
    phrase(language, `commandLine.about.${command}`),
    "",
    "```sh",
    usageOf(command),
    "```",
    ...(rows.length === 0 ? [] : ["", `| ${option} | ${meaning} |`, "|---|---|", ...rows]),
  ];
}

/** A bar would end the cell. */
function cell(words: string): string {
  return words.replaceAll("|", "\\|");
}
