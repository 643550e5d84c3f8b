import { contractSize, defaultSalary, employerTerms, loadedFte, rowsOf } from "../../engine/cost";
import type { PostScope } from "../../engine/cost";
import type { FlowTerms } from "../../engine/demand";
import { grossOfLoaded } from "../../engine/legislation/fr";
import {
  legalNotice,
  leaveCost,
  meanNotice,
  meanSeverance,
  meanTenure,
  measuredNotice,
  measuredSeverance,
  noticeUnworked,
  partingCost,
} from "../../engine/people";
import type { HeadGroup, NoticeBand, PartingRules, TenureCount } from "../../engine/people";
import {
  days,
  fraction,
  fte,
  money,
  moneyPerMonth,
  moneyPerYear,
  months as monthsOf,
  ratio,
  years,
} from "../../engine/quantities";
import type { Fte, Money, MoneyPerYear, Ratio, Years } from "../../engine/quantities";
import type { Inputs, Role, TeamRecord } from "../../engine/records";
import type { Case } from "./case";

type PartingParts = Pick<Case, "inputs" | "assumptions" | "law">;

/** What governs parting in a case. */
export function partingRules({ assumptions, law }: Pick<Case, "assumptions" | "law">): PartingRules {
  return {
    redeployed: assumptions.get("redeployedShare"),
    lead: assumptions.get("partingLead"),
    temporaryPremium: assumptions.get("temporaryPremium"),
    plan: { fixed: assumptions.get("pseFixed"), support: assumptions.get("pseSupport") },
    fiftyPlus: assumptions.isOn("employerFiftyPlus"),
    law,
  };
}

/** People of one kind, and how many full-time equivalents one of them is. */
export interface SizedGroup {
  readonly group: HeadGroup;
  readonly size: Fte;
}

/** The agents of a pool as people to part with. */
export function agentHeads(pool: FlowTerms["pool"], staffed: Fte, parts: PartingParts): SizedGroup {
  const rows = rowsOf(parts.inputs.team, "agent", pool);
  return groupOf({ rows, role: "agent", counts: tenureRows(parts.inputs.tenure, "agent", [pool]) }, staffed, parts);
}

/** The people of some posts. */
export function postHeads(scope: PostScope, parts: PartingParts): HeadGroup {
  const counts = tenureRows(parts.inputs.tenure, scope.role, scope.pools);
  return { ...groupOf({ ...scope, counts }, scope.fte, parts).group, people: fte(scope.sizes.length) };
}

/** The rows of a role in the table Tenure for some pools: of each its own, or, where it has none, those of every pool. */
function tenureRows(tenure: Inputs["tenure"], role: Role, pools: readonly FlowTerms["pool"][]): readonly TenureCount[] {
  return [...new Set(pools.flatMap((pool) => rowsOf(tenure, role, pool)))];
}

/** People of one role, as Team and Tenure state them. */
interface Stated {
  readonly rows: readonly TeamRecord[];
  readonly role: Role;
  /** Empty where only a mean is known. */
  readonly counts: readonly TenureCount[];
}

/** The mean of the rows by their heads; the defaults where no row states anybody. */
function groupOf({ rows, role, counts }: Stated, staffed: Fte, parts: PartingParts): SizedGroup {
  const stated = rows.filter((row) => row.fte > 0);
  const people = stated.map((row) => ({
    head: headOf(row, { role, counts }, parts),
    heads: row.fte / contractSize(row),
    fte: row.fte,
  }));
  const all = people.reduce((sum, { heads }) => sum + heads, 0);
  const size = all > 0 ? people.reduce((sum, each) => sum + each.fte, 0) / all : 1;
  const weighed = all > 0 ? people : [{ head: headOf(undefined, { role, counts }, parts), heads: 1, fte: 1 }];
  const total = all > 0 ? all : 1;
  const mean = (of: (head: Head) => number): number =>
    weighed.reduce((sum, { head, heads }) => sum + (of(head) * heads) / total, 0);
  return {
    size: fte(size),
    group: {
      people: fte(staffed / size),
      attrition: ratio(mean(({ attrition }) => attrition)),
      once: money(mean(({ once }) => once)),
      leave: money(mean(({ leave }) => leave)),
      monthly: moneyPerMonth(mean(({ loaded }) => loaded) / 12),
      isCounted: weighed.some(({ head }) => head.isFrench),
      isUnpriced: weighed.some(({ head }) => head.isUnpriced),
    },
  };
}

/** One person of a row. */
interface Head {
  readonly loaded: MoneyPerYear;
  readonly attrition: Ratio;
  readonly once: Money;
  readonly leave: Money;
  readonly isFrench: boolean;
  readonly isUnpriced: boolean;
}

