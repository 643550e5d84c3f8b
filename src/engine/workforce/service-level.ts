/**
 * The five service levels in use. They answer different questions and part by points: a contract must name its own.
 *
 * - `offered`: answered within the time, of all contacts. Nobody gains by losing callers: the default.
 * - `virtual`: would have been answered within the time by an endlessly patient caller.
 * - `handled`: answered or abandoned within the time, of all contacts. A caller who gives up early counts as success.
 * - `patient`: answered within the time, of the contacts that did not give up within it.
 * - `answered`: answered within the time, of the answered. A centre can lose a third of its callers and still look good.
 *
 * Without abandonment the five are one.
 */
export const SERVICE_LEVEL_DEFINITIONS = ["offered", "virtual", "handled", "patient", "answered"] as const;

/** One of {@link SERVICE_LEVEL_DEFINITIONS}. */
export type ServiceLevelDefinition = (typeof SERVICE_LEVEL_DEFINITIONS)[number];
