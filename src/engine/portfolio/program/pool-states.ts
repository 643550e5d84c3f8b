import { itemAt } from "../../grid";
import { shareOut } from "../plan-value";
import type { Choice } from "../plan-value";
import type { PlanPool, PortfolioCase } from "../portfolio-case";

/** What a column decides: options of some flows, and what staffing them takes where they are a pool's whole. */
export interface StateColumn {
  readonly places: readonly number[];
  readonly choice: Choice;
}

/** A pool that is decided at once, state by state, or flow by flow with a curve for its staff. */
export interface PoolStates {
  readonly pool: PlanPool;
  readonly places: readonly number[];
  /** One list a decision, of which one state is taken. */
  readonly decisions: readonly (readonly StateColumn[])[];
  /** Whether each decision is the whole pool's, so that its staff is known exactly. */
  readonly isWhole: boolean;
}

/** States of one pool that are listed one by one. */
const MOST_STATES = 2000;

/** The decisions of each pool, without what a limit forbids by itself. */
export function poolStates(given: PortfolioCase, allowed: (place: number, option: Choice[number]) => boolean) {
  return given.pools.map((pool): PoolStates => {
    const places = pool.flows.map((name) => given.flows.findIndex(({ flow }) => flow === name));
    const menus = places.map((place) =>
      [undefined, ...itemAt(given.flows, place).options].filter((option) => allowed(place, option)),
    );
    const count = menus.reduce((product, menu) => product * menu.length, 1);
    if (count <= MOST_STATES) {
      const states = menus.reduce<readonly Choice[]>(
        (sofar, menu) => sofar.flatMap((choice) => menu.map((option) => [...choice, option])),
        [[]],
      );
      return { pool, places, decisions: [states.map((choice) => ({ places, choice }))], isWhole: true };
    }
    const decisions = menus.map((menu, index) =>
      menu.map((option) => ({ places: [itemAt(places, index)], choice: [option] })),
    );
    return { pool, places, decisions, isWhole: false };
  });
}

/** Work that stays in a state. */
export function keptWork({ flows }: PortfolioCase, { places, choice }: StateColumn): number {
  return places.reduce((sum, place, index) => sum + itemAt(flows, place).work * (1 - shareOut(choice[index])), 0);
}
