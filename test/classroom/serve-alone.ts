import { createServer } from 'node:http';
import { flushCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { hostClasses } from '../../src/classroom/server/class-server.ts';
import { redisCluster } from '../../src/classroom/server/cluster.ts';
import { logTo } from '../../src/classroom/server/log.ts';
import { redisJournal } from '../../src/classroom/server/redis-journal.ts';
import { sqliteJournal } from '../../src/classroom/server/sqlite-journal.ts';
import { kitchenTable } from './lesson-of.ts';

// A server of lessons in a process of its own, to be killed: node serve-alone.ts FOLDER PORT [REDIS]

const [folder = '', port = '0', redis] = process.argv.slice(2);
const http = createServer();
await new Promise<void>((settle) => {
  http.listen(Number(port), '127.0.0.1', settle);
});
await hostClasses(http, {
  ...(redis === undefined ? { journal: sqliteJournal(folder) } : { journal: await redisJournal(redis), cluster: await redisCluster(redis) }),
  scenario: (id) => (id === kitchenTable.id ? kitchenTable : undefined),
  log: logTo((line) => void process.stderr.write(line), Date.now),
});
console.log(`http://127.0.0.1:${(http.address() as AddressInfo).port}/`);
flushCompileCache();
