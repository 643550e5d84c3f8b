import { OWN_FUNCTIONS, OWN_PREFIX } from "./own-functions";

/** Functions of older workbooks by the names under which the engine has them, where nothing but the name is older. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["POISSON", "POISSON.DIST"],
  ["WEIBULL", "WEIBULL.DIST"],
  ["EXPONDIST", "EXPON.DIST"],
  ["COVAR", "COVARIANCE.P"],
  ["PEARSON", "CORREL"],
  ["BINOMDIST", "BINOM.DIST"],
  ["NORMDIST", "NORM.DIST"],
  ["NORMINV", "NORM.INV"],
  ["NORMSINV", "NORM.S.INV"],
  ["LOGINV", "LOGNORM.INV"],
  ["GAMMAINV", "GAMMA.INV"],
  ["BETAINV", "BETA.INV"],
]);

/** A function's name as people write it, in capitals: newer ones have a prefix in files. */
export function plainName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/u, "");
}

/** A function's name as the engine has it: another where it is known by another, ours where it answers otherwise than Excel. */
export function engineName(name: string): string {
  const own = `${OWN_PREFIX}${name.toUpperCase()}`;
  return OWN_FUNCTIONS.has(own) ? own : (SAME.get(name.toUpperCase()) ?? name);
}
