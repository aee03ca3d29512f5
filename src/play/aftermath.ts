import type { AgreementFate } from '../model/agreement.ts';
import type { Language, Text } from '../model/language.ts';
import type { SessionContext } from './session.ts';
import { sceneAt } from './story.ts';
import type { Beat } from './view.ts';

/** What is heard of an agreement while time passes: a phone call, or nothing. */
const heard: Readonly<Record<AgreementFate | 'mishap', (name: string, mishap: string) => Text>> = {
  kept: (name) => ({ nl: `Afgesproken: ${name}. En zo gebeurt het ook.`, en: `Agreed: ${name}. And that’s what happens.` }),
  renegotiated: (name) => ({
    nl: `Afgesproken: ${name}. Er wordt gebeld: zo werkt het niet, kan het anders? Jullie passen het samen aan.`,
    en: `Agreed: ${name}. The phone rings: this isn’t working, could it be done differently? You change it together.`,
  }),
  mishap: (name, mishap) => ({
    nl: `Afgesproken: ${name}. Dan komt er iets tussen: ${mishap}. Er wordt gebeld, en jullie passen het samen aan.`,
    en: `Agreed: ${name}. Then something comes up: ${mishap}. The phone rings, and you change it together.`,
  }),
  ignored: (name) => ({ nl: `Afgesproken: ${name}. Je hoort er niets meer over.`, en: `Agreed: ${name}. You hear nothing more of it.` }),
};

/** The beats of time passing: how long, and what came of each agreement that stood. */
export function aftermath({ scenario, story, tested, draw }: SessionContext, language: Language): readonly Beat[] {
  const { next } = story;
  const elapsed = next.kind === 'scene' ? sceneAt(scenario, next.scene).elapsed : undefined;
  const time: readonly Beat[] = elapsed === undefined ? [] : [{ kind: 'time', text: elapsed }];
  const agreements = [...tested].map(([id, fate]): Beat => {
    const plan = scenario.agreements.find((agreement) => agreement.id === id);
    const chance = scenario.chances.find((candidate) => candidate.id === plan?.mishap && draw.happens.has(candidate.id));
    const kind = fate === 'renegotiated' && chance ? 'mishap' : fate;
    return { kind: 'agreement', text: heard[kind](plan?.name ?? id, chance?.name ?? '')[language] };
  });
  return [...time, ...agreements];
}
