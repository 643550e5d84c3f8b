import type { Pricing, ServiceLevelDefinition } from "../../engine/records";
import { PRICINGS } from "../../engine/records";
import { SERVICE_LEVEL_DEFINITIONS } from "../../engine/workforce";
import { choiceKind } from "../kinds";
import type { Kind } from "../kinds";

/** The words of the grid alone: a contract is priced by what was asked, not by what it might have meant. */
export const askedPricingKind: Kind<Pricing> = choiceKind(
  PRICINGS.map((value) => ({ value, label: `choices.pricing.${value}` as const })),
);

/** The code of a service-level definition. */
export const definitionKind: Kind<ServiceLevelDefinition> = choiceKind(
  SERVICE_LEVEL_DEFINITIONS.map((value) => ({
    value,
    label: `papers.definition.${value}` as const,
    also: `choices.serviceLevel.${value}` as const,
  })),
);
