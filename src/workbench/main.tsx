import { createRoot } from "react-dom/client";
import { languageOf } from "../language";
import { speakOutsideExcel } from "../language/outside-excel";
import styles from "./workbench.css";
import { Workbench } from "./Workbench";
import { editionNamed, newName, openWorkbook, sampleBytes } from "./workbook-files";

/** What the server says of itself: the samples it holds and the language it was started in. */
interface Settings {
  readonly samples: readonly string[];
  readonly language: string | null;
}

async function begin(): Promise<void> {
  speakOutsideExcel();
  const sheet = document.createElement("style");
  sheet.textContent = styles;
  document.head.append(sheet);

  const asked = new URLSearchParams(window.location.search);
  const settings = (await (await fetch("/workbench/settings.json")).json()) as Settings;
  const language = languageOf(asked.get("lang") ?? settings.language ?? navigator.language);
  const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const appearance = (asked.get("theme") ?? (systemIsDark ? "dark" : "light")) === "dark" ? "dark" : "light";
  const edition = editionNamed(asked.get("edition"));
  const wanted = asked.get("sample") ?? `sample-${language}.xlsx`;
  const opening = settings.samples.includes(wanted)
    ? await openWorkbook(language, edition, wanted, await sampleBytes(wanted))
    : null;
  const first = opening?.kind === "open" ? opening : await openWorkbook(language, edition, newName(language));

  const place = document.getElementById("workbench");
  if (place === null || first.kind !== "open") return;
  createRoot(place).render(
    <Workbench {...{ language, edition, appearance, samples: settings.samples, first: first.workbook }} />,
  );
}

void begin();
