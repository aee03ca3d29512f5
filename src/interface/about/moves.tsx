import { moveCodes, moves, type MoveTheory, type Stance } from '../../model/moves.ts';
import { roomNames, type Room } from '../../model/rooms.ts';
import { Chapter } from '../chapters/chapter.tsx';
import { useSay } from '../speaking.ts';
import { aboutWords, stanceNames } from './words.ts';

const stances = Object.keys(stanceNames) as readonly Stance[];

/** The twelve moves, by whose will they serve. */
export function Moves() {
  const say = useSay();
  return (
    <Chapter id="moves-meant">
      <p>{say(aboutWords.movesIntro)}</p>
      {stances.map((stance) => (
        <div key={stance} class="stance" data-stance={stance}>
          <h3>{say(stanceNames[stance])}</h3>
          <dl class="terms">
            {moveCodes.filter((code) => moves[code].stance === stance).map((code) => (
              <MoveTold key={code} move={moves[code]} />
            ))}
          </dl>
        </div>
      ))}
      <p>{say(aboutWords.movesExtra)}</p>
    </Chapter>
  );
}

function MoveTold({ move }: { readonly move: MoveTheory }) {
  const say = useSay();
  const list = (which: readonly Room[]): string => which.map((room) => say(roomNames[room])).join(', ');
  return (
    <div>
      <dt>{say(move.name)}</dt>
      <dd>
        {say(move.seen)}
        {move.opens.length > 0 && <span class="move-rooms">{`${say(aboutWords.opens)} ${list(move.opens)}`}</span>}
        {move.closes.length > 0 && <span class="move-rooms">{`${say(aboutWords.closes)} ${list(move.closes)}`}</span>}
      </dd>
    </div>
  );
}
