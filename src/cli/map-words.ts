import type { Text } from '../model/language.ts';
import type { MapExit } from '../play/explore/script-map.ts';
import type { Policy } from '../play/policies.ts';

/** What `map` says, in Dutch and English. Gaps in braces. */

export const habitNames: Readonly<Record<Policy, Text>> = {
  controlling: { nl: 'sturend', en: 'controlling' },
  equal: { nl: 'gelijkwaardig', en: 'equal' },
  yielding: { nl: 'toegevend', en: 'yielding' },
  avoiding: { nl: 'ontwijkend', en: 'avoiding' },
  mixed: { nl: 'gemengd', en: 'mixed' },
  random: { nl: 'willekeurig', en: 'random' },
};

export const exitNames: Readonly<Record<MapExit, Text>> = {
  back: { nl: '↩ terug', en: '↩ back' },
  scene: { nl: '↓ volgende scène', en: '↓ next scene' },
  ending: { nl: '◼ afloop', en: '◼ ending' },
};

export const mapWords = {
  about: {
    nl: 'Geteld over {plays} spellen van elke gewoonte: {habits}.',
    en: 'Counted over {plays} plays of each habit: {habits}.',
  },
  bars: { nl: 'De balken, van voren af aan: hoe het dan stond met {people}.', en: 'The bars, in this order: how things stood then with {people}.' },
  better: { nl: 'gehoord of verder', en: 'heard or further' },
  even: { nl: 'aftasten', en: 'feeling out' },
  worse: { nl: 'meningsverschil of erger', en: 'disagreement or worse' },
  sham: { nl: 'schijninstemming', en: 'sham consent' },
  endings: { nl: 'Waar elke gewoonte uitkomt', en: 'Where each habit comes out' },
  times: { nl: '{times}×', en: '{times}×' },
  never: { nl: 'niet bezocht', en: 'not visited' },
  choices: { nl: '{count} antwoorden', en: '{count} options' },
  dashed: { nl: 'gestippeld: onder een voorwaarde', en: 'dashed: on a condition' },
  written: { nl: 'De kaart staat in {file}.', en: 'The map is in {file}.' },
  cannotWrite: { nl: '{file} kan ik niet schrijven ({reason}).', en: 'I can’t write {file} ({reason}).' },
  oneOnly: { nl: '--svg tekent één scenario tegelijk.', en: '--svg draws one scenario at a time.' },
  badSeed: { nl: '--seed verwacht een heel getal, geen “{seed}”.', en: '--seed takes a whole number, not “{seed}”.' },
} as const satisfies Record<string, Text>;
