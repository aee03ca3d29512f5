import type { Language } from '../../model/language.ts';
import type { Trail } from '../lesson/export.ts';
import type { HostCommand } from '../lesson/inputs.ts';
import type { ProjectorSnap, Snap, TrainerSnap } from '../lesson/snapshots.ts';
import type { Answer, Count, Door, Refused } from '../protocol/answers.ts';
import type { ServerCommand } from '../protocol/server-command.ts';
import { protocolVersion } from '../protocol/version.ts';
import { openLink, statusAfter } from './link.ts';
import type { Ask, Link } from './link.ts';
import { randomWord } from './random.ts';
import { remembering } from './remembering.ts';

/** What lets the trainer's screens in, on any device: together they are the trainer's key. */
export interface HostTicket {
  readonly lesson: string;
  readonly hostToken: string;
}

export interface HostState<S extends ProjectorSnap | TrainerSnap = ProjectorSnap | TrainerSnap> {
  readonly status: 'connecting' | 'joined' | 'refused' | 'over';
  readonly refused?: Refused | undefined;
  readonly snap?: S;
  readonly door?: Door;
  /** Milliseconds that the server's clock is ahead of this one. */
  readonly ahead: number;
}

/** One of the trainer's screens. A lesson without a server (`local.ts`) has the same face. */
export interface Host<S extends ProjectorSnap | TrainerSnap = ProjectorSnap | TrainerSnap> {
  readonly state: HostState<S>;
  subscribe(listener: (state: HostState<S>) => void): () => void;
  /** Given again until it is answered, and carried out once. `stale`: another screen was first; look, and give it again. */
  command(command: HostCommand | ServerCommand): Promise<Answer>;
  /** From now on this screen reads another language. */
  speak(language: Language): void;
  trail(): Promise<Answer<{ readonly trail: Trail }>>;
  close(): void;
}

export interface OpenWishes {
  readonly address: string;
  readonly scenario: string;
  /** Of the screen on the wall. */
  readonly wall?: Language;
  readonly passphrase?: string;
}

/** Opens a lesson on the server; refused in words when it may not be. */
export function openLesson({ address, scenario, wall, passphrase }: OpenWishes): Promise<Answer<HostTicket>> {
  const hostToken = randomWord(16);
  const message = { v: protocolVersion, scenario, hostToken, ...(wall && { language: wall }), ...(passphrase !== undefined && { passphrase }) };
  return new Promise((settle) => {
    const link = openLink({ address, enter, lost: () => undefined, bye: (refused) => conclude(refused), hindered: () => undefined });
    async function enter(knock: Ask): Promise<boolean> {
      conclude(await knock('open', message));
      return true;
    }
    function conclude(answer: Answer<HostTicket>): void {
      settle(answer);
      link.close();
    }
  });
}

export function openTrainer(address: string, ticket: HostTicket, language?: Language): Host<TrainerSnap> & { readonly link: Link } {
  return openHost(address, { ...ticket, role: 'trainer', language }, (snap): snap is TrainerSnap => snap.role === 'trainer');
}

export function openProjector(address: string, ticket: HostTicket): Host<ProjectorSnap> & { readonly link: Link } {
  return openHost(address, { ...ticket, role: 'projector', language: undefined }, (snap): snap is ProjectorSnap => snap.role === 'projector');
}

function openHost<S extends ProjectorSnap | TrainerSnap>(
  address: string,
  { lesson, hostToken, role, language: first }: HostTicket & { readonly role: S['role']; readonly language: Language | undefined },
  isMine: (snap: Snap) => snap is S,
): Host<S> & { readonly link: Link } {
  const { state, change, subscribe } = remembering<HostState<S>>({ status: 'connecting', ahead: 0 });
  const link = openLink({
    address,
    enter,
    bye: end,
    lost: () => change((now) => ({ ...now, status: 'connecting' })),
    hindered: (refused) => change((now) => ({ ...now, refused })),
  });
  let language = first;
  link.socket.on('snap', (snap) => {
    if (isMine(snap)) change((now) => ({ ...now, snap }));
  });
  link.socket.on('door', (door) => change((now) => ({ ...now, door })));
  link.socket.on('count', (count) => {
    change((now) => (now.snap ? { ...now, snap: counted(now.snap, count) } : now));
  });

  async function enter(knock: Ask): Promise<boolean> {
    const answer = await knock('hostHello', { v: protocolVersion, lesson, hostToken, role, ...(language && { language }) });
    if (!answer.ok) {
      end(answer);
      return false;
    }
    const { snap, door, now } = answer;
    if (!isMine(snap)) throw new Error('The server has taken this screen for another.');
    change(() => ({ status: 'joined', snap, door, ahead: now - Date.now() }));
    return true;
  }

  function end(refused: Refused): void {
    change((now) => ({ ...now, refused, status: statusAfter(refused) }));
    if (refused.again === undefined) link.close();
    else setTimeout(link.again, refused.again);
  }

  return {
    get state() {
      return state();
    },
    link,
    subscribe,
    command(command) {
      const message = { cmdId: randomWord(16), expectedRev: state().snap?.rev ?? 0, command };
      change(({ refused: _before, ...now }) => now);
      return link.ask('host', message);
    },
    speak(next) {
      language = next;
      link.again();
    },
    trail: () => link.ask('trail', {}),
    close: link.close,
  };
}

function counted<S extends ProjectorSnap | TrainerSnap>(snap: S, { voted, live }: Count): S {
  return { ...snap, ...(snap.asked && { asked: { ...snap.asked, voted } }), ...(live && { live }) };
}
