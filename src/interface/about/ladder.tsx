import { escalating, growing, rungNames, type Rung } from '../../model/ladder.ts';
import { Chapter } from '../chapters/chapter.tsx';
import { Points } from '../sheet.tsx';
import { useSay } from '../speaking.ts';
import { aboutWords, workings } from './words.ts';

/** The two ways of the ladder, and what else moves people on it. */
export function Ladder() {
  const say = useSay();
  return (
    <Chapter id="react">
      <p>{say(aboutWords.reactIntro)}</p>
      <div class="ladders">
        <Rungs title={say(aboutWords.up)} kind="growing" rungs={growing} />
        <Rungs title={say(aboutWords.down)} kind="escalating" rungs={escalating} />
      </div>
      <Points texts={workings} />
    </Chapter>
  );
}

function Rungs({ title, kind, rungs }: { readonly title: string; readonly kind: 'growing' | 'escalating'; readonly rungs: readonly Rung[] }) {
  const say = useSay();
  return (
    <div class="ladder" data-kind={kind}>
      <h3>{title}</h3>
      <ol>
        {rungs.map((rung) => (
          <li key={rung}>{say(rungNames[rung])}</li>
        ))}
      </ol>
    </div>
  );
}
