import { AMOUNT, MONTHS, SHARE, YEARS, define, from } from "../law-definition";

/**
 * France: payroll, parting with people, branch agreements. Rates that differ by company (accidents at work) are national means. The last two have no
 * value of their own: they hold where a row of the table Legislation states them.
 *
 * A period that has ended is kept: a run of that time comes out the same. See docs/methods/law.md.
 */
export const FRANCE = [
  define("fr.smic.hourly", "FR", "€/h", AMOUNT, [
    from(
      "2026-01-01",
      "2026-12-31",
      12.02,
      "published",
      "Décret n° 2025-1228 du 17/12/2025 (as listed by openfisca-france, 23 July 2026)",
    ),
    from(
      "2026-06-01",
      "2026-12-31",
      12.31,
      "published",
      "Arrêté du 22 mai 2026, JORFTEXT000054126589 (as listed by openfisca-france, 23 July 2026)",
    ),
  ]),
  define("fr.ceiling.year", "FR", "€/yr", AMOUNT, [
    from(
      "2026-01-01",
      "2026-12-31",
      48060,
      "published",
      "Plafond annuel 2026, JO 23/12/2025 (openfisca-france, 23 July 2026)",
    ),
  ]),
  define("fr.reduction.floor", "FR", "share", SHARE, [
    from("2026-01-01", "2026-12-31", 0.02, "published", "CSS L241-13; décret n° 2025-887 (openfisca-france)"),
  ]),
  define("fr.reduction.delta.50", "FR", "share", SHARE, [
    from("2026-01-01", "2026-12-31", 0.3821, "published", "Décret n° 2025-1446 du 31/12/2025 (openfisca-france)"),
  ]),
  define("fr.reduction.delta.small", "FR", "share", SHARE, [
    from("2026-01-01", "2026-12-31", 0.3781, "published", "Décret n° 2025-1446 du 31/12/2025 (openfisca-france)"),
  ]),
  define("fr.reduction.exponent", "FR", "ratio", AMOUNT, [
    from("2026-01-01", "2026-12-31", 1.75, "published", "Décret n° 2025-887 du 04/09/2025 (openfisca-france)"),
  ]),
  define("fr.reduction.ends", "FR", "SMIC", AMOUNT, [
    from("2026-01-01", "2026-12-31", 3, "published", "LFSS 2025 art. 18; D241-7 (openfisca-france)"),
  ]),
  define("fr.health", "FR", "share", SHARE, [
    from("2018-01-01", "2026-12-31", 0.13, "published", "openfisca-france, 23 July 2026"),
  ]),
  define("fr.solidarity", "FR", "share", SHARE, [
    from("2004-07-01", "2026-12-31", 0.003, "published", "openfisca-france, 23 July 2026"),
  ]),
  define("fr.oldage.capped", "FR", "share", SHARE, [
    from("2016-01-01", "2026-12-31", 0.0855, "published", "openfisca-france, 23 July 2026"),
  ]),
  define("fr.oldage.uncapped", "FR", "share", SHARE, [
    from("2026-01-01", "2026-12-31", 0.0211, "published", "openfisca-france, 23 July 2026"),
  ]),
  define("fr.family", "FR", "share", SHARE, [
    from("2014-01-01", "2026-12-31", 0.0525, "published", "openfisca-france, 23 July 2026"),
  ]),
  define("fr.accidents", "FR", "share", SHARE, [
    from(
      "2026-01-01",
      "2026-12-31",
      0.0208,
      "estimated",
      "national mean 2026, lafoliedespapiers.com 2026; the employer's own rate replaces it",
    ),
  ]),
  define("fr.housing.50", "FR", "share", SHARE, [
    from("2020-01-01", "2026-12-31", 0.005, "published", "FNAL, 50 people or more, whole salary (openfisca-france)"),
  ]),
  define("fr.housing.small", "FR", "share", SHARE, [
    from("2020-01-01", "2026-12-31", 0.001, "published", "FNAL, fewer than 50, up to the ceiling (openfisca-france)"),
  ]),
  define("fr.unemployment", "FR", "share", SHARE, [
    from("2025-05-01", "2026-12-31", 0.04, "published", "openfisca-france, 23 July 2026"),
  ]),
  define("fr.wageguarantee", "FR", "share", SHARE, [
    from(
      "2024-07-01",
      "2026-12-31",
      0.0025,
      "default",
      "AGS; openfisca-france lists 0.0020 from 2024-01-01, 0.0025 since July 2024 is common knowledge: to confirm",
    ),
  ]),
  define("fr.pension.first", "FR", "share", SHARE, [
    from("2019-01-01", "2026-12-31", 0.0472, "published", "Agirc-Arrco first band (openfisca-france)"),
  ]),
  define("fr.pension.second", "FR", "share", SHARE, [
    from("2019-01-01", "2026-12-31", 0.1295, "published", "Agirc-Arrco second band (openfisca-france)"),
  ]),
  define("fr.balance.first", "FR", "share", SHARE, [
    from("2019-01-01", "2026-12-31", 0.0129, "published", "CEG first band (openfisca-france)"),
  ]),
  define("fr.balance.second", "FR", "share", SHARE, [
    from("2019-01-01", "2026-12-31", 0.0162, "published", "CEG second band (openfisca-france)"),
  ]),
  define("fr.technical", "FR", "share", SHARE, [
    from(
      "2019-01-01",
      "2026-12-31",
      0.0021,
      "published",
      "CET, up to eight ceilings, salaries above the ceiling (openfisca-france)",
    ),
  ]),
  define("fr.dialogue", "FR", "share", SHARE, [
    from("2015-01-01", "2026-12-31", 0.00016, "default", "common knowledge, to confirm"),
  ]),
  define("fr.training", "FR", "share", SHARE, [
    from(
      "2019-01-01",
      "2026-12-31",
      0.0168,
      "published",
      "training 1.00 % (11 people or more) and apprenticeship 0.68 % (openfisca-france)",
    ),
  ]),
  define("fr.effort.50", "FR", "share", SHARE, [
    from("2020-01-01", "2026-12-31", 0.0045, "published", "PEEC, 50 people or more (openfisca-france)"),
  ]),
  define("fr.severance.months.min", "FR", "months", MONTHS, [
    from(
      "2017-09-27",
      undefined,
      8,
      "published",
      "Code du travail L1234-9 (8 months since 24/27 Sept. 2017; united-avocats.fr)",
    ),
  ]),
  define("fr.severance.first", "FR", "months/yr", MONTHS, [
    from("2017-09-27", undefined, 0.25, "published", "Code du travail R1234-2, décret n° 2017-1398"),
  ]),
  define("fr.severance.turn", "FR", "yr", YEARS, [
    from("2017-09-27", undefined, 10, "published", "Code du travail R1234-2"),
  ]),
  define("fr.severance.beyond", "FR", "months/yr", MONTHS, [
    from("2017-09-27", undefined, 1 / 3, "published", "Code du travail R1234-2"),
  ]),
  define("fr.notice.from1", "FR", "yr", YEARS, [
    from("2008-05-01", undefined, 0.5, "published", "Code du travail L1234-1: one month from 6 months"),
  ]),
  define("fr.notice.from2", "FR", "yr", YEARS, [
    from("2008-05-01", undefined, 2, "published", "Code du travail L1234-1: two months from 2 years"),
  ]),
  define("fr.csp.months.max", "FR", "months", MONTHS, [
    from(
      "2015-02-01",
      undefined,
      3,
      "published",
      "CSP: notice up to 3 months, charges included, paid to France Travail from 1 year (Unédic; opca3plus.fr)",
    ),
  ]),
  define("fr.csp.headcount.below", "FR", "people", AMOUNT, [
    from("2011-09-01", undefined, 1000, "published", "CSP below 1,000 people (Unédic, 30 Aug. 2023)"),
  ]),
  define("fr.pse.dismissals", "FR", "people", AMOUNT, [
    from("2008-05-01", undefined, 10, "published", "Code du travail L1233-61: 10 in 30 days"),
  ]),
  define("fr.pse.headcount", "FR", "people", AMOUNT, [
    from("2008-05-01", undefined, 50, "published", "Code du travail L1233-61: 50 people or more"),
  ]),
  define("fr.pse.consult.100", "FR", "months", MONTHS, [
    from("2013-07-01", undefined, 2, "published", "consultation below 100 dismissals (service-public F24648)"),
  ]),
  define("fr.pse.consult.250", "FR", "months", MONTHS, [
    from("2013-07-01", undefined, 3, "published", "consultation 100 to 249 (service-public F24648)"),
  ]),
  define("fr.pse.consult.more", "FR", "months", MONTHS, [
    from("2013-07-01", undefined, 4, "published", "consultation 250 or more (service-public F24648)"),
  ]),
  define("fr.pse.quarter", "FR", "people", AMOUNT, [
    from(
      "2008-05-01",
      undefined,
      10,
      "published",
      "L1233-26: more than 10 over 3 months, then the rules of 10 (claloi.info)",
    ),
  ]),
  define("fr.pse.year", "FR", "people", AMOUNT, [
    from("2008-05-01", undefined, 18, "published", "L1233-27: more than 18 in a calendar year (claloi.info)"),
  ]),
  define("fr.reclass.months", "FR", "months", MONTHS, [
    from("2002-01-18", undefined, 4, "default", "congé de reclassement, 1,000 people or more, 4 to 12 months"),
  ]),
  define("fr.reclass.share", "FR", "share", SHARE, [
    from(
      "2002-01-18",
      undefined,
      0.65,
      "published",
      "allowance of 65 % of pay beyond the notice, free of employer charges (OFCE WP 2021-16)",
    ),
  ]),
  define("fr.meal.cap", "FR", "€/day", AMOUNT, [
    from("2026-01-01", "2026-12-31", 7.32, "published", "exempt employer share of a meal voucher (openfisca-france)"),
  ]),
  define("fr.prospecting.consent", "FR", "yes=1", SHARE, [
    from(
      "2026-08-11",
      undefined,
      1,
      "published",
      "consumers called to sell: prior consent (loi du 30 juin 2025; wuro.fr)",
    ),
  ]),
  define("fr.branch.2098.notice.employee1", "FR", "months", MONTHS, [
    from("2000-03-01", undefined, 1, "published", "IDCC 2098 art. 19.1: employees (doctrine.fr)"),
  ]),
  define("fr.branch.2098.notice.employee2", "FR", "months", MONTHS, [
    from("2000-03-01", undefined, 2, "published", "IDCC 2098 art. 19.1: employees from 2 years, employer's side"),
  ]),
  define("fr.branch.2098.notice.technician", "FR", "months", MONTHS, [
    from("2000-03-01", undefined, 2, "published", "IDCC 2098 art. 19.1: technicians and supervisors"),
  ]),
  define("fr.branch.2098.notice.manager", "FR", "months", MONTHS, [
    from("2000-03-01", undefined, 3, "published", "IDCC 2098 art. 19.1: managers"),
  ]),
  define("fr.wagetax.first", "FR", "share", SHARE, [
    from("2026-01-01", "2026-12-31", 0.0425, "published", "CGI art. 231, taxe sur les salaires, first band"),
  ]),
  define("fr.wagetax.second", "FR", "share", SHARE, [
    from("2026-01-01", "2026-12-31", 0.085, "published", "CGI art. 231, second band"),
  ]),
  define("fr.wagetax.second.from", "FR", "€/yr", AMOUNT, [
    from(
      "2026-01-01",
      "2026-12-31",
      9229,
      "published",
      "Bands for pay from 1 January 2026, published by the tax administration",
    ),
  ]),
  define("fr.wagetax.third", "FR", "share", SHARE, [
    from("2026-01-01", "2026-12-31", 0.136, "published", "CGI art. 231, third band"),
  ]),
  define("fr.wagetax.third.from", "FR", "€/yr", AMOUNT, [
    from(
      "2026-01-01",
      "2026-12-31",
      18423,
      "published",
      "Bands for pay from 1 January 2026, published by the tax administration",
    ),
  ]),
  define("fr.branch.minimum.hourly", "FR", "€/h", AMOUNT, []),
  define("fr.reduction.base", "FR", "€/h", AMOUNT, []),
] as const;
