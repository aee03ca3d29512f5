import type { GenericSchema, InferOutput } from 'valibot';
import type { Answer, AnswerTo, Refused, ToServer } from '../protocol/answers.ts';
import { nothing, readMessage } from '../protocol/messages.ts';
import { protocolVersion } from '../protocol/version.ts';
import { JournalProblem } from './journal.ts';
import { refusalOf } from './live-lesson.ts';
import type { Log } from './log.ts';
import { pace } from './pace.ts';
import type { ClassSocket } from './sockets.ts';

/** Milliseconds after which something that failed for want of room, or of Redis, is tried once more. */
export const LATER = 2000;

/** Answers one kind of request. */
export type On = <E extends keyof ToServer, S extends GenericSchema = typeof nothing>(
  event: E,
  schema: S | undefined,
  answer: (message: InferOutput<S>) => AnswerTo<E> | Promise<AnswerTo<E>>,
) => void;

/**
 * How one socket is heard. What is not a message of the kind is refused in words; what does not want an answer
 * gets none; whatever goes wrong inside is not told outside.
 */
export function requestsOf(socket: ClassSocket, { now, log }: { readonly now: () => number; readonly log: Log }): On {
  setPace(socket, now);
  return (event, schema, answer) => {
    const hear = (data: unknown, reply: unknown): void => {
      if (!isReply<typeof event>(reply)) return;
      const message = readMessage(schema ?? nothing, data);
      if (message === undefined) {
        reply(misread(data));
        return;
      }
      const failed = (error: unknown) => {
        log({ what: 'something went wrong', why: error instanceof Error ? error.message : String(error) });
        reply(error instanceof JournalProblem ? { ok: false, reason: refusalOf[error.code], again: LATER } : { ok: false, reason: 'badMessage' });
      };
      Promise.resolve(answer(message as Parameters<typeof answer>[0])).then(reply).catch(failed);
    };
    (socket as unknown as { on(event: string, hear: (data: unknown, reply: unknown) => void): void }).on(event, hear);
  };
}

function isReply<E extends keyof ToServer>(reply: unknown): reply is (answer: AnswerTo<E>) => void {
  return typeof reply === 'function';
}

function misread(data: unknown): Refused {
  const isOther = typeof data === 'object' && data !== null && 'v' in data && data.v !== protocolVersion;
  return { ok: false, reason: isOther ? 'oldVersion' : 'badMessage' };
}

/** Who sends more than people do is asked to slow down, and then cut off. */
function setPace(socket: ClassSocket, now: () => number): void {
  const measure = pace(now);
  socket.use((packet, next) => {
    const paced = measure();
    if (paced === 'fine') {
      next();
      return;
    }
    if (paced === 'enough') {
      socket.disconnect(true);
      return;
    }
    const reply: unknown = packet.at(-1);
    const refused: Answer = { ok: false, reason: 'tooFast', again: 1000 };
    if (typeof reply === 'function') (reply as (answer: Answer) => void)(refused);
  });
}
