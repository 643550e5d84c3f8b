import { fte, moneyPerYear } from "../quantities";
import type { Fte, MoneyPerYear } from "../quantities";
import type { PoolName } from "../demand";
import type { Inputs, Role, TeamRecord, WhenWorkLeaves } from "../records";
import { postSizes } from "../people";
import { contractSize, loadedFte } from "./team-profile";
import type { PayBasis } from "./team-profile";

/** Roles beside the agents, and the component of cost that they are. */
export const POST_ROLES = [
  { role: "supervisor", component: "supervision" },
  { role: "manager", component: "management" },
  { role: "quality", component: "quality" },
  { role: "planner", component: "planning" },
  { role: "trainer", component: "trainers" },
] as const satisfies readonly { readonly role: Exclude<Role, "agent">; readonly component: string }[];

export type PostComponent = (typeof POST_ROLES)[number]["component"];

/** Posts of one role that serve the same pools and end, or stay, alike. */
export interface PostScope {
  readonly role: Role;
  readonly component: PostComponent;
  readonly behaviour: WhenWorkLeaves;
  /** The pools they serve. */
  readonly pools: readonly PoolName[];
  readonly rows: readonly TeamRecord[];
  /** Of each post, a whole person. */
  readonly sizes: readonly Fte[];
  readonly fte: Fte;
  /** Mean loaded cost of one full-time equivalent. */
  readonly loaded: MoneyPerYear;
}

/**
 * The posts that the team table states, by the pools they serve: a row with a pool serves it, a row without serves all pools that have no row of their own of
 * the role. None is invented: a role without a row has no post.
 *
 * @param pools - all pools of the case
 * @see docs/methods/posts.md
 */
export function postScopes(team: Inputs["team"], pools: readonly PoolName[], pay: PayBasis): readonly PostScope[] {
  return POST_ROLES.flatMap(({ role, component }) => {
    const rows = team.filter((row) => row.role === role && row.fte > 0);
    const named = (pool: PoolName): readonly TeamRecord[] =>
      rows.filter(({ keys }) => keys.pool !== undefined && `pool:${keys.pool}` === pool);
    const served = pools.filter((pool) => named(pool).length > 0);
    const others = pools.filter((pool) => named(pool).length === 0);
    const shared = rows.filter(({ keys }) => keys.pool === undefined);
    return [
      ...served.map((pool) => ({ pools: [pool], of: named(pool) })),
      // People for every pool are there even where each pool has its own besides.
      { pools: others.length > 0 ? others : pools, of: shared },
    ].flatMap(({ pools: own, of }) =>
      (["ends", "stays", "steers"] as const).flatMap((behaviour): readonly PostScope[] => {
        const alike = of.filter(({ whenWorkLeaves = "ends" }) => whenWorkLeaves === behaviour);
        if (alike.length === 0) return [];
        const total = alike.reduce((sum, row) => sum + row.fte, 0);
        const cost = alike.reduce((sum, row) => sum + row.fte * loadedFte(row, pay), 0);
        return [
          {
            role,
            component,
            behaviour,
            pools: own,
            rows: alike,
            sizes: alike.flatMap((row) => postSizes(row.fte, contractSize(row))),
            fte: fte(total),
            loaded: moneyPerYear(total > 0 ? cost / total : 0),
          },
        ];
      }),
    );
  });
}
