import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { ShelfTrouble, type Item, type Shelf, type TroubleKind } from './shelf.ts';

interface Plays extends DBSchema {
  plays: { key: string; value: Item; indexes: { order: number } };
}

type Connection = IDBPDatabase<Plays>;

export const databaseName = 'samenspel';
const version = 1;

/** Written through to the disk before it counts as kept: a battery that dies takes nothing along. */
const writing = { durability: 'strict' } as const;

/** The shelf in the browser's own database. It is opened when it is first needed, and again when the browser closed it. */
export function openDatabase(): Shelf {
  let open: Promise<Connection> | undefined;
  const forget = (): void => {
    open = undefined;
  };
  const connection = (): Promise<Connection> => {
    open ??= connect(forget);
    return open;
  };

  /** A connection may have died unseen (a sleeping phone, a browser short of memory); then a fresh one is tried, once. */
  async function withConnection<T>(work: (db: Connection) => Promise<T>): Promise<T> {
    try {
      return await work(await connection());
    } catch (problem) {
      if (kindOf(problem) !== 'blocked') throw new ShelfTrouble(kindOf(problem), problem);
    }
    try {
      forget();
      return await work(await connection());
    } catch (problem) {
      forget();
      throw new ShelfTrouble(kindOf(problem), problem);
    }
  }

  return {
    all: () => withConnection((db) => db.getAll('plays')),
    change: (id, make) => withConnection(async (db) => {
      const { store, done } = db.transaction('plays', 'readwrite', writing);
      const [there, last] = await Promise.all([store.get(id), store.index('order').openKeyCursor(null, 'prev')]);
      const items = make(there, last?.key ?? 0);
      await Promise.all([...items.map((item) => store.put(item)), done]);
    }),
    remove: (id) => withConnection(async (db) => {
      const { store, done } = db.transaction('plays', 'readwrite', writing);
      await Promise.all([store.delete(id), done]);
    }),
    clear: () => withConnection(async (db) => {
      const { store, done } = db.transaction('plays', 'readwrite', writing);
      await Promise.all([store.clear(), done]);
    }),
  };
}

async function connect(forget: () => void): Promise<Connection> {
  const db = await openDB<Plays>(databaseName, version, {
    upgrade(fresh) {
      fresh.createObjectStore('plays', { keyPath: 'id' }).createIndex('order', 'order');
    },
    // A newer version of the game, in another tab, wants to keep plays its own way: it isn't held up.
    blocking() {
      db.close();
      forget();
    },
    terminated: forget,
  });
  return db;
}

function kindOf(problem: unknown): TroubleKind {
  const name = problem instanceof Error ? problem.name : '';
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'blocked';
}
