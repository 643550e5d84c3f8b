/** Ce qu'une livraison dit d'elle-même. */
export const release = {
  "release.short": "Tranche, flux par flux, quels contacts confier à un centre d’appels.",
} as const;
