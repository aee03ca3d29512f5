/**
 * The rooms of the house and who may look into whose. docs/architecture.md shows this table; the tests
 * beside this file hold both the code and the page to it.
 */
export interface RoomRule {
  /** Folder under `src`, or a file directly in it. */
  readonly room: string;
  readonly what: string;
  /** Rooms it may import from. */
  readonly may: readonly string[];
  /** Rooms of which it may know the types only. */
  readonly types: readonly string[];
  /** Packages it may import; `node:` stands for all that Node.js brings. */
  readonly packages: readonly string[];
  /** The folders, under `src`, that compile without the types of a browser and of Node.js. */
  readonly pure: readonly string[];
}

export const roomTable: readonly RoomRule[] = [
  {
    room: 'model',
    what: 'people, moves, relationships, agreements: plain data and functions',
    may: [],
    types: [],
    packages: [],
    pure: ['model'],
  },
  {
    room: 'scenario',
    what: 'the language of scenario files: reading, checking, mistakes',
    may: ['model'],
    types: [],
    packages: ['yaml', 'gettext-parser'],
    pure: ['scenario'],
  },
  {
    room: 'play',
    what: 'the statecharts, seeded chance, the record and its replay, the view',
    may: ['scenario', 'model'],
    types: [],
    packages: ['xstate'],
    pure: ['play'],
  },
  {
    room: 'stage',
    what: 'Phaser: places, figures, light; a reading of the view',
    may: ['play', 'model', 'assets'],
    types: ['scenario'],
    packages: ['phaser'],
    pure: [],
  },
  {
    room: 'interface',
    what: 'the page: transcript, choices, menu, looking back, settings; a reading of the view',
    may: ['play', 'model', 'assets'],
    types: ['scenario'],
    packages: ['preact', 'preact-render-to-string', 'idb', '@fontsource-variable/atkinson-hyperlegible-next', '@fontsource-variable/shantell-sans', '@phosphor-icons/core'],
    pure: [],
  },
  {
    room: 'sound',
    what: 'Howler: effects and the room; a reading of the view',
    may: ['play', 'model', 'assets'],
    types: ['scenario'],
    packages: ['howler'],
    pure: [],
  },
  {
    room: 'classroom',
    what: 'class play: the lesson, its protocol, the server that keeps it, the way to it, its screens',
    may: ['play', 'scenario', 'model'],
    types: [],
    packages: ['node:', 'xstate', 'valibot', 'socket.io', 'socket.io-client', '@redis/client', '@socket.io/redis-adapter', 'preact', 'uqr'],
    pure: ['classroom/lesson', 'classroom/protocol'],
  },
  {
    room: 'authoring',
    what: 'beside a play that is being written: what was saved, replayed as far as it holds, and the desk that shows it',
    may: ['play', 'scenario', 'model'],
    types: [],
    packages: ['preact'],
    pure: [],
  },
  {
    room: 'cli',
    what: 'the commands, the build and the server',
    may: ['scenario', 'play', 'classroom', 'authoring', 'stage', 'sound', 'model', 'assets'],
    types: [],
    packages: ['node:', 'vite', 'oxc-parser', 'sirv', 'playwright-core', 'uqr'],
    pure: [],
  },
  {
    room: 'parts.ts',
    what: 'the machinery behind a page, fetched when it is needed',
    may: ['play', 'interface', 'stage', 'sound'],
    types: [],
    packages: [],
    pure: [],
  },
  {
    room: 'main.ts',
    what: 'puts the rooms together into the page',
    may: ['model', 'scenario', 'interface', 'stage', 'sound', 'parts.ts'],
    types: [],
    packages: ['virtual:scenarios'],
    pure: [],
  },
  {
    room: 'join.ts',
    what: 'the page of a phone in class',
    may: ['classroom', 'interface'],
    types: [],
    packages: ['preact'],
    pure: [],
  },
  {
    room: 'class.ts',
    what: 'puts the rooms together into the trainer’s page and the projector',
    may: ['classroom', 'interface', 'parts.ts'],
    types: [],
    packages: ['preact', 'virtual:scenarios'],
    pure: [],
  },
  {
    room: 'preview.ts',
    what: 'puts the rooms together into the page of `npx samenspel preview`',
    may: ['model', 'scenario', 'interface', 'authoring', 'parts.ts'],
    types: [],
    packages: [],
    pure: [],
  },
];
