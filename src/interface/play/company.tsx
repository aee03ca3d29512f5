import smiley from '@phosphor-icons/core/bold/smiley-bold.svg?raw';
import smileyAngry from '@phosphor-icons/core/bold/smiley-angry-bold.svg?raw';
import smileyBlank from '@phosphor-icons/core/bold/smiley-blank-bold.svg?raw';
import smileyMeh from '@phosphor-icons/core/bold/smiley-meh-bold.svg?raw';
import smileyNervous from '@phosphor-icons/core/bold/smiley-nervous-bold.svg?raw';
import smileySad from '@phosphor-icons/core/bold/smiley-sad-bold.svg?raw';
import walk from '@phosphor-icons/core/bold/person-simple-walk-bold.svg?raw';
import { emotionNames, type Emotion } from '../../model/emotion.ts';
import type { Beat, PersonView, View } from '../../play/view.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { tagColour } from '../tag-colour.ts';
import { bearing, playWords } from './words.ts';
import './company.css';

const faces: Readonly<Record<Emotion, string>> = {
  open: smiley, warm: smiley, relieved: smiley, joyful: smiley, proud: smiley,
  thoughtful: smileyBlank, wary: smileyMeh, irritated: smileyMeh,
  withdrawn: smileySad, hurt: smileySad, angry: smileyAngry, shocked: smileyNervous, walkingAway: walk,
};

interface CompanyProps {
  readonly scenario: Scenario;
  readonly view: View;
  readonly beat: Beat | undefined;
  /** Index of the beat in its view. */
  readonly at: number;
}

/**
 * Everybody who is there, in words: the twin of the drawing. Always in the page for who listens to
 * it; seen when there is no drawing.
 */
export function Company({ scenario, view, beat, at }: CompanyProps) {
  const say = useSay();
  return (
    <ul class="company" aria-label={say(playWords.whoIsThere)}>
      {view.people.filter((person) => isThere(person, at)).map((person) => (
        <Somebody key={person.id} person={person} colour={tagColour(scenario, person.id)} emotion={beat?.speaker === person.id ? beat.emotion : undefined} />
      ))}
    </ul>
  );
}

function Somebody({ person, colour, emotion }: { readonly person: PersonView; readonly colour: string; readonly emotion: Emotion | undefined }) {
  const say = useSay();
  const face = emotion ?? person.emotion;
  // Who walks out is told so by both.
  const seen = [...new Set([emotionNames[face], ...bearing(person)].map(say))].join(', ');
  return (
    <li class="somebody" data-presence={person.presence} data-distance={person.distance} style={{ '--name': colour }}>
      <Icon of={faces[face]} />
      <span class="somebody-name">{person.name}</span> <span class="somebody-who">{person.who}</span> <span class="somebody-seen">{seen}</span>
    </li>
  );
}

/** Somebody who comes in while this is told is there from the bell on; who goes, as long as they speak. */
function isThere({ presence, comes, goes }: PersonView, at: number): boolean {
  if (comes !== undefined) return at >= comes;
  return goes === undefined ? presence !== 'away' : at < goes;
}
