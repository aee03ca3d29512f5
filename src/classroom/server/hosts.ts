import { trailOf } from '../lesson/export.ts';
import type { Answer, HostWelcome, Opened } from '../protocol/answers.ts';
import type { Trail } from '../lesson/export.ts';
import { forProjector, forTrainer } from '../lesson/project.ts';
import { hostHello, hostMessage, openMessage } from '../protocol/messages.ts';
import type { HostHello, HostMessage, OpenMessage } from '../protocol/messages.ts';
import { isForTheServer } from '../protocol/server-command.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import { answerTo } from './phones.ts';
import type { Surroundings } from './phones.ts';
import type { On } from './requests.ts';
import { isOwnMachine } from './same-site.ts';
import { rooms } from './sockets.ts';
import type { ClassSocket } from './sockets.ts';
import { hashed, isSame } from './words.ts';

interface HostSurroundings extends Surroundings {
  /** Counts wrong passphrases. */
  readonly guesses: Doorkeeper;
  readonly passphrase?: string;
  readonly behindProxy: boolean;
}

/** Everything a trainer's screen may ask. */
export function greetHosts(socket: ClassSocket, on: On, around: HostSurroundings): void {
  on('open', openMessage, (message) => open(socket, message, around));
  on('hostHello', hostHello, (message) => admit(socket, message, around));
  on('host', hostMessage, (message) => carryOut(socket, message, around));
  on('trail', undefined, () => trail(socket));
}

async function open(socket: ClassSocket, { scenario, hostToken, language, passphrase = '' }: OpenMessage, around: HostSurroundings): Promise<Answer<Opened>> {
  if (around.passphrase === undefined) {
    if (around.behindProxy || !isOwnMachine(socket.handshake.address)) return { ok: false, reason: 'notAllowed' };
  } else {
    const knocked = around.guesses.knock(socket.id, around.now());
    if ('away' in knocked) return { ok: false, reason: 'tooManyTries', again: knocked.away };
    await new Promise((settle) => setTimeout(settle, knocked.wait));
    if (!isSame(passphrase, hashed(around.passphrase))) {
      around.guesses.wrong(socket.id, around.now());
      return { ok: false, reason: 'wrongPassphrase' };
    }
  }
  const opened = await around.lessons.open(scenario, hashed(hostToken), language);
  return opened.ok ? { ok: true, lesson: opened.live.book.head.id, hostToken } : opened;
}

async function admit(socket: ClassSocket, { lesson: id, hostToken, role, language }: HostHello, { lessons, shown, now }: HostSurroundings): Promise<Answer<HostWelcome>> {
  const live = await lessons.byHost(id, hostToken);
  if (live === 'damaged') return { ok: false, reason: 'damaged' };
  if (!live) return { ok: false, reason: 'over' };
  const { book, lesson } = live;
  const told = live.told(language);
  socket.data = { live, role, language: told.language };
  await socket.join([rooms[role](id), rooms.speaking(rooms[role](id), told.language)]);
  const snap = role === 'trainer' ? forTrainer(told, lesson, shown.here(id)) : forProjector(live.told(lesson.wall), lesson);
  return { ok: true, door: book.head.door, snap, now: now() };
}

/** Either of the trainer's screens may steer: on some evenings there is only the laptop. */
async function carryOut({ data: { live, role } }: ClassSocket, message: HostMessage, { lessons, shown, now }: HostSurroundings): Promise<Answer<{ readonly rev: number }>> {
  if (!live || role === undefined || role === 'phone') return { ok: false, reason: 'notAllowed' };
  const { command, cmdId, expectedRev } = message;
  if (isForTheServer(command)) {
    if (command.type === 'end') await lessons.end(live);
    else {
      await lessons.changeDoor(live);
      shown.door(live);
    }
    return { ok: true, rev: live.lesson.rev };
  }
  const answer = answerTo(await live.submit({ kind: 'host', at: now(), cmdId, expectedRev, command }));
  return answer.ok ? { ok: true, rev: live.lesson.rev } : answer;
}

function trail({ data: { live, role, language } }: ClassSocket): Answer<{ readonly trail: Trail }> {
  if (!live || role === undefined || role === 'phone') return { ok: false, reason: 'notAllowed' };
  return { ok: true, trail: trailOf(live.told(language), live.lesson) };
}
