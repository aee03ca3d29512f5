import type { Scenario } from '../../../scenario/types.ts';
import type { Door } from '../../protocol/answers.ts';
import { momentAt, type Moment } from '../../lesson/course.ts';
import type { HostSnap } from '../../lesson/snapshots.ts';
import { linesOf } from '../../lesson/told-lines.ts';
import { Results } from '../results.tsx';
import { useSay } from '../speaking.ts';
import { TimeLeft } from '../timer.tsx';
import { Line, Told } from '../told.tsx';
import { screenWords } from '../words.ts';
import { ClassStage } from './class-stage.tsx';
import { JoinPoster, shortAddress, spaced } from './lobby.tsx';
import type { ClassPorts } from './ports.ts';
import { Groups } from './groups.tsx';
import { Shifted } from './shifted.tsx';
import { Trail } from './trail.tsx';
import { Why } from './why.tsx';
import { hostWords, phaseWords } from './words.ts';

interface ProjectorProps {
  readonly snap: HostSnap;
  readonly scenario: Scenario;
  readonly ports: Pick<ClassPorts, 'openStage' | 'address'>;
  readonly ahead: number;
  readonly door?: Door | undefined;
  readonly names?: readonly string[];
}

/** What hangs on the wall: the scene, what is asked, how many have voted, and, once it is shown, what came of it. */
export function Projector({ snap, scenario, ports, ahead, door, names = [] }: ProjectorProps) {
  const say = useSay();
  const scene = momentAt(scenario, snap.opening, snap.course);
  const { phase } = snap;
  if (phase === 'lobby') {
    return (
      <main class="projector projector-lobby">
        <h1 lang={scenario.language}>{scenario.title}</h1>
        {door && <JoinPoster address={ports.address} door={door} />}
        <p class="projector-count"><b>{snap.people}</b> {say(hostWords.people)}</p>
        <p class="projector-names">{names.join(' · ')}</p>
      </main>
    );
  }
  if (phase === 'inGroups' || phase === 'comparing') {
    return <main class="projector projector-plain"><h1>{say(phaseWords[phase])}</h1><Groups snap={snap} scenario={scenario} /></main>;
  }
  if (phase === 'lookingBack') {
    return (
      <main class="projector projector-plain">
        <h1>{scene?.view.ending ? `${say(screenWords.ended)}: ${scene.view.ending.title}` : say(phaseWords[phase])}</h1>
        <Trail snap={snap} scenario={scenario} />
      </main>
    );
  }
  if (!scene) return <main class="projector projector-plain"><p role="alert">{say(hostWords.scenarioGone)}</p></main>;
  return (
    <main class="projector">
      <div class="projector-scene">
        <ClassStage view={scene.view} openStage={ports.openStage} />
        <p class="projector-chip" lang={scenario.language}>{scenario.title} · {scene.view.scene.title}</p>
        {snap.paused && <p class="projector-paused">{say(screenWords.paused)}</p>}
      </div>
      <section class="projector-words" aria-label={say(phaseWords[phase])}>
        {snap.explaining ? <Why snap={snap} scenario={scenario} /> : <Words snap={snap} scenario={scenario} scene={scene} />}
      </section>
      <div class="projector-below">
        <h1>{say(phaseWords[phase])}</h1>
        <Voted snap={snap} />
        {door && !snap.locked && <p class="projector-late">{say(hostWords.joinAt)} {shortAddress(ports.address)} {say(hostWords.withCode)} <b>{spaced(door.pin)}</b></p>}
        <TimeLeft timer={snap.timer} ahead={ahead} />
      </div>
    </main>
  );
}

/** What was said, until something is asked; then what is asked, under the last that was said. */
function Words({ snap, scenario, scene }: { readonly snap: HostSnap; readonly scenario: Scenario; readonly scene: Moment }) {
  const say = useSay();
  const { asked, phase } = snap;
  const lines = linesOf(scene.view.beats, scenario);
  const isAsked = asked !== undefined && phase !== 'scene' && phase !== 'goingOn';
  if (!isAsked) {
    return (
      <>
        {scene.view.chosen && <p class="projector-chosen" lang={scenario.language}><b>{say(screenWords.you)}:</b> <Line text={scene.view.chosen.text} /></p>}
        <Told lines={lines} language={scenario.language} />
        {scene.view.choices.length > 0 && <Options options={scene.view.choices} language={scenario.language} />}
      </>
    );
  }
  const isShown = asked.results.length > 0 && (phase === 'revealed' || phase === 'talking' || phase === 'revealedAgain');
  return (
    <>
      <Told lines={lines.slice(-1)} language={scenario.language} />
      {isShown ? <Results options={asked.options} results={asked.results} /> : <Options options={asked.options} language={scenario.language} />}
      {isShown && asked.shift && <Shifted shift={asked.shift} options={asked.options} />}
    </>
  );
}

/** How many have voted, while they do. */
function Voted({ snap: { phase, asked } }: { readonly snap: HostSnap }) {
  const say = useSay();
  if (!asked || asked.voters === 0 || !/^(?:voting|closed)/u.test(phase)) return null;
  return <p class="projector-voted"><b>{asked.voted}</b> {say(hostWords.of)} {asked.voters} {say(hostWords.voted)}</p>;
}

function Options({ options, language }: { readonly options: readonly { readonly id: string; readonly text: string }[]; readonly language: string }) {
  const say = useSay();
  return (
    <section>
      <h2 class="projector-asked">{say(hostWords.whatWouldYou)}</h2>
      <ol class="projector-options" lang={language}>
        {options.map((option, index) => (
          <li key={option.id}><span class="choice-number">{index + 1}</span><span><Line text={option.text} /></span></li>
        ))}
      </ol>
    </section>
  );
}
