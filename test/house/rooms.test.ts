import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roomPicture } from './room-picture.ts';
import { roomTable } from './room-table.ts';
import { filesLike, importsOf, root, type Import } from './source.ts';

const files = filesLike('src/**/*.{ts,tsx,mjs}').filter((file) => !file.endsWith('.d.ts'));

/** The room of a path, or undefined for a package. */
function roomOf(path: string): string | undefined {
  if (path.startsWith('src/')) return path.split('/')[1];
  return /^(assets|test|scenarios)\//.exec(path)?.[1];
}

function complaint({ from, to, typesOnly }: Import): string | undefined {
  const rule = roomTable.find(({ room }) => room === roomOf(from));
  if (rule === undefined) return `${from} is in no room of the table.`;
  const room = roomOf(to);
  if (room === undefined) return rule.packages.includes(to) ? undefined : `${from} imports the package ${to}, which is not for ${rule.room}.`;
  const allowed = room === rule.room || rule.may.includes(room) || (typesOnly && rule.types.includes(room));
  return allowed ? undefined : `${from} imports ${to}: ${rule.room} may not look into ${room}.`;
}

describe('the rooms of the house', () => {
  test('the whole house is read', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(60);
  });

  test.each(roomTable)('$room looks only where it may', ({ room }) => {
    const own = files.filter((file) => roomOf(file) === room);
    expect(own, `${room} holds files`).not.toEqual([]);
    expect(own.flatMap(importsOf).flatMap((each) => complaint(each) ?? [])).toEqual([]);
  });

  test('every file is in a room', () => {
    const rooms = roomTable.map(({ room }) => room);
    expect(files.filter((file) => !rooms.includes(roomOf(file) ?? ''))).toEqual([]);
  });

  test('what runs before anything is installed needs nothing but itself', () => {
    const launch = filesLike('src/cli/launch/*');
    expect(launch).not.toEqual([]);
    const outward = launch.flatMap(importsOf).filter(({ to }) => to !== 'node:' && !to.startsWith('src/cli/launch/'));
    expect(outward).toEqual([]);
  });

  test('docs/architecture.md shows the same table', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    for (const { room, what, may, types } of roomTable) {
      const looks = [...may, ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing';
      expect(page).toContain(`| \`${room}\` | ${what} | ${looks} |`);
    }
  });

  test('the picture of the rooms is drawn from the same table', () => {
    expect(readFileSync(join(root, 'docs/pictures/rooms.svg'), 'utf8')).toBe(roomPicture());
  });
});
