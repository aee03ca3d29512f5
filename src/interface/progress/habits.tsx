import type { Text } from '../../model/language.ts';
import { moves, type Move, type Stance } from '../../model/moves.ts';
import { roomNames, rooms } from '../../model/rooms.ts';
import { movesOf, type Progress, type Tally } from '../../play/progress/progress.ts';
import { Chapter } from '../chapters/chapter.tsx';
import { useSay } from '../speaking.ts';
import { movesNotDone, progressWords, stanceNames } from './words.ts';

const stances: readonly Stance[] = ['equal', 'controlling', 'yielding', 'avoiding'];

/** What somebody did, per move: all of it and the newest play, never one number. */
export function Moves({ progress }: { readonly progress: Progress }) {
  const say = useSay();
  const most = Math.max(1, ...Object.values(progress.moves).map(({ all }) => all));
  const isDone = (move: Move): boolean => progress.moves[move].all > 0;
  const notDone = stances.flatMap(movesOf).filter((move) => !isDone(move));
  return (
    <Chapter id="moves">
      <p>{say(progressWords.movesIntro)}</p>
      {stances.filter((stance) => movesOf(stance).some(isDone)).map((stance) => (
        <table key={stance} class="table counts" data-stance={stance}>
          <caption>{say(stanceNames[stance])}</caption>
          <Heads of={[progressWords.move, progressWords.all, progressWords.newest]} />
          <tbody>
            {movesOf(stance).filter(isDone).map((move) => (
              <tr key={move}>
                <th scope="row">
                  <strong>{say(moves[move].name)}</strong> <span class="counts-seen">{say(moves[move].seen)}</span>
                </th>
                <Count label={progressWords.all} count={progress.moves[move].all} most={most} />
                <Count label={progressWords.newest} count={progress.moves[move].newest} />
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {notDone.length > 0 && <NotDone moves={notDone} />}
    </Chapter>
  );
}

/** What has not been done yet is there for who asks: rows of noughts tell nothing. */
function NotDone({ moves: notDone }: { readonly moves: readonly Move[] }) {
  const say = useSay();
  return (
    <details class="more">
      <summary>{say(movesNotDone(notDone.length))}</summary>
      <ul class="not-done">
        {notDone.map((move) => (
          <li key={move}>
            <strong>{say(moves[move].name)}</strong> <span class="counts-seen">{say(moves[move].seen)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What somebody did to the other's room, per room. */
export function RoomsGrown({ progress }: { readonly progress: Progress }) {
  const say = useSay();
  const sides = rooms.flatMap((room) => [progress.rooms[room].opened.all, progress.rooms[room].closed.all]);
  const most = Math.max(1, ...sides);
  const changed = rooms.filter((room) => progress.rooms[room].opened.all + progress.rooms[room].closed.all > 0);
  return (
    <Chapter id="rooms">
      <p>{say(progressWords.roomsIntro)}</p>
      <table class="table counts">
        <caption class="visually-hidden">{say(progressWords.rooms)}</caption>
        <Heads of={[progressWords.room, progressWords.opened, progressWords.closed]} />
        <tbody>
          {changed.map((room) => (
            <tr key={room}>
              <th scope="row">
                <strong>{say(roomNames[room])}</strong>
              </th>
              <Side label={progressWords.opened} tally={progress.rooms[room].opened} most={most} />
              <Side label={progressWords.closed} tally={progress.rooms[room].closed} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
    </Chapter>
  );
}

function Heads({ of }: { readonly of: readonly Text[] }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        {of.map((head) => (
          <th key={head.nl} scope="col">
            {say(head)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Side({ label, tally, most }: { readonly label: Text; readonly tally: Tally; readonly most: number }) {
  return <Count label={label} count={tally.all} most={most} />;
}

/** A count, and where the table compares, a bar that is as long. */
function Count({ label, count, most }: { readonly label: Text; readonly count: number; readonly most?: number }) {
  const say = useSay();
  return (
    <td data-label={say(label)}>
      <span class="count">{count}</span>
      {most !== undefined && (
        <svg class="count-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect class="count-track" width="100" height="10" />
          <rect class="count-filled" width={(100 * count) / most} height="10" />
        </svg>
      )}
    </td>
  );
}
