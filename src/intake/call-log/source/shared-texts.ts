import { parsed } from "./package-parts";

/** The texts that cells of a workbook share. Readings of characters (phonetic runs) are no part of them. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  const text = textHeard();
  if (xml !== "")
    parsed(
      xml,
      (name) => {
        if (name === "si") text.begin();
        text.open(name);
      },
      text.hear,
      (name) => {
        text.close(name);
        if (name === "si") texts.push(text.said());
      },
    );
  return texts;
}

/** Hears the text of `v` and `t` elements, those of phonetic runs and of formulas apart. */
export function textHeard() {
  let said = "";
  let phonetic = 0;
  let inText = false;
  return {
    begin: () => {
      said = "";
    },
    open: (name: string) => {
      if (name === "rPh") phonetic += 1;
      inText = name === "t" || name === "v";
    },
    hear: (value: string) => {
      if (inText && phonetic === 0) said += value;
    },
    close: (name: string) => {
      if (name === "rPh") phonetic -= 1;
      if (name === "t" || name === "v") inText = false;
    },
    said: () => said,
  };
}
