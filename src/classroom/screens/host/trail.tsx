import type { Scenario } from '../../../scenario/types.ts';
import type { HostSnap, TrailRow } from '../../lesson/snapshots.ts';
import { Results } from '../results.tsx';
import { useSay } from '../speaking.ts';
import { screenWords } from '../words.ts';
import { hostWords } from './words.ts';

/** What the class chose, from the first choice to the last: on the projector the way itself, for the trainer with every vote. */
export function Trail({ snap, scenario, rows }: { readonly snap: HostSnap; readonly scenario: Scenario; readonly rows?: readonly TrailRow[] }) {
  const say = useSay();
  if (rows) {
    return rows.length === 0 ? <p>{say(hostWords.noTrail)}</p> : (
      <ol class="trail">
        {rows.map((row) => (
          <li key={row.round}>
            <h3>{row.path.length + 1}. {row.scene}</h3>
            <Results options={row.options} language={snap.language} results={row.results} mine={row.wentOnWith} mineWord={say(hostWords.chosen)} />
          </li>
        ))}
      </ol>
    );
  }
  const choices = scenario.scenes.flatMap(({ title, passages }) => passages.flatMap((passage) => passage.choices.map((choice) => ({ ...choice, scene: title }))));
  return (
    <ol class="trail" lang={scenario.language}>
      {snap.course.choices.map((id, turn) => {
        const choice = choices.find((each) => each.id === id);
        const before = choices.find((each) => each.id === snap.course.choices[turn - 1]);
        return <li key={turn}><span class="choice-number">{turn + 1}</span> <span>{choice?.scene !== before?.scene && <small>{say(screenWords.scene)}: {choice?.scene}<br /></small>}{choice?.text ?? id}</span></li>;
      })}
    </ol>
  );
}
