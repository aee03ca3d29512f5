import type { Input, PersonInput } from '../lesson/inputs.ts';
import { forPerson, forPhones } from '../lesson/project-phone.ts';
import type { Refusal } from '../lesson/refusals.ts';
import type { Answer, Refused, Welcome } from '../protocol/answers.ts';
import { markMessage, moveMessage, phoneHello, renameMessage, voteMessage } from '../protocol/messages.ts';
import type { PhoneHello } from '../protocol/messages.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import type { LiveLesson } from './live-lesson.ts';
import type { Log } from './log.ts';
import { LATER } from './requests.ts';
import type { On } from './requests.ts';
import type { School } from './school.ts';
import type { Screens } from './screens.ts';
import { rooms } from './sockets.ts';
import type { ClassServer, ClassSocket } from './sockets.ts';
import { freshKey, hashed, isSame } from './words.ts';

export interface Surroundings {
  readonly io: ClassServer;
  readonly lessons: School;
  readonly shown: Screens;
  readonly door: Doorkeeper;
  readonly log: Log;
  readonly now: () => number;
}

/** Everything a phone may ask. */
export function greetPhones(socket: ClassSocket, on: On, around: Surroundings): void {
  const { now, shown } = around;
  on('hello', phoneHello, (hello) => admit(socket, hello, around));
  on('vote', voteMessage, (message) => submit(socket, { ...message, kind: 'vote', ...own() }));
  on('mark', markMessage, (message) => submit(socket, { ...message, kind: 'mark', ...own() }));
  on('move', moveMessage, (message) => submit(socket, { ...message, kind: 'move', ...own() }));
  on('rename', renameMessage, (message) => submit(socket, { ...message, kind: 'rename', ...own() }));
  on('leave', undefined, () => submit(socket, { kind: 'leave', ...own() }));
  socket.on('disconnect', () => {
    if (socket.data.role === 'phone' && socket.data.live) shown.stir(socket.data.live);
  });

  function own(): { readonly at: number; readonly pid: string } {
    return { at: now(), pid: socket.data.pid ?? '' };
  }
}

async function submit({ data }: ClassSocket, input: PersonInput): Promise<Answer> {
  if (data.role !== 'phone' || !data.live) return { ok: false, reason: 'notAllowed' };
  return answerTo(await data.live.submit(input));
}

/** A full disk is a matter of waiting; anything else is an answer. */
export function answerTo(stepped: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }): Answer {
  if (stepped.ok) return { ok: true };
  return refusal(stepped.refusal);
}

function refusal(reason: Refusal): Refused {
  return { ok: false, reason, ...((reason === 'diskFull' || reason === 'journalAway') && { again: LATER }) };
}

async function admit(socket: ClassSocket, hello: PhoneHello, around: Surroundings): Promise<Answer<Welcome>> {
  const { lessons, log, now } = around;
  const token = hashed(hello.token);
  const reached = await lessons.byPin(hello.pin);
  const known = reached && [...reached.lesson.people.values()].find((person) => person.token === token);
  if (reached && known) return welcome(socket, reached, known.id, hello, around);

  // Who is new comes in with the code that is on the wall now.
  const found = reached?.book.head.door.pin === hello.pin ? reached : undefined;
  const isInvited = found !== undefined && isSame(hello.key ?? '', hashed(found.book.head.door.key));
  if (!isInvited) {
    const refused = await knock(hello, found !== undefined, around);
    if (refused) return refused;
  }
  if (!found) return { ok: false, reason: 'wrongCode' };
  if (!lessons.hasRoom()) return { ok: false, reason: 'full' };
  const pid = freshKey();
  const join: Input = { kind: 'join', pid, at: now(), name: hello.name ?? '', token };
  const stepped = await found.submit(join);
  if (stepped.ok) return welcome(socket, found, pidOf(found, token) ?? pid, hello, around);
  log({ what: 'turned away', lesson: found.book.head.id, why: stepped.refusal });
  return refusal(stepped.refusal);
}

/** Only with a code: that may be a guess. */
async function knock({ device, key }: PhoneHello, isRight: boolean, { door, log, now }: Surroundings): Promise<Refused | undefined> {
  const knocked = door.knock(device, now());
  if ('away' in knocked) return { ok: false, reason: 'tooManyTries', again: knocked.away };
  await new Promise((settle) => setTimeout(settle, knocked.wait));
  // A wrong key says that somebody tries keys; the code may be right, and that is not told.
  if (isRight && key === undefined) return undefined;
  door.wrong(device, now());
  log({ what: 'wrong code' });
  return { ok: false, reason: 'wrongCode' };
}

/** Of two requests with one token the first has made the person. */
function pidOf({ lesson }: LiveLesson, token: string): string | undefined {
  return [...lesson.people.values()].find((person) => person.token === token)?.id;
}

async function welcome(socket: ClassSocket, live: LiveLesson, pid: string, { language }: PhoneHello, { io, shown, now }: Surroundings): Promise<Answer<Welcome>> {
  const { lesson, book } = live;
  const person = lesson.people.get(pid);
  if (!person) return { ok: false, reason: 'removed' };
  const { id } = book.head;
  const seat = io.in(rooms.person(id, pid)).except(socket.id);
  seat.emit('bye', { ok: false, reason: 'elsewhere' });
  seat.disconnectSockets();
  const told = live.told(language);
  socket.data = { live, role: 'phone', pid, language: told.language };
  await socket.join([rooms.phones(id), rooms.speaking(rooms.phones(id), told.language), rooms.person(id, pid)]);
  shown.stir(live);
  return { ok: true, snap: forPhones(told, lesson), you: forPerson(told, lesson, person), now: now() };
}
