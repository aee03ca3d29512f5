import { roomNames, rooms, type Room } from '../../../model/rooms.ts';
import type { Phone } from '../../client/phone.ts';
import type { PhoneSnap, YouSnap } from '../../lesson/snapshots.ts';
import { useSay } from '../speaking.ts';
import { phoneWords } from '../words.ts';

type Saw = 'opened' | 'same' | 'closed';
const saws: readonly Saw[] = ['opened', 'same', 'closed'];

const unmarked: Readonly<Record<'opened' | 'closed', readonly Room[]>> = { opened: [], closed: [] };

/** Some watch one person instead of voting, and say after each answer which room opened or closed for them. */
export function Observing({ phone, snap, you }: { readonly phone: Phone; readonly snap: PhoneSnap; readonly you: YouSnap }) {
  const say = useSay();
  const mark = you.mark?.turn === snap.turn ? you.mark : unmarked;
  const sawOf = (room: Room): Saw => (mark.opened.includes(room) ? 'opened' : mark.closed.includes(room) ? 'closed' : 'same');
  const set = (room: Room, saw: Saw): void => {
    const others = (list: readonly Room[]) => list.filter((each) => each !== room);
    phone.mark([...others(mark.opened), ...(saw === 'opened' ? [room] : [])], [...others(mark.closed), ...(saw === 'closed' ? [room] : [])]);
  };
  const isAway = you.observes !== undefined && snap.present?.includes(you.observes.id) === false;
  const words: Readonly<Record<Saw, string>> = { opened: say(phoneWords.opened), same: say(phoneWords.same), closed: say(phoneWords.closedRoom) };
  return (
    <section class="phone-observing">
      <h2>{say(phoneWords.observe)}</h2>
      <p>{say(phoneWords.observing)} <b>{you.observes?.name}</b>.</p>
      {isAway ? <p>{say(phoneWords.observeAway)}</p> : snap.phase !== 'goingOn' ? <p>{say(phoneWords.observeLater)}</p> : (
        <>
          <p>{say(phoneWords.observeHow)}</p>
          {rooms.map((room) => (
            <fieldset class="phone-room" key={room}>
              <legend>{say(roomNames[room])}</legend>
              {saws.map((saw) => (
                <label key={saw}>
                  <input type="radio" name={room} checked={sawOf(room) === saw} onChange={() => set(room, saw)} />
                  <span>{words[saw]}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </>
      )}
    </section>
  );
}
