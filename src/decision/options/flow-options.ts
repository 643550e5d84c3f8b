import { toolsFor } from "../../engine/automation";
import type { ToolTerms } from "../../engine/automation";
import type { FlowTerms } from "../../engine/demand";
import { coveredCells, offersFor, outsideCost, providerWork, refusalOf } from "../../engine/offers";
import type { OfferTerms, OutsideCost, Refusal } from "../../engine/offers";
import { contactsPerYear, moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { Pool, PooledFlow } from "../case/pool";
import { goOn } from "../progress";
import { NO_MONEY } from "../total";
import { bestOf, candidateOf } from "./candidate";
import type { Candidate, CandidateParts, OwnOffer } from "./candidate";
import { closedForms } from "./closed-forms";
import type { ClosedForms } from "./closed-forms";
import { longerSplits } from "./longer-splits";
import { menuOf } from "./menu";
import type { Menu } from "./menu";
import { outsideAmounts } from "./price";
import { offerForFlow } from "./sharing";
import type { Sharing } from "./sharing";
import { withAdded } from "./split";
import type { Split } from "./split";
import { afterTool, automationSplit, freeOffer, withTool } from "./tool-splits";

/** What the offers make possible for a flow. */
export interface FlowOptions {
  readonly candidates: readonly Candidate[];
  /** Offers made for the flow, those refused included. */
  readonly offers: readonly OfferTerms[];
  readonly refused: readonly RefusedOffer[];
}

/** An offer that cannot serve a flow. */
export interface RefusedOffer {
  readonly offer: OfferTerms;
  readonly why: Refusal;
}

/** What providers offer, and what of offers for every flow each flow bears. */
export interface Market {
  readonly offers: readonly OfferTerms[];
  readonly sharing: Sharing;
}

/**
 * The options of one flow of a pool: every split of the menu with every offer that can take it.
 *
 * @throws Cancelled when the user no longer wants the answer: with hundreds of offers one flow takes seconds
 */
export function flowOptions(
  flow: PooledFlow,
  pool: Pool,
  market: Market,
  parts: CandidateParts & Pick<Case, "run" | "inputs">,
): FlowOptions {
  const offers = offersFor(flow.terms, market.offers);
  const asked = (ways: WaysToSplit) =>
    offers.map((original) => {
      goOn(parts.run);
      const own = { original, offer: offerForFlow(original, flow.terms, market.sharing) };
      return candidatesOf(own, flow, pool, ways, parts);
    });
  const answers = asked(waysOf(flow, pool, undefined, parts));
  const tools = flow.contacts === 0 ? [] : toolsFor(parts.inputs.automation, flow.terms.record, parts.assumptions);
  return {
    offers,
    candidates: [
      ...answers.flatMap((answer) => ("why" in answer ? [] : answer)),
      ...tools.flatMap((tool) => [
        ...toolAlone(tool, flow, pool, parts),
        ...asked(waysOf(flow, pool, tool, parts)).flatMap((answer) => ("why" in answer ? [] : answer)),
      ]),
    ],
    refused: answers.flatMap((answer) => ("why" in answer ? [answer] : [])),
  };
}

/** A tool that settles its part, people inside all the rest. */
function toolAlone(tool: ToolTerms, flow: PooledFlow, pool: Pool, parts: CandidateParts): readonly Candidate[] {
  const found = candidateOf(automationSplit(flow.work, tool), freeOffer(tool), flow, pool, parts);
  return found === undefined ? [] : [found];
}

/** The options of a flow with one tool, by itself and with the offers that take a part of what it leaves. */
export function toolOptions(
  tool: ToolTerms,
  offers: readonly OwnOffer[],
  flow: PooledFlow,
  pool: Pool,
  parts: CandidateParts,
): readonly Candidate[] {
  const ways = waysOf(flow, pool, tool, parts);
  const withOffers = offers.map((own) => candidatesOf(own, flow, pool, ways, parts));
  return [...toolAlone(tool, flow, pool, parts), ...withOffers.flatMap((answer) => ("why" in answer ? [] : answer))];
}

/** How a flow is divided, before people or after a tool has taken its part. */
function waysOf(
  flow: PooledFlow,
  pool: Pool,
  tool: ToolTerms | undefined,
  parts: Pick<Case, "staffing" | "buying">,
): WaysToSplit {
  const left = tool === undefined ? flow : afterTool(flow, tool);
  const menu = menusOf(left, pool);
  const closed = closedForms(left, pool, parts);
  return tool === undefined
    ? { menu, closed, left, after: (split) => split }
    : { menu, closed, left, after: (split) => withTool(split, tool) };
}

/** The menus of a flow by the half-hours that an offer covers, each made once: offers of like hours share theirs. */
function menusOf({ work }: PooledFlow, { seasons }: Pool): (covered: ReturnType<typeof coveredCells>) => Menu {
  const made = new Map<string, Menu>();
  return (covered) => {
    const reach = covered.join("");
    const menu = made.get(reach) ?? menuOf(work, seasons, covered);
    made.set(reach, menu);
    return menu;
  };
}

/** How a flow is divided: what all its offers share. */
interface WaysToSplit {
  readonly menu: ReturnType<typeof menusOf>;
  readonly closed: ClosedForms;
  /** The flow whose work is divided: the whole of it, or what a tool leaves. */
  readonly left: PooledFlow;
  /** A split of it as a split of the whole flow. */
  readonly after: (split: Split) => Split;
}

/** The options that one offer makes possible, or why it makes none. */
function candidatesOf(
  own: OwnOffer,
  flow: PooledFlow,
  pool: Pool,
  ways: WaysToSplit,
  parts: CandidateParts,
): readonly Candidate[] | RefusedOffer {
  const { original, offer } = own;
  const why = refusalOf(flow.terms, offer, {
    today: parts.calendar.today,
    workloadFte: flow.workloadFte,
    minFte: parts.assumptions.get("vetoMinFte"),
  });
  // Hours closed inside stay closed to what a tool leaves: they are offered without it.
  const longer = ways.left === flow ? longerSplits(flow, pool, offer, parts.calendar) : [];
  if (why !== undefined && !(why === "hours" && longer.length > 0)) return { offer: original, why };
  if (flow.contacts === 0) return [];
  const covered = coveredCells(flow.terms, offer);
  const { whole, splits } = ways.menu(covered);
  const chosen = whole === undefined ? [] : chosenSplits(whole, own, ways.left, pool, covered, ways.closed, parts);
  const candidates = (of: readonly Split[]): readonly Candidate[] =>
    of.flatMap((split) => candidateOf(ways.after(split), own, flow, pool, parts) ?? []);
  const all = [...splits, ...chosen];
  const priced = [...candidates(all), ...longerCandidates(longer, all, flow.unmet > 0, candidates)];
  return priced.length === 0 ? { offer: original, why: "capacity" } : priced;
}

/** The splits that the closed forms choose, from what the offer costs for all that it can take. */
function chosenSplits(
  whole: Split,
  { offer }: OwnOffer,
  flow: PooledFlow,
  pool: Pool,
  covered: ReturnType<typeof coveredCells>,
  closed: ClosedForms,
  parts: CandidateParts,
): readonly Split[] {
  const cost = outsideCost(
    providerWork(whole.out, offer, pool.seasons, parts.staffing),
    offer,
    parts.buying,
    flow.terms.growth,
  );
  const quality = moneyPerYear(qualityOf(flow.terms, offer, cost, parts) - flow.lost);
  return closed(offer, cost, quality, covered);
}

const NOTHING = { avoided: NO_MONEY, added: contactsPerYear(0) };

/** What contacts lost in the provider's queue cost, less what its results gain, a year. */
function qualityOf(flow: FlowTerms, offer: OfferTerms, whole: OutsideCost, parts: CandidateParts): MoneyPerYear {
  const { lost, outcome } = outsideAmounts(flow, offer, whole, NOTHING, parts);
  return moneyPerYear(lost + outcome);
}

/**
 * Hours closed inside, by themselves and with every other part. Where the contacts have a value, the hours that serve best are joined to the other parts;
 * where they have none, nothing can gain by them, and what serving them all would cost is the answer.
 */
function longerCandidates(
  longer: readonly Split[],
  splits: readonly Split[],
  valued: boolean,
  candidates: (splits: readonly Split[]) => readonly Candidate[],
): readonly Candidate[] {
  const [all] = longer;
  if (all === undefined) return [];
  if (!valued) return candidates([all]);
  const alone = candidates(longer);
  const best = bestOf(alone, ({ amounts }) => -amounts.total)?.best.split;
  // What overflows is bought at its own price; the hours that are closed would be too.
  return best === undefined
    ? []
    : [
        ...alone,
        ...candidates(splits.filter(({ kind }) => kind !== "overflow").map((split) => withAdded(split, best))),
      ];
}
