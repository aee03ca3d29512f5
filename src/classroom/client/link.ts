import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { AnswerTo, FromServer, MessageOf, Refused, ToServer } from '../protocol/answers.ts';
import { socketPath } from '../protocol/version.ts';

type ClassSocket = Socket<FromServer, ToServer>;

/** Milliseconds without an answer before the same is asked again. */
const PATIENCE = 3000;

/** Unanswered so often in a row, a line has fallen silent without having closed: another is taken. */
const SILENCES = 2;

/** Milliseconds to wait at the door: after many wrong codes the server lets people in one by one. */
const ADMISSION = 35_000;

export type Ask = <E extends keyof ToServer>(event: E, message: MessageOf<E>) => Promise<AnswerTo<E>>;

export interface Link {
  readonly socket: ClassSocket;
  /** Asks, and asks again after every silence and every reconnection, until there is an answer. */
  ask: Ask;
  /** Somebody looks at the screen again: is the line still there? Phones drop it without a word. */
  probe(): void;
  /** Lets go of the line and comes in anew. */
  again(): void;
  close(): void;
}

export interface LinkWishes {
  /** Address of the page, or of any page of the same site folder. */
  readonly address: string;
  /** Runs at every connection, the first and all later ones: the one way in. Says whether one was let in. */
  readonly enter: (knock: Ask) => Promise<boolean>;
  /** The line fell away; it is being mended. */
  readonly lost: () => void;
  readonly bye: (bye: Refused) => void;
  /** What was asked can't be done just now, for a reason that passes; it is asked again. */
  readonly hindered: (refused: Refused) => void;
}

export function openLink({ address, enter, lost, bye, hindered }: LinkWishes): Link {
  const { origin, pathname } = new URL(socketPath, address);
  const socket: ClassSocket = io(origin, {
    path: pathname,
    // Straight to a WebSocket; where a proxy or a firewall refuses it, polling does it.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    // A server that was killed is there again within a second or two; five hundred phones that ask every 0.4 to 1.2 s are no load for it.
    reconnectionDelay: 100,
    reconnectionDelayMax: 800,
    timeout: 5000,
  });
  let entered = gate();
  let isClosed = false;
  /** The last word of the server: the answer to all that it left unanswered. */
  let farewell: Refused | undefined;

  const again = (): void => {
    if (!isClosed) socket.disconnect().connect();
  };

  socket.on('connect', () => {
    enter((event, message) => askOnce(socket, event, message, ADMISSION)).then(
      (isIn) => {
        if (isIn) entered.open();
      },
      // No answer at all: another line may do better.
      again,
    );
  });
  socket.on('connect_error', ({ message }) => {
    // Something on the way swallows WebSockets, or closes them at once: from now on they are tried beside polling, which works meanwhile.
    if (message === 'timeout') socket.io.opts.transports = ['polling', 'websocket'];
  });
  socket.on('disconnect', (reason) => {
    // Who waits to be let in goes on waiting.
    if (entered.isOpen()) entered = gate();
    if (isClosed) return;
    lost();
    // The server ends a line only with a `bye`; without one it was an accident, and the line is mended like any other.
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('bye', (said) => {
    farewell = said;
    bye(said);
  });

  return {
    socket,
    async ask(event, message) {
      for (let silences = 0; ; ) {
        await entered.passed;
        try {
          const answer = await askOnce(socket, event, message, PATIENCE);
          silences = 0;
          if (answer.ok || answer.again === undefined) return answer;
          hindered(answer);
          await pause(answer.again);
        } catch {
          if (isClosed) return farewell ?? new Promise(() => undefined);
          silences += 1;
          if (silences % SILENCES === 0 && socket.connected) again();
        }
      }
    },
    probe() {
      if (isClosed) return;
      if (!socket.connected) {
        socket.connect();
        return;
      }
      askOnce(socket, 'check', {}, PATIENCE / 2).catch(again);
    },
    again,
    close() {
      isClosed = true;
      socket.disconnect();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, milliseconds);
  });
}

/** Fails when there is no answer in time, or when the line falls away before it. */
function askOnce<E extends keyof ToServer>(socket: ClassSocket, event: E, message: MessageOf<E>, patience: number): Promise<AnswerTo<E>> {
  const asked = socket.timeout(patience).emitWithAck as (event: E, message: MessageOf<E>) => Promise<AnswerTo<E>>;
  return asked.call(socket, event, message);
}

/** Where what is to be sent waits until one is let in. (`Promise.withResolvers` is too new for some phones.) */
function gate(): { readonly passed: Promise<void>; isOpen(): boolean; open(): void } {
  let settle: () => void = () => undefined;
  let isOpen = false;
  const passed = new Promise<void>((settled) => {
    settle = settled;
  });
  return {
    passed,
    isOpen: () => isOpen,
    open() {
      isOpen = true;
      settle();
    },
  };
}

/** Where a refusal leaves a screen: it tries again, or it is over. */
export function statusAfter({ again, reason }: Refused): 'connecting' | 'refused' | 'over' {
  if (again !== undefined) return 'connecting';
  return reason === 'over' ? 'over' : 'refused';
}

/** Probes whenever the page comes into sight or the network comes back; the returned function stops that. */
export function probeWhenSeen(link: Link): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') link.probe();
  };
  document.addEventListener('visibilitychange', seen);
  addEventListener('online', seen);
  addEventListener('pageshow', seen);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('online', seen);
    removeEventListener('pageshow', seen);
  };
}
