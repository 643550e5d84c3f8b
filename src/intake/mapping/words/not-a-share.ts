/** Fields whose words may stand over a share, which is none of a contract's hours, no number of people and no time. */
export const NOT_A_SHARE = new Map([
  ["flows.wrapTime", /%|\b(?:taux|rate|share|part)\b/],
  ["flows.holdTime", /%|\b(?:taux|rate|share|part)\b/],
  // “Charges” alone are what the employer pays beside a pay; “Chargé” is a pay with them.
  [
    "team.loadedSalary",
    /^\s*(?:(?:employer |social )?charges|charges (?:patronales|sociales|employeur))\s*(?:[([].*)?$/,
  ],
  ["team.weeklyHours", /%|\b(?:taux|rate|share|part)\b/],
  [
    "team.fte",
    /%|\/ ?(?:poste|agent|personne|tete|head|person|employee)|\b(?:par|per) (?:poste|agent|personne|tete|head|person|employee)\b/,
  ],
]);
