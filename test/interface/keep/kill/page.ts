import { createKeeping } from '../../../../src/interface/keep/create-keeping.ts';
import { openDatabase } from '../../../../src/interface/keep/database.ts';
import { readKeptPlay } from '../../../../src/interface/keep/kept-play.ts';
import type { Report } from './kill.ts';

// Keeps plays as fast as it can, each a choice longer than before, with a note, and tells which ones the device says it
// has. First it tells what it found: the browser it ran in before was killed.

function tell(report: Report): Promise<unknown> {
  return fetch('/report', { method: 'POST', body: JSON.stringify(report) });
}

const shelf = openDatabase();
const items = await shelf.all();
const read = items.map(readKeptPlay);
const plays = read.flatMap((each) => (each.ok ? [each.play] : []));
await tell({
  kind: 'found',
  unread: read.length - plays.length,
  plays: plays.map(({ id, record, journal }) => ({ id, choices: record.choices.length, noted: Number(journal?.['turn'] ?? 0) })),
});

const newId = (): string => crypto.randomUUID();
const keeping = createKeeping({ shelf, tabs: undefined, storage: () => localStorage, now: () => Date.now(), newId }, [], () => undefined);
const mostChoices = 12;

for (;;) {
  const id = newId();
  for (let turn = 1; turn <= mostChoices; turn += 1) {
    const choices = Array.from({ length: turn }, (_, at) => `keuze-${at + 1}`);
    const record = { format: 1, scenario: 'keukentafel', version: 'a1', seed: 7, choices } as const;
    const kept = keeping.keep({ id, record, compass: [0], over: turn === mostChoices });
    const noted = keeping.note(id, { journal: { turn: String(turn) } });
    if (await kept) void tell({ kind: 'kept', id, choices: turn });
    if (await noted) void tell({ kind: 'noted', id, noted: turn });
  }
}
