import type { Emotion } from './emotion.ts';
import { height } from './ladder.ts';
import type { Rung } from './ladder.ts';
import type { Temperament } from './person.ts';
import type { Relationship } from './relationship.ts';

/** How resistance shows, by what a person does under pressure (all six forms can be told apart). */
const resisting: Readonly<Record<Temperament, Partial<Record<Rung, Emotion>>>> = {
  withdraws: { meningsverschil: 'wary', weerstand: 'withdrawn', afsprakenGenegeerd: 'withdrawn', conflict: 'hurt' },
  fights: { meningsverschil: 'irritated', weerstand: 'irritated', afsprakenGenegeerd: 'wary', conflict: 'angry' },
  complies: { meningsverschil: 'thoughtful', weerstand: 'wary', afsprakenGenegeerd: 'withdrawn', conflict: 'hurt' },
};

/**
 * The face that goes with a relationship.
 *
 * @param before how things stood before the last act; a blow shows for one turn
 */
export function emotionOf(now: Relationship, temperament: Temperament, before: Relationship = now): Emotion {
  if (now.rung === 'weglopen') return 'walkingAway';
  if (now.rung === 'agressie') return 'angry';
  // Looks like cooperation, also under tension: that is what makes it hard to see.
  if (now.rung === 'schijninstemming') return 'warm';
  const resists = resisting[temperament][now.rung];
  if (resists) return resists;
  if (before.trust - now.trust >= 2) return temperament === 'fights' ? 'shocked' : 'hurt';
  if (now.tension === 'overspoeld') return 'shocked';
  if (now.tension === 'hoog') return 'wary';
  return atEase(now, before);
}

function atEase(now: Relationship, before: Relationship): Emotion {
  if (height[now.rung] > height[before.rung] && now.rung === 'gehoord') return 'relieved';
  if (now.rung === 'aftasten') return now.tension === 'rustig' ? 'open' : 'wary';
  const grown: Partial<Record<Rung, Emotion>> = {
    gehoord: 'open',
    meedenken: 'thoughtful',
    samenBeslissen: 'warm',
    gedragenSamenwerking: height[before.rung] < height[now.rung] ? 'joyful' : 'warm',
  };
  return grown[now.rung] ?? 'open';
}

/**
 * Distance to the table: 0 leans in, 1 sits as people sit, 2 has moved back. Sham consent keeps its
 * distance; aggression leaves none.
 */
export function distanceOf({ rung, tension }: Relationship): 0 | 1 | 2 {
  if (rung === 'agressie') return 0;
  if (height[rung] <= -2 || tension === 'overspoeld') return 2;
  return height[rung] >= 2 ? 0 : 1;
}

/** Whether they turn away from you. In sham consent they smile, and look past you. */
export function turnsAway({ rung }: Relationship, temperament: Temperament): boolean {
  if (rung === 'weglopen' || rung === 'schijninstemming') return true;
  return height[rung] <= -2 && temperament !== 'fights';
}
