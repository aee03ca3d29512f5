import * as v from 'valibot';
import { languages } from '../../model/language.ts';
import { rooms } from '../../model/rooms.ts';
import type { HostCommand } from '../lesson/inputs.ts';
import { groupsMax, groupsMin } from '../lesson/lesson.ts';
import { NICKNAME_MAX } from '../lesson/nickname.ts';
import type { ServerCommand } from './server-command.ts';
import { protocolVersion } from './version.ts';

/** Everything that comes in from outside is held against one of these; unknown fields are refused too. */
const version = v.literal(protocolVersion);
const token = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const count = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
const ver = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000));
const seconds = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(3600)));
// A name is cut to size later; as it comes in it may hold signs that count double.
const name = v.pipe(v.string(), v.maxLength(8 * NICKNAME_MAX));
const someRooms = v.pipe(v.array(v.picklist(rooms)), v.maxLength(rooms.length));

/** Of whoever looks at the screen; without, the scenario's own. */
const language = v.picklist(languages);

const pin = v.pipe(v.string(), v.regex(/^\d{6}$/));

/**
 * A phone comes in, by code or by code and key from the QR, or back. The token is drawn by the phone before it first
 * knocks: so a welcome that got lost on the way makes no second person.
 */
export const phoneHello = v.strictObject({
  v: version,
  pin,
  key: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{11}$/))),
  token,
  /** Drawn by the phone itself; wrong codes are counted by it. */
  device: token,
  name: v.exactOptional(name),
  language: v.exactOptional(language),
});

export const voteMessage = v.strictObject({ round: ver, ballot: v.picklist([1, 2]), choice: id, ver });
export const markMessage = v.strictObject({ turn: ver, ver, opened: someRooms, closed: someRooms });
export const moveMessage = v.strictObject({ rev: count(1_000_000), keep: count(10_000), choice: v.exactOptional(id) });
export const renameMessage = v.strictObject({ name });
export const nothing = v.strictObject({});

/** A trainer opens a lesson. */
export const openMessage = v.strictObject({
  v: version,
  scenario: id,
  /** The same request again, after a lost answer, opens no second lesson. */
  hostToken: token,
  /** What the screen on the wall begins to speak. */
  language: v.exactOptional(language),
  passphrase: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

/** One of the trainer's screens comes in, or back. */
export const hostHello = v.strictObject({ v: version, lesson: id, hostToken: token, role: v.picklist(['projector', 'trainer']), language: v.exactOptional(language) });

const plain = <T extends string>(...types: readonly T[]) => v.strictObject({ type: v.picklist(types) });
const pid = id;

const command = v.union([
  plain('start', 'close', 'reveal', 'lookBack', 'compare', 'tellOn', 'tellBack'),
  v.strictObject({ type: v.picklist(['openVote', 'voteAgain', 'talk', 'timer']), seconds }),
  v.strictObject({ type: v.literal('goOn'), choice: id }),
  v.strictObject({ type: v.literal('stepBack'), turn: count(10_000) }),
  v.strictObject({ type: v.picklist(['pause', 'explain', 'lock']), on: v.boolean() }),
  v.strictObject({ type: v.literal('speak'), language }),
  v.strictObject({ type: v.literal('remove'), pid }),
  v.strictObject({ type: v.literal('observers'), each: count(100) }),
  v.strictObject({ type: v.literal('assign'), pid, observes: v.exactOptional(id) }),
  v.strictObject({ type: v.literal('count'), hands: v.pipe(v.record(id, count(10_000)), v.maxEntries(12)) }),
  v.strictObject({ type: v.literal('openGroups'), groups: v.exactOptional(v.pipe(count(groupsMax), v.minValue(groupsMin))) }),
  v.strictObject({ type: v.literal('place'), pid, group: count(groupsMax) }),
]);

const serverCommand = plain('newDoor', 'end');

export const hostMessage = v.strictObject({ cmdId: token, expectedRev: count(1_000_000_000), command: v.union([command, serverCommand]) });

export type PhoneHello = v.InferOutput<typeof phoneHello>;
export type VoteMessage = v.InferOutput<typeof voteMessage>;
export type MarkMessage = v.InferOutput<typeof markMessage>;
export type MoveMessage = v.InferOutput<typeof moveMessage>;
export type RenameMessage = v.InferOutput<typeof renameMessage>;
export type OpenMessage = v.InferOutput<typeof openMessage>;
export type HostHello = v.InferOutput<typeof hostHello>;

/** As above, with the lesson's own type in the place of the inferred one. */
export interface HostMessage {
  readonly cmdId: string;
  readonly expectedRev: number;
  readonly command: HostCommand | ServerCommand;
}

/** The message if it is one, or nothing. Never throws, whatever came in. */
export function readMessage<T extends v.GenericSchema>(schema: T, data: unknown): v.InferOutput<T> | undefined {
  const read = v.safeParse(schema, data, { abortEarly: true });
  return read.success ? read.output : undefined;
}
