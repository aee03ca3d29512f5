import { roomNames, rooms } from '../../model/rooms.ts';
import { Chapter } from '../chapters/chapter.tsx';
import { useSay } from '../speaking.ts';
import { aboutWords, roomMeanings } from './words.ts';

/** The five rooms and what each is for. */
export function RoomsMeant() {
  const say = useSay();
  return (
    <Chapter id="rooms-meant">
      <p>{say(aboutWords.roomsIntro)}</p>
      <dl class="terms">
        {rooms.map((room) => (
          <div key={room}>
            <dt>{say(roomNames[room])}</dt>
            <dd>{say(roomMeanings[room])}</dd>
          </div>
        ))}
      </dl>
    </Chapter>
  );
}
