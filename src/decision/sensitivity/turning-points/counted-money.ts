import { moneyPerYear } from "../../../engine/quantities";
import type { MoneyPerYear } from "../../../engine/quantities";
import type { CountedCost } from "../../case/plan-costs";

/** What the plan as a whole counts of a state: posts and parting, less the steering that posts do. */
export function countedMoney({ posts, parting, steered }: CountedCost): MoneyPerYear {
  return moneyPerYear(posts + parting - steered);
}
