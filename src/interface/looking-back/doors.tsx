import { opennessNames, rooms, type Openness } from '../../model/rooms.ts';
import type { PersonProfile } from '../../play/profile/profile.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Fold } from '../fold.tsx';
import { useSay } from '../speaking.ts';
import { tagColour } from '../tag-colour.ts';
import { afterScene, numbersMean, profileWords, roomsAtEnd, roomsOfName, roomVerbs } from './profile-words.ts';
import './doors.css';

/** With more moments than these the words beneath the doors would run into each other on a phone: there they get a key. */
const mostWithWords = 4;

/** The five rooms of one person as doors, from the start and through the scenes: a drawing that is a table. */
export function Doors({ person, scenario }: { readonly person: PersonProfile; readonly scenario: Scenario }) {
  const say = useSay();
  const end = person.rooms.at(-1)?.rooms;
  const which = (openness: Openness) => rooms.filter((room) => end?.[room] === openness);
  const heading = (
    <h4 class="name-tag" style={{ '--name': tagColour(scenario, person.id) }}>
      {person.name}
    </h4>
  );
  return (
    <div class="doors-of" data-many={person.rooms.length > mostWithWords}>
      <Fold heading={heading} gist={say(roomsAtEnd(which('open'), which('closed')))}>
        <DoorsTable person={person} />
        <DoorKey scenes={person.rooms.length - 1} />
      </Fold>
    </div>
  );
}

function DoorsTable({ person }: { readonly person: PersonProfile }) {
  const say = useSay();
  return (
    <table class="doors">
      <caption class="visually-hidden">{say(roomsOfName(person.name))}</caption>
      <thead>
        <tr>
          <th scope="col">{say(profileWords.room)}</th>
          {person.rooms.map(({ scene }) => (
            <th key={scene} scope="col">
              {scene === 0 ? say(profileWords.atStart) : <><span class="door-after">{say(profileWords.afterScene)}</span>{`\u00A0${scene}`}</>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rooms.map((room) => (
          <tr key={room}>
            <th scope="row">{say(roomVerbs[room])}</th>
            {person.rooms.map(({ scene, rooms: then }) => (
              <td key={scene} data-label={say(scene === 0 ? profileWords.atStart : afterScene(scene))}>
                <Door openness={then[room]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the doors and the numbers mean, where there is no room to say it at each. The table says it itself to who listens. */
function DoorKey({ scenes }: { readonly scenes: number }) {
  const say = useSay();
  return (
    <p class="door-key" aria-hidden="true">
      {(['closed', 'ajar', 'open'] as const).map((openness) => (
        <Door key={openness} openness={openness} />
      ))}
      <span>{say(numbersMean(scenes))}</span>
    </p>
  );
}

/** How far the leaf of a door is turned away, as the corners of its free side. */
const leaves: Readonly<Record<Openness, string>> = {
  closed: 'M7 4H25V36H7Z',
  ajar: 'M7 4 19 8V40L7 36Z',
  open: 'M7 4 11 9V41L7 36Z',
};

function Door({ openness }: { readonly openness: Openness }) {
  const say = useSay();
  return (
    <span class="door" data-openness={openness}>
      <svg viewBox="0 0 32 44" aria-hidden="true" focusable="false">
        <path class="door-way" d="M7 4H25V36H7Z" />
        <path class="door-leaf" d={leaves[openness]} />
        {openness === 'closed' && <circle class="door-knob" cx="21" cy="21" r="1.8" />}
      </svg>
      <span>{say(opennessNames[openness])}</span>
    </span>
  );
}
