import type { Pricing } from "../../engine/records";
import { paperIssueJson } from "../../intake";
import type { FiledOffer, GridsRead } from "../../intake";
import type { Language } from "../../language";

/** The words of the grid's data for its pricings. */
const PRICINGS: Readonly<Record<Pricing, string>> = {
  hour: "hour",
  productiveHour: "productive hour",
  minute: "minute",
  contact: "contact",
  fteMonth: "fte-month",
  outcome: "outcome",
  fixedBand: "fixed+band",
};

/** Filled grids as data. */
export type GridsJson = ReturnType<typeof gridsJson>;

/** Filled grids as data; what a provider left blank is null. */
export function gridsJson({ offers, declined, issues }: GridsRead, language: Language) {
  return {
    offers: offers.map(offerJson),
    declined,
    issues: issues.map(({ file, issue }) => paperIssueJson(language, issue, file)),
  };
}

function offerJson({
  provider,
  flow,
  line,
  file,
  pricing,
  definition,
  values,
  hoursCovered,
  languages,
  identity,
}: FiledOffer) {
  return {
    provider,
    flow,
    location: identity.location ?? null,
    pricing: PRICINGS[pricing],
    price: values.price ?? null,
    hoursPerFteMonth: values.hoursPerFteMonth ?? null,
    tierFrom: values.tierFrom ?? null,
    fixedFee: values.fixedFee ?? null,
    minimum: values.minimum ?? null,
    capacity: values.capacity ?? null,
    setUp: values.setUp ?? null,
    training: values.training ?? null,
    handlingTimeRatio: values.handlingTimeRatio ?? null,
    repeatContacts: values.repeatContacts ?? null,
    outcomeRatio: values.outcomeRatio ?? null,
    hoursCovered: hoursCovered ?? null,
    languages: languages ?? null,
    rampUp: values.rampUp ?? null,
    indexation: identity.indexation ?? null,
    notice: identity.notice ?? null,
    bonusMalus: identity.bonusMalus ?? null,
    definition: definition ?? null,
    validUntil: identity.validUntil ?? null,
    line,
    file,
  };
}
