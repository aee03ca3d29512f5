import door from '@phosphor-icons/core/bold/door-bold.svg?raw';
import doorOpen from '@phosphor-icons/core/bold/door-open-bold.svg?raw';
import { opennessNames, roomNames, rooms, type Openness } from '../../model/rooms.ts';
import type { Trace } from '../../play/trace.ts';
import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { standsAtEnd } from './course.ts';
import { lookingBackWords } from './words.ts';

/** The five rooms of each person, at the start and at the end. */
export function RoomsGiven({ trace }: { readonly trace: Trace }) {
  const say = useSay();
  return (
    <section class="sheet">
      <h2>{say(lookingBackWords.roomsTitle)}</h2>
      <p>{say(lookingBackWords.roomsIntro)}</p>
      <table class="table">
        <caption class="visually-hidden">{say(lookingBackWords.roomsTitle)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(lookingBackWords.room)}</th>
            {trace.persons.map((person) => (
              <th key={person.id} scope="col">
                {person.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.map((room) => (
            <tr key={room}>
              <th scope="row">{say(roomNames[room])}</th>
              {trace.persons.map((person) => (
                <td key={person.id} data-label={person.name}>
                  <span class="room-change">
                    <Door openness={person.start.rooms[room]} /> → <Door openness={standsAtEnd(person, trace.turns).rooms[room]} />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Door({ openness }: { readonly openness: Openness }) {
  const say = useSay();
  return (
    <span class="door" data-openness={openness}>
      <Icon of={openness === 'closed' ? door : doorOpen} /> {say(opennessNames[openness])}
    </span>
  );
}
