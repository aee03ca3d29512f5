import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import cloud from '@phosphor-icons/core/bold/cloud-bold.svg?raw';
import barricade from '@phosphor-icons/core/bold/barricade-bold.svg?raw';
import door from '@phosphor-icons/core/bold/door-bold.svg?raw';
import doorOpen from '@phosphor-icons/core/bold/door-open-bold.svg?raw';
import trendDown from '@phosphor-icons/core/bold/trend-down-bold.svg?raw';
import trendUp from '@phosphor-icons/core/bold/trend-up-bold.svg?raw';
import { rungNames, tensionNames } from '../../model/ladder.ts';
import { moves } from '../../model/moves.ts';
import { roomNames, type Room } from '../../model/rooms.ts';
import type { Reaction, Thought } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Icon } from '../icon.tsx';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { tagColour } from '../tag-colour.ts';
import { Change, Fact } from './fact.tsx';
import { kindOf, limitNames, lookingBackWords } from './words.ts';

/** What a choice did to one person, why, and what they kept to themselves. */
export function ReactionOf({ reaction, thoughts, scenario }: { readonly reaction: Reaction; readonly thoughts: readonly Thought[]; readonly scenario: Scenario }) {
  const name = scenario.persons.find((person) => person.id === reaction.person)?.name ?? reaction.person;
  return (
    <article class="reaction">
      <h4 class="name-tag" style={{ '--name': tagColour(scenario, reaction.person) }}>
        {name}
      </h4>
      <MoveMade reaction={reaction} />
      <Shift reaction={reaction} />
      {reaction.why !== '' && <p>{reaction.why}</p>}
      <Facts reaction={reaction} />
      <Unspoken thoughts={thoughts} scenario={scenario} />
    </article>
  );
}

function MoveMade({ reaction }: { readonly reaction: Reaction }) {
  const say = useSay();
  if (!reaction.move) return <p class="move">{say(lookingBackWords.saw)}</p>;
  const { name, seen, stance } = moves[reaction.move];
  const extra = [reaction.permission && lookingBackWords.permission, reaction.repair && lookingBackWords.repair].filter((each) => each !== false);
  return (
    <p class="move">
      <strong class="move-name" data-stance={stance}>
        {[name, ...extra].map(say).join(', ')}
      </strong>{' '}
      {say(seen)}
    </p>
  );
}

function Shift({ reaction: { before, after } }: { readonly reaction: Reaction }) {
  const say = useSay();
  return (
    <p class="shift" data-kind={kindOf(after.rung)}>
      {before.rung !== after.rung && (
        <>
          {say(rungNames[before.rung])} <Icon of={arrow} />
          <span class="visually-hidden">{say(lookingBackWords.roomTo)}</span>{' '}
        </>
      )}
      <strong>{say(rungNames[after.rung])}</strong>
    </p>
  );
}

function Facts({ reaction: { before, after, opened, closed } }: { readonly reaction: Reaction }) {
  const say = useSay();
  const list = (which: readonly Room[]): string => which.map((room) => say(roomNames[room])).join(', ');
  return (
    <ul class="facts">
      {opened.length > 0 && <Fact icon={doorOpen} text={`${say(lookingBackWords.opened)} ${list(opened)}`} />}
      {closed.length > 0 && <Fact icon={door} text={`${say(lookingBackWords.closed)} ${list(closed)}`} />}
      {after.trust > before.trust && <Fact icon={trendUp} text={say(lookingBackWords.trustUp)} />}
      {after.trust < before.trust && <Fact icon={trendDown} text={say(lookingBackWords.trustDown)} />}
      {after.tension !== before.tension && <Change icon={arrow} of={say(lookingBackWords.tension)} from={say(tensionNames[before.tension])} to={say(tensionNames[after.tension])} />}
      {after.limit !== before.limit && <Change icon={barricade} of={say(lookingBackWords.limit)} from={say(limitNames[before.limit])} to={say(limitNames[after.limit])} />}
    </ul>
  );
}

/** Thoughts that stayed unspoken. */
export function Unspoken({ thoughts, scenario, named = false }: { readonly thoughts: readonly Thought[]; readonly scenario: Scenario; readonly named?: boolean }) {
  const say = useSay();
  const nameOf = (id: string): string => scenario.persons.find((person) => person.id === id)?.name ?? id;
  return (
    <>
      {thoughts.map((thought) => (
        <p key={thought.text} class="unspoken">
          <span class="unspoken-label">
            <Icon of={cloud} /> {named && `${nameOf(thought.person)} · `}
            {say(lookingBackWords.unspoken)}
          </span>
          <span lang={scenario.language}>
            <RichText text={thought.text} />
          </span>
        </p>
      ))}
    </>
  );
}
