/** What a contact takes beside the talking, in columns of their own, by our field. */
export const BESIDE = ["wrapTime", "holdTime"] as const;

/** Whether a field holds a part of the handling time that no table of ours has. */
export function isBesideTalking(field: string): field is (typeof BESIDE)[number] {
  return BESIDE.some((each) => each === field);
}
