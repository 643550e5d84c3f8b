import { AMOUNT, SHARE, define, from } from "../law-definition";

/**
 * Spain: the service floor of the act on customer service, which binds whoever serves customers there.
 *
 * A period that has ended is kept: a run of that time comes out the same. See docs/methods/law.md.
 */
export const SPAIN = [
  define("es.service.share", "ES", "share", SHARE, [
    from(
      "2026-12-28",
      undefined,
      0.95,
      "published",
      "Ley 10/2025 (BOE 27 Dec. 2025), adaptation until 28 Dec. 2026 (Uría, 13 Jan. 2026)",
    ),
  ]),
  define("es.service.wait", "ES", "s", AMOUNT, [
    from("2026-12-28", undefined, 180, "published", "Ley 10/2025: 95 % of calls within three minutes, on average"),
  ]),
  define("es.human.right", "ES", "yes=1", SHARE, [
    from("2026-12-28", undefined, 1, "published", "Ley 10/2025: no machine as the only means; a person on request"),
  ]),
  define("es.headcount", "ES", "people", AMOUNT, [
    from(
      "2026-12-28",
      undefined,
      250,
      "published",
      "Ley 10/2025: 250 people, or 50 M€ turnover, or 43 M€ balance; basic services whatever the size",
    ),
  ]),
] as const;
