import { toolsLeaveWork } from "./automation";
import { knownAssumptions, knownCriteria } from "./assumptions";
import { decisionsMade } from "./decisions";
import type { CrossCheck } from "./cross-check";
import { doubledNames, doubledRows } from "./doubles";
import { concurrencyOfChats, notOfChannel, openingHours, periodOfTarget, prospecting, unmetDemand } from "./flows";
import { mostFlows } from "./most-flows";
import { doubledLaw, knownLaw, lawInForce } from "./legislation";
import { emptyTables } from "./needed";
import { hoursOfOffers } from "./offer-hours";
import { tiersOfOffers } from "./offer-tiers";
import { twinsOfOffers } from "./offer-twins";
import { termsOfOffers } from "./offers";
import { profilesOutsideHours, profileSums } from "./profiles";
import { unknownFlows, unknownPools, unknownProfiles } from "./references";
import { offersAgainstFlows } from "../plausibility/offers-against-flows";
import { salariesAsPaid, teamAgainstWork, workingTime, workOfFlows } from "../plausibility/relations";
import { copiedRows } from "../plausibility/copied-rows";
import { countedDays } from "../plausibility/counted-days";
import { loneDays } from "../plausibility/lone-days";
import { growthOverHorizon } from "../plausibility/growth-over-horizon";
import { offersAgainstInside } from "../plausibility/offers-against-inside";
import { offersAgainstOthers } from "../plausibility/offers-against-others";
import { postsAboveAgents } from "../plausibility/posts-above-agents";
import { salariesBetween } from "../plausibility/salaries-between";
import { usualValues } from "../plausibility/usual-values";
import { limitsState } from "./limits";
import { rowsNamedTotals } from "./summary-rows";
import { agentsOfPools, salaries } from "./team";
import { tenureRead } from "./tenure";
import { measuresState, measuresTouch, scenariosTouch } from "./what-if";
import { missingVolumes, monthsOfFlows, yearsOfFlows } from "./volumes";

export { missingTable, NEEDED } from "./needed";

/** Every comparison between rows and tables. Their order is only the order of the issues. */
export const CROSS_CHECKS: readonly CrossCheck[] = [
  emptyTables,
  mostFlows,
  doubledNames,
  doubledRows,
  rowsNamedTotals,
  unknownFlows,
  unknownProfiles,
  unknownPools,
  openingHours,
  missingVolumes,
  monthsOfFlows,
  yearsOfFlows,
  profileSums,
  profilesOutsideHours,
  concurrencyOfChats,
  unmetDemand,
  periodOfTarget,
  notOfChannel,
  prospecting,
  decisionsMade,
  measuresState,
  measuresTouch,
  scenariosTouch,
  limitsState,
  salaries,
  agentsOfPools,
  tenureRead,
  termsOfOffers,
  tiersOfOffers,
  twinsOfOffers,
  toolsLeaveWork,
  hoursOfOffers,
  knownAssumptions,
  knownCriteria,
  knownLaw,
  doubledLaw,
  lawInForce,
  usualValues,
  salariesAsPaid,
  workingTime,
  workOfFlows,
  teamAgainstWork,
  offersAgainstFlows,
  offersAgainstInside,
  offersAgainstOthers,
  postsAboveAgents,
  salariesBetween,
  growthOverHorizon,
  copiedRows,
  loneDays,
  countedDays,
];
