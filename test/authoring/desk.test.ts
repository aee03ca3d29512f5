import { expect, test } from 'vitest';
import { createDesk, shownScenario, type DeskPlace } from '../../src/authoring/desk/desk.ts';
import { messageOf } from '../../src/authoring/desk/message.ts';
import type { Errand } from '../../src/authoring/errand.ts';
import { goneNews, newsOf, type News } from '../../src/authoring/news.ts';
import { starter } from '../../src/cli/starter.ts';

const answers = { title: 'De brief', you: 'wijkwerker', person: 'Mevrouw Vos', who: 'bewoner', matters: 'haar rust', look: 'els', place: 'keuken' };
const source = starter('nl', answers, 'vos', 'brief');

function saved(text: string): News {
  return newsOf('brief', 'brief/scenario.md', text);
}

/** An author who has the file open, with the scene ready beside it. */
function author(place?: DeskPlace) {
  const errands: Errand[] = [];
  let kept = place;
  const keep = (now: DeskPlace): void => { kept = now; };
  const desk = createDesk({ language: 'nl', place, keep, now: () => 0, send: (errand) => void errands.push(errand) });
  desk.reported({ kind: 'ready' });
  const choose = (...choices: readonly string[]): void => desk.reported({ kind: 'at', scenario: 'brief', seed: desk.state().seed, choices, page: 2 });
  const last = () => {
    const errand = errands.at(-1);
    return errand && { ...errand.play.record, title: errand.play.scenario.title, page: errand.page };
  };
  return { desk, choose, save: (text: string) => desk.hear(saved(text)), last, errands, kept: () => kept };
}

test('a saved file is in the scene at once', () => {
  const { save, last } = author();
  save(source);
  expect(last()).toMatchObject({ title: 'De brief', seed: 1, choices: [] });
});

test('what was chosen and read stays so when a line is changed', () => {
  const { save, last, choose } = author();
  save(source);
  choose('begin-vragen');
  save(source.replace('Dat is vriendelijk van u.', 'Wat aardig.'));
  expect(last()).toMatchObject({ choices: ['begin-vragen'], page: 2 });
});

test('a page that is loaded again comes back to the same choice, also when the file was changed in between', () => {
  const before = author();
  before.save(source);
  before.choose('begin-vragen', 'antwoord-sussen');
  const after = author(before.kept());
  after.desk.hear(newsOf('ander', 'ander/scenario.md', source));
  after.save(source.replace('Dat is vriendelijk van u.', 'Wat aardig.'));
  expect(after.last()).toMatchObject({ scenario: 'brief', choices: ['begin-vragen', 'antwoord-sussen'], page: 2 });
  expect(shownScenario(after.desk.state())?.id).toBe('brief');
});

test('an option that is gone brings the author to just before it, and says so', () => {
  const { desk, save, last, choose } = author();
  save(source);
  choose('begin-vragen', 'antwoord-sussen');
  save(source.replace(/- Maakt u zich.*\n.*\n.*\n/, ''));
  expect(last()).toMatchObject({ choices: ['begin-vragen'] });
  expect(messageOf(desk.state())).toContain('Je keuze 2, “Maakt u zich vooral geen zorgen.”, kan hier niet meer. Je staat er net voor.');
});

test('while the file is broken the last good scene stays, and the mistake is told with its line', () => {
  const { desk, save, errands } = author();
  save(source);
  save(source.replace('-> antwoord #begin-vragen', '-> antwoordt #begin-vragen'));
  expect(errands).toHaveLength(1);
  expect(shownScenario(desk.state())?.title).toBe('De brief');
  expect(messageOf(desk.state())).toMatch(/^Eén fout, op regel \d+\. Je ziet nog de vorige versie\.$/);
  const [mistake] = desk.state().news.get('brief')?.mistakes ?? [];
  expect(mistake?.text.nl.what).toContain('Bedoel je “antwoord”');
});

test('a mended file goes on where the author was', () => {
  const { save, last, choose } = author();
  save(source);
  choose('begin-vragen');
  save('---');
  save(source.replace('Nou ja.', 'Tja.'));
  expect(last()).toMatchObject({ choices: ['begin-vragen'], page: 2 });
});

test('a file that is gone is told, and comes back', () => {
  const { desk, save } = author();
  save(source);
  desk.hear(goneNews('brief', 'brief/scenario.md'));
  expect(messageOf(desk.state())).toBe('brief/scenario.md is er niet, of ik kan er niet bij. Je ziet nog de vorige versie.');
  save(source);
  expect(messageOf(desk.state())).toBe('Niets op aan te merken.');
});

test('saving without a change leaves the scene alone', () => {
  const { save, errands } = author();
  save(source);
  save(source);
  expect(errands).toHaveLength(1);
});

test('a passage can be gone to, and with another seed the choices are made again', () => {
  const { desk, save, last } = author();
  save(source);
  desk.goTo('stap');
  expect(last()?.choices).toHaveLength(2);
  desk.reseed(7);
  expect(last()).toMatchObject({ seed: 7 });
  expect(last()?.choices).toHaveLength(2);
  desk.restart();
  expect(last()).toMatchObject({ seed: 7, choices: [] });
});

test('a tool that was stopped is told, until it is back', () => {
  const { desk, save } = author();
  save(source);
  desk.connected(false);
  expect(messageOf(desk.state())).toContain('Start haar opnieuw in je terminal');
  desk.connected(true);
  expect(messageOf(desk.state())).toBe('Niets op aan te merken.');
});
