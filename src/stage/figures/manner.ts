import type { Emotion } from '../../model/emotion.ts';
import type { Manner, Repertoire } from './look.ts';

/** What arms do, per manner, when somebody is angry, irritated, withdrawn or proud: first what can be had. */
type Gestures = Readonly<Record<'angry' | 'irritated' | 'withdrawn' | 'proud', readonly Manner[]>>;

const gestures: Readonly<Record<Manner, Gestures>> = {
  points: { angry: ['points', 'spreads'], irritated: ['crosses'], withdrawn: ['still'], proud: ['crosses'] },
  spreads: { angry: ['spreads', 'points'], irritated: ['still'], withdrawn: ['crosses'], proud: ['hips', 'still'] },
  crosses: { angry: ['crosses'], irritated: ['still'], withdrawn: ['still'], proud: ['hips', 'crosses'] },
  hips: { angry: ['hips', 'crosses'], irritated: ['hips', 'still'], withdrawn: ['crosses'], proud: ['hips', 'still'] },
  still: { angry: ['still'], irritated: ['crosses'], withdrawn: ['crosses'], proud: ['still'] },
};

/** Which body goes with each emotion, for somebody of this manner in a garment that can do this much. */
export function posesOf(can: Repertoire, manner: Manner): Readonly<Record<Emotion, string>> {
  const usual = can.usual;
  const warm = can.warms ?? usual;
  const arms = gestures[manner];
  return {
    open: usual,
    warm,
    relieved: warm,
    thoughtful: can.thinks ?? usual,
    wary: usual,
    withdrawn: bodyFor(can, arms.withdrawn),
    irritated: bodyFor(can, arms.irritated),
    angry: bodyFor(can, arms.angry),
    hurt: can.pleads ?? usual,
    proud: bodyFor(can, arms.proud),
    joyful: can.rejoices ?? warm,
    shocked: usual,
    walkingAway: can.walks,
  };
}

function bodyFor(can: Repertoire, wanted: readonly Manner[]): string {
  const found = wanted.find((manner) => manner === 'still' || can[manner] !== undefined);
  return found === undefined ? can.usual : (can[found] ?? can.usual);
}
