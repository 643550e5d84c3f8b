import { findLaw, lawMoment, LAW, momentOf, rulesOn } from "../../../engine/legislation";
import type { LawMoment, Rules } from "../../../engine/legislation";
import type { LegislationRecord } from "../../../engine/records";
import { keyOf } from "../../../intake";
import { message } from "../../../language";
import { NoAnswer, wholeFunction } from "../declaration";
import type { CallContext } from "../declaration";
import { anyText, numberIn, tableOf } from "../parameter";
import { BadArgument } from "../refusal";
import { rowsIn } from "../table-ranges";

/** A day or a year, as a cell holds either; 0 where it is left out. */
export const MOMENT = { min: 0, max: 73_050 } as const;

export const lawDate = numberIn("date", "lawDate", { interval: MOMENT, omitted: 0 });
export const legislation = tableOf("legislation", { omitted: [], records: true });

/** The law at a moment that a cell names, the day of the call where it names none. */
export function lawAt(
  stated: number,
  { today }: CallContext,
  own: readonly LegislationRecord[] = [],
): Rules | BadArgument {
  const moment = momentAt(stated, today);
  return moment === undefined
    ? new BadArgument("lawDate", message("catalogue.accepts.day-or-year"), String(stated))
    : rulesOn(moment, own);
}

function momentAt(stated: number, today: string): LawMoment | undefined {
  return stated === 0 ? momentOf(0, today) : lawMoment(stated);
}

export const LAW_FUNCTIONS = [
  wholeFunction({
    id: "LAW",
    cost: "list",
    parameters: {
      key: anyText("lawKey"),
      date: lawDate,
      country: anyText("country", { omitted: "FR" }),
      legislation,
    },
    result: "number",
    page: "law",
    // The gross minimum wage of an hour on 1 July 2026: 12.31 € from 1 June on.
    example: { formula: '=OUTSOURCE.LAW("fr.smic.hourly",46204)', gives: 12.31 },
    compute: (asked, context) => {
      const wanted = keyOf(asked.key);
      const definition = findLaw(LAW.find(({ key }) => keyOf(key) === wanted)?.key);
      if (definition === undefined) return new BadArgument("lawKey", message("catalogue.accepts.law-key"), asked.key);
      if (keyOf(definition.country) !== keyOf(asked.country))
        return new NoAnswer(message("catalogue.none.law-country", { key: definition.key, country: asked.country }));
      const values = rowsIn("legislation", asked.legislation, context);
      if (values instanceof NoAnswer) return values;
      const rules = lawAt(asked.date, context, values);
      if (rules instanceof BadArgument) return rules;
      const gap = rules.gap(definition.key);
      if (gap === undefined) return rules.get(definition.key);
      return new NoAnswer(
        message("catalogue.none.law", { key: gap.key, known: gap.lastKnown ?? "none", needed: gap.needed }),
      );
    },
  }),
];
