import { Problem } from './problem.mjs';
import { ask } from './process.mjs';
import { installFromSystem } from './system-package.mjs';

/**
 * Finds a Redis server for the tests of class play on several servers, or gets one.
 * @returns {string} The program.
 * @throws {Problem}
 */
export function ensureRedis() {
  const program = process.env['REDIS_SERVER'] ?? 'redis-server';
  if (!ask(program, ['--version']).ok) installFromSystem('redis-server');
  if (ask(program, ['--version']).ok) return program;
  throw new Problem(
    'Class play on several servers is tested with Redis, and no redis-server could be found or installed. ' +
      'Remedy: install it, or name it in the variable REDIS_SERVER, and give `npm test` again.',
  );
}
