import { roomNames, rooms } from '../../model/rooms.ts';
import { useSay } from '../speaking.ts';
import { aboutWords, roomMeanings } from './words.ts';

/** The five rooms and what each is for. */
export function RoomsMeant() {
  const say = useSay();
  return (
    <section class="about-sheet">
      <h2>{say(aboutWords.roomsTitle)}</h2>
      <p>{say(aboutWords.roomsIntro)}</p>
      <dl class="about-terms">
        {rooms.map((room) => (
          <div key={room}>
            <dt>{say(roomNames[room])}</dt>
            <dd>{say(roomMeanings[room])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
