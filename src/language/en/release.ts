/** What a release says of itself. */
export const release = {
  "release.short": "Settles, flow by flow, which customer contacts to hand to a call centre.",
} as const;
