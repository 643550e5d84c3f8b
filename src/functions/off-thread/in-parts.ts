import type { FunctionMessage, FunctionQuestion, Pieces, PiecesAhead } from "./protocol";

/** Characters that one message to the worker takes: posting them takes the page some milliseconds. */
const ONE_MESSAGE = 1_000_000;

/** Characters of all arguments together. */
export function lengthOf({ args }: FunctionQuestion): number {
  return args.reduce((sum, pieces) => pieces.reduce((length, piece) => length + piece.length, sum), 0);
}

/** The messages that ask a question, in their order: one where it is short. */
export function messagesOf(question: FunctionQuestion): readonly FunctionMessage[] {
  if (lengthOf(question) <= ONE_MESSAGE) return [question];
  const ahead = question.args.flatMap((pieces, argument) => parted(pieces, argument));
  return [...ahead, { ...question, args: question.args.map(() => []) }];
}

function parted(pieces: Pieces, argument: number): readonly PiecesAhead[] {
  const parts: { argument: number; pieces: string[] }[] = [];
  let room = 0;
  for (const piece of pieces) {
    if (room < piece.length || parts.length === 0) {
      parts.push({ argument, pieces: [] });
      room = ONE_MESSAGE;
    }
    parts.at(-1)?.pieces.push(piece);
    room -= piece.length;
  }
  return parts;
}

/**
 * Puts questions together from their messages.
 *
 * @returns takes the next message, and gives the question where it is whole
 */
export function putTogether(): (message: FunctionMessage) => FunctionQuestion | null {
  let ahead: PiecesAhead[] = [];
  return (message) => {
    if ("pieces" in message) {
      ahead.push(message);
      return null;
    }
    const before = ahead;
    ahead = [];
    const args = message.args.map((pieces, index) => [
      ...before.flatMap((part) => (part.argument === index ? part.pieces : [])),
      ...pieces,
    ]);
    return { ...message, args };
  };
}
