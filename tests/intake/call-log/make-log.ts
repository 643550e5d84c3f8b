/** One call as it was made up, before it is written down. */
export interface MadeCall {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly topic: string;
  readonly answered: boolean;
  readonly resolved: boolean;
  readonly wait: number;
  readonly talk: number;
  readonly wrap: number;
}

export const TOPICS = ["Livraison", "Facture; avoir", 'Panne "urgente"', "Résiliation"] as const;

/** A plain generator of numbers in [0, 1) from a seed (Park and Miller's minimal standard): the log is the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Made-up calls on every day but Sunday from one date on, 8:00 to 19:59. */
export function makeCalls(seed: number, count: number, from = "2026-01-01", days = 90): readonly MadeCall[] {
  const next = generator(seed);
  const pick = (below: number): number => Math.floor(next() * below);
  const open = Array.from(
    { length: days },
    (_, index) => new Date(Date.parse(`${from}T00:00:00Z`) + index * 86_400_000),
  ).filter((date) => date.getUTCDay() !== 0);
  return Array.from({ length: count }, (_, index) => {
    // The first and the last open day have a call, so that the period is known.
    const date = index === 0 ? open[0] : index === 1 ? open.at(-1) : open[pick(open.length)];
    const answered = next() < 0.8;
    return {
      id: `C${String(index + 1).padStart(5, "0")}`,
      date: (date ?? new Date(0)).toISOString().slice(0, 10),
      hour: 8 + pick(12),
      minute: pick(60),
      second: pick(60),
      topic: TOPICS[pick(TOPICS.length)] ?? "Livraison",
      answered,
      resolved: answered && next() < 0.9,
      wait: pick(120),
      talk: 30 + pick(600),
      wrap: pick(90),
    };
  });
}

export const two = (value: number): string => String(value).padStart(2, "0");

/** Seconds as `h:mm:ss`. */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

const quoted = (field: string): string => (/[";\n,]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** A log with French headings, a semicolon between fields, days first; abandoned calls have no durations but their wait. */
export function frenchCsv(calls: readonly MadeCall[]): string {
  const lines = calls.map(({ id, date, hour, minute, second, topic, answered, resolved, wait, talk, wrap }) =>
    [
      id,
      date.split("-").reverse().join("/"),
      `${hour}:${two(minute)}:${two(second)}`,
      topic,
      answered ? "Oui" : "Non",
      answered ? (resolved ? "O" : "N") : "",
      String(wait),
      answered ? clockOf(talk) : "",
      answered ? String(wrap) : "",
    ]
      .map(quoted)
      .join(";"),
  );
  return [
    "Id appel;Date d'appel;Heure;Motif;Décroché;Résolu;Temps d'attente (s);Durée de conversation;Post-traitement (s)",
    ...lines,
  ].join("\r\n");
}
