import type { Scenario } from '../../../scenario/types.ts';
import type { Moment } from '../../lesson/course.ts';
import type { HostSnap } from '../../lesson/snapshots.ts';
import { linesOf } from '../../lesson/told-lines.ts';
import { Results } from '../results.tsx';
import { useSay } from '../speaking.ts';
import { Line, Told } from '../told.tsx';
import { screenWords } from '../words.ts';
import { Shifted } from './shifted.tsx';
import { hostWords } from './words.ts';

interface WallWordsProps {
  readonly snap: HostSnap;
  readonly scenario: Scenario;
  readonly scene: Moment;
}

/** What was said, until something is asked; then what is asked, under the last that was said; then what came of it. */
export function WallWords({ snap, scenario, scene: { view } }: WallWordsProps) {
  const say = useSay();
  const { asked, phase } = snap;
  const lines = linesOf(view.beats, scenario);
  if (asked === undefined || phase === 'scene' || phase === 'goingOn') {
    return (
      <>
        {view.chosen && <p class="projector-chosen" lang={scenario.language}><b>{say(screenWords.you)}:</b> <Line text={view.chosen.text} /></p>}
        <Told lines={view.choices.length > 0 ? lines.slice(-1) : lines} language={scenario.language} />
        {view.ending && <p class="projector-ended">{say(screenWords.ended)}: <b lang={scenario.language}>{view.ending.title}</b></p>}
        {view.choices.length > 0 && <Options options={view.choices} language={scenario.language} />}
      </>
    );
  }
  const isShown = asked.results.length > 0 && (phase === 'revealed' || phase === 'talking' || phase === 'revealedAgain');
  if (isShown) {
    return (
      <>
        <Results options={asked.options} language={scenario.language} results={asked.results} />
        {asked.shift && <Shifted shift={asked.shift} options={asked.options} />}
      </>
    );
  }
  return (
    <>
      <Told lines={lines.slice(-1)} language={scenario.language} />
      <Options options={asked.options} language={scenario.language} />
    </>
  );
}

function Options({ options, language }: { readonly options: readonly { readonly id: string; readonly text: string }[]; readonly language: string }) {
  const say = useSay();
  return (
    <section>
      <h2 class="projector-asked">{say(hostWords.whatWouldYou)}</h2>
      <ol class="projector-options" lang={language}>
        {options.map((option, index) => (
          <li class="choice" key={option.id}><span class="choice-number">{index + 1}</span><span><Line text={option.text} /></span></li>
        ))}
      </ol>
    </section>
  );
}