const FRENCH: ReadonlySet<string> = new Set(["fr", "france"]);

function headOf(row: TeamRecord | undefined, of: Pick<Stated, "role" | "counts">, parts: PartingParts): Head {
  const { role } = of;
  const { assumptions, law } = parts;
  const size = row === undefined ? fte(1) : contractSize(row);
  const pay = { assumptions, law };
  const loaded = moneyPerYear(size * (row === undefined ? loadedDefault(role, pay) : loadedFte(row, pay)));
  const attrition = assumptions.or(row?.attrition, "attrition");
  const isFrench = row?.keys.country === undefined || FRENCH.has(row.keys.country);
  const leave = leaveCost(loaded, days(assumptions.get("leaveBalance")));
  const given = row?.partingCost;
  const isUnpriced = given === undefined && !isFrench;
  const once = given ?? (isFrench ? legalParting(row, of, { loaded, attrition }, parts) : money(0));
  return { loaded, attrition, once, leave, isFrench, isUnpriced };
}

function loadedDefault(role: Role, pay: Pick<Case, "assumptions" | "law">): MoneyPerYear {
  const gross = defaultSalary(role, pay.assumptions);
  return loadedFte({ row: 0, role, fte: fte(1), grossSalary: gross, languages: [], skills: [], keys: NO_KEYS }, pay);
}

const NO_KEYS: TeamRecord["keys"] = { pool: undefined, country: undefined, languages: [], skills: [] };

/** What a dismissed person of a row is paid by French law: severance, notice without work, leave; with a thousand people, redeployment leave. */
function legalParting(
  row: TeamRecord | undefined,
  { role, counts }: Pick<Stated, "role" | "counts">,
  { loaded, attrition }: Pick<Head, "loaded" | "attrition">,
  { assumptions, law }: PartingParts,
): Money {
  const gross = grossOf(row, role, loaded, { assumptions, law });
  const monthly = moneyPerMonth(gross / 12);
  const bands = noticeBands(role, { assumptions, law });
  const tenure = tenureOf(row, attrition, assumptions.get("partingTenureCap"));
  const isMeasured = counts.length > 0;
  const notice = isMeasured ? measuredNotice(counts, bands) : meanNotice(tenure, bands);
  const isLarge = assumptions.isOn("employerThousandPlus");
  const paid = partingCost({
    severance: isMeasured ? measuredSeverance(monthly, counts, law) : meanSeverance(monthly, tenure, law),
    notice,
    noticeUnworked: noticeUnworked(
      isLarge ? fraction(0) : assumptions.get("cspAcceptance"),
      assumptions.get("noticeWorked"),
    ),
    loaded,
    leaveBalance: days(assumptions.get("leaveBalance")),
  });
  if (!isLarge) return paid;
  // Beyond the notice an allowance is paid, free of employer charges.
  const beyond = Math.max(0, assumptions.get("reclassMonths") - notice);
  return money(paid + (beyond * law.get("fr.reclass.share") * gross) / 12);
}

/** Years of service of the people of a row: stated, else what their pace of leaving makes. */
export function tenureOf(row: TeamRecord | undefined, attrition: Ratio, cap: Years): Years {
  const stated = row?.tenure;
  return stated !== undefined && stated > 0 ? stated : meanTenure({ attrition, cap });
}

function grossOf(
  row: TeamRecord | undefined,
  role: Role,
  loaded: MoneyPerYear,
  pay: Pick<Case, "assumptions" | "law">,
): MoneyPerYear {
  if (row?.loadedSalary === undefined) return row?.grossSalary ?? defaultSalary(role, pay.assumptions);
  return grossOfLoaded(loaded, employerTerms(pay, { fiftyPlus: row.fiftyPlus, partTime: fraction(contractSize(row)) }));
}

const AGREEMENT_2098 = 2098;

/** The bands of notice of a role: the law's, or those of the branch agreement that is chosen. */
function noticeBands(role: Role, { assumptions, law }: Pick<Case, "assumptions" | "law">): readonly NoticeBand[] {
  if (assumptions.get("branchAgreement") !== AGREEMENT_2098) return legalNotice(law);
  if (role === "manager") return [{ from: years(0), months: monthsOf(law.get("fr.branch.2098.notice.manager")) }];
  if (role !== "agent") return [{ from: years(0), months: monthsOf(law.get("fr.branch.2098.notice.technician")) }];
  return [
    { from: years(0), months: monthsOf(law.get("fr.branch.2098.notice.employee1")) },
    { from: years(law.get("fr.notice.from2")), months: monthsOf(law.get("fr.branch.2098.notice.employee2")) },
  ];
}
