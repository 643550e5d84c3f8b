/**
 * Contact centres whose figures others published, as cases of `model`.
 *
 * Source: University of Montreal, ContactCenters (Apache-2.0), doc/examples at f5ddb4a0: MMC, MMCAb, Telethon, SimpleMSK and Bilingual with their `.res` files. Means and standard errors of 1,000 replications, the errors from the printed 95 % intervals.
 */
export interface PublishedCentre {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly figures: Readonly<Record<string, readonly [mean: number, error: number]>>;
}

const exponential = (mean: number) => ({ law: "exponential", mean });
const ONE_TO_ONE = { typeToGroups: [[{ group: 0 }]], groupToTypes: [[{ type: 0 }]] };

/** Calls at 4.2 a minute for eight hours, two minutes each, twelve agents. */
export const CALLS = {
  days: 100,
  periods: 1,
  periodMin: 480,
  types: [{ name: "Calls", ratePerMin: [4.2], service: exponential(2), answerTime: 1 / 3 }] as object[],
  groups: [{ name: "Team", agents: [12] }],
  routing: ONE_TO_ONE as object,
  end: "drain",
};

export const IMPATIENT = { ...CALLS, types: [{ ...CALLS.types[0], patience: exponential(1) }] };

export const TELETHON = {
  days: 100,
  daysPerReplication: 5,
  periods: 4,
  periodMin: 60,
  types: [
    {
      name: "Donors",
      ratePerMin: [5 / 6, 5 / 6, 5 / 6, 5 / 6],
      service: exponential(10),
      patience: exponential(2),
      maxWait: 2,
      answerTime: 1,
    },
  ],
  groups: [{ name: "Volunteers", agents: [12, 12, 12, 12] }],
  routing: ONE_TO_ONE,
  lines: 24,
  end: "disconnect",
  expectedOffered: 1000,
};

/** Three types over two groups of two skills each, overloaded; services, patiences and the day's busyness vary. */
const SKILLS = {
  days: 100,
  periods: 3,
  periodMin: 120,
  busyness: { law: "gamma", cv: 1 / Math.sqrt(28.7), by: "day" },
  types: [
    [4.2, 5.3, 3.2],
    [5.1, 4.3, 4.8],
    [6.3, 5.2, 4.8],
  ].map((ratePerMin, type) => ({
    name: `Type ${type}`,
    ratePerMin,
    service: [2, 5 / 3, 2.5].map(exponential),
    patience: [10 / 3, 2.5, 5].map(exponential),
    answerTime: 1 / 3,
  })),
  groups: [
    { name: "Group 0", agents: [12, 18, 9] },
    { name: "Group 1", agents: [15, 20, 11] },
  ],
  routing: {
    typeToGroups: [[{ group: 0 }], [{ group: 0 }, { group: 1 }], [{ group: 1 }]],
    groupToTypes: [
      [{ type: 1 }, { type: 0 }],
      [{ type: 2 }, { type: 1 }],
    ],
    pull: "longest-wait",
  },
  end: "drain",
};

/** Two languages, each with a team, and a team of both; three callers in four who give up call again. */
const LANGUAGES = {
  days: 100,
  daysPerReplication: 5,
  periods: 9,
  periodMin: 60,
  types: [
    ["English", { law: "uniform", low: 3, high: 7 }] as const,
    ["Spanish", { law: "uniform", low: 4, high: 6 }] as const,
  ].map(([name, service]) => ({
    name,
    ratePerMin: [5 / 3, ...Array.from({ length: 8 }, () => 5 / 6)],
    service,
    patience: exponential(2),
    answerTime: 1,
    retry: { share: 0.75, delay: { law: "constant", value: 20 } },
  })),
  groups: [["English-only", 7] as const, ["Spanish-only", 7] as const, ["Bilingual", 4] as const].map(
    ([name, count]) => ({ name, agents: Array.from({ length: 9 }, () => count) }),
  ),
  routing: {
    typeToGroups: [
      [{ group: 0 }, { group: 2 }],
      [{ group: 1 }, { group: 2 }],
    ],
    groupToTypes: [[{ type: 0 }], [{ type: 1 }], [{ type: 0 }, { type: 1 }]],
    pull: "longest-wait",
    select: "random",
  },
  lines: 40,
  end: "disconnect",
  expectedOffered: 5000,
};

export const PUBLISHED: readonly PublishedCentre[] = [
  {
    name: "MMC",
    given: CALLS,
    figures: {
      good: [1816.158, 1.806],
      slAnswered: [0.902, 0.00102],
      asaMin: [0.099, 0.00128],
      "occupancy:Team": [0.695, 0.00077],
    },
  },
  {
    name: "MMCAb",
    given: IMPATIENT,
    figures: { abandoned: [58.609, 0.484], slPatient: [0.968, 0.00026], slAnswered: [0.975, 0.00026] },
  },
  {
    name: "Telethon",
    given: TELETHON,
    figures: {
      served: [963.109, 0.886],
      abandoned: [31.82, 0.331],
      messages: [4.96, 0.0939],
      disconnected: [0.28, 0.023],
      goodPerExpected: [0.95026, 0.00086],
      "occupancy:Volunteers": [0.64049, 0.00079],
    },
  },
  {
    name: "SimpleMSK",
    given: SKILLS,
    figures: {
      served: [4297.305, 13.855],
      abandoned: [910.335, 17.45],
      slPatient: [0.501, 0.00383],
      "good:Type 0:1": [170.154, 2.967],
      "good:Type 0:2": [599.334, 2.64],
      "good:Type 0:3": [15.49, 0.871],
      "good:Type 1:1": [262.936, 4.255],
      "good:Type 1:2": [511.648, 2.741],
      "good:Type 1:3": [34.697, 1.748],
      "good:Type 2:1": [259.806, 4.912],
      "good:Type 2:2": [613.732, 3.136],
      "good:Type 2:3": [24.888, 1.404],
    },
  },
  {
    name: "Bilingual",
    given: LANGUAGES,
    figures: {
      offered: [5110.161, 2.629],
      retried: [107.168, 0.677],
      abandoned: [142.868, 0.846],
      goodPerExpected: [0.97938, 0.00042],
      "occupancyWithOvertime:English-only": [0.47624, 0.00031],
      "occupancyWithOvertime:Bilingual": [0.63254, 0.00029],
    },
  },
];
