import { useContext, useMemo } from 'preact/hooks';
import { roomNames } from '../../../model/rooms.ts';
import { lookBack } from '../../../play/look-back.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { recordOf } from '../../lesson/course.ts';
import type { HostSnap, WatchedPerson } from '../../lesson/snapshots.ts';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { phoneWords } from '../words.ts';
import { hostWords } from './words.ts';

/** Why everybody reacted as they did to the last choice: the model's words, what stayed unspoken, and beside it what observers saw. */
export function Why({ snap, scenario }: { readonly snap: HostSnap; readonly scenario: Scenario }) {
  const say = useSay();
  const language = useContext(ScreenLanguage);
  const { opening, course, watched } = snap;
  const turn = useMemo(() => lookBack(scenario, recordOf(opening, course.choices), language).turns.at(-1), [scenario, opening, course.choices, language]);
  if (!turn) return null;
  const seen = watched.find((each) => each.turn === turn.turn);
  return (
    <section class="why" aria-label={say(hostWords.explain)}>
      {turn.reactions.map(({ person, why, opened, closed }) => {
        const name = scenario.persons.find(({ id }) => id === person)?.name ?? person;
        const thoughts = turn.thoughts.filter((thought) => thought.person === person);
        return (
          <article class="why-person" key={person}>
            <h3>{name}</h3>
            <p>{why}</p>
            {thoughts.map(({ text }) => <p class="why-thought" key={text} lang={scenario.language}>{name} {say(hostWords.thought)}: “{text}”</p>)}
            {[...opened.map((room) => [room, phoneWords.opened] as const), ...closed.map((room) => [room, phoneWords.closedRoom] as const)].map(([room, what]) => (
              <p class="why-room" key={room}>{say(roomNames[room])} {say(what)}</p>
            ))}
            <Seen person={seen?.persons.find(({ id }) => id === person)} />
          </article>
        );
      })}
    </section>
  );
}

function Seen({ person }: { readonly person: WatchedPerson | undefined }) {
  const say = useSay();
  const marks = person?.rooms.filter(({ opened, closed }) => opened + closed > 0) ?? [];
  if (!person || marks.length === 0) return null;
  return (
    <p class="why-seen">
      {say(hostWords.observersSaw)}: {marks.map(({ room, opened, closed }) => `${say(roomNames[room])} ${[...(opened > 0 ? [`${say(phoneWords.opened)} (${opened}×)`] : []), ...(closed > 0 ? [`${say(phoneWords.closedRoom)} (${closed}×)`] : [])].join(', ')}`).join('; ')}.
    </p>
  );
}
