import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Guide } from '../../../scenario/guides/guide.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { Host, HostTicket } from '../../client/host.ts';
import type { Language } from '../../../model/language.ts';
import { momentAt } from '../../lesson/course.ts';
import type { HostCommand } from '../../lesson/inputs.ts';
import type { LessonPhase } from '../../lesson/lesson-chart.ts';
import { refusalWords } from '../../lesson/refusal-words.ts';
import type { Refusal } from '../../lesson/refusals.ts';
import type { TrainerSnap } from '../../lesson/snapshots.ts';
import type { Result } from '../../lesson/tally.ts';
import { linesOf } from '../../lesson/told-lines.ts';
import type { Door as DoorOf } from '../../protocol/answers.ts';
import type { ServerCommand } from '../../protocol/server-command.ts';
import { checkWords } from '../check/words.ts';
import { NamedLanguageChoice } from '../language-buttons.tsx';
import { Results } from '../results.tsx';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { TimeLeft } from '../timer.tsx';
import { Told } from '../told.tsx';
import { useStateOf } from '../use-state-of.ts';
import { screenWords } from '../words.ts';
import { Controls } from './controls.tsx';
import { GroupCourses } from './groups.tsx';
import { GuideStops } from './guide-stops.tsx';
import { Leaving } from './leaving.tsx';
import { JoinPoster } from './lobby.tsx';
import { People } from './people.tsx';
import { hashOf } from './place.ts';
import type { ClassPorts } from './ports.ts';
import { Projector } from './projector.tsx';
import { QrCode } from './qr.tsx';
import { ReachChoice, useReach, type Reach } from './reach.tsx';
import { Trail } from './trail.tsx';
import { hostWords, phaseWords } from './words.ts';

interface TrainerProps {
  readonly host: Host<TrainerSnap>;
  readonly scenario: Scenario;
  readonly ports: ClassPorts;
  /** Absent without phones: then this screen is also the one on the wall. */
  readonly ticket?: HostTicket;
  readonly onLanguage: (language: Language) => void;
  readonly onEnded: () => void;
}

/** The trainer's own screen: on a laptop, or on a phone as a remote. */
export function Trainer({ host, scenario, ports, ticket, onLanguage, onEnded }: TrainerProps) {
  const say = useSay();
  const language = useContext(ScreenLanguage);
  const { snap, door, status, ahead, refused } = useStateOf(host);
  const [declined, setDeclined] = useState<Refusal | undefined>(undefined);
  const reach = useReach(ports);
  const guide = useGuide(ports, scenario.id);
  if (!snap) return <main class="trainer"><p role="status">{refused ? say(refusalWords[refused.reason]) : say(screenWords.connecting)}</p></main>;
  const command = (given: HostCommand | ServerCommand): void => {
    void host.command(given).then((answer) => setDeclined(answer.ok ? undefined : answer.reason));
  };
  const scene = momentAt(scenario, snap.opening, snap.course);
  const isOver = snap.phase === 'lookingBack';
  const people = <People snap={snap} scenario={scenario} onCommand={command} />;
  const now = (
    <>
      <header class="trainer-head">
        <h1>{say(phaseWords[snap.phase])}</h1>
        <p lang={scenario.language}>{scenario.title}{scene && snap.phase !== 'lobby' && snap.groups.length === 0 && ` · ${scene.view.scene.title}`}</p>
        <TimeLeft timer={snap.timer} ahead={ahead} />
      </header>
      {status === 'connecting' && <p class="phone-mending" role="status">{say(screenWords.mending)}</p>}
      {declined && <p class="phone-wrong" role="alert">{say(refusalWords[declined])}</p>}
      {snap.asked && (snap.phase === 'voting' || snap.phase === 'votingAgain') && ticket && (
        <p class="projector-voted"><b>{snap.asked.voted}</b> {say(hostWords.of)} {snap.asked.voters} {say(hostWords.voted)}</p>
      )}
      {ticket && snap.live && isSecret(snap.phase) && <Live snap={snap} live={snap.live} />}
      <Controls snap={snap} view={scene?.view} withPhones={ticket !== undefined} onCommand={command} />
    </>
  );
  const further = (
    <>
      {ticket && snap.phase === 'lobby' && people}
      {guide && snap.phase === 'lobby' && (
        <section class="guide" lang={guide.language}><h2>{guide.title}</h2>{guide.introduction.map((words) => <p key={words}>{words}</p>)}</section>
      )}
      {guide && scene && <GuideStops guide={guide} passages={scene.passages} isOver={isOver} />}
      {ticket && scene && !isOver && snap.phase !== 'lobby' && snap.groups.length === 0 && (
        <section class="trainer-told"><Told lines={linesOf(scene.view.beats, scenario)} language={scenario.language} /></section>
      )}
      {snap.groups.length > 0 && <GroupCourses snap={snap} scenario={scenario} ports={ports} />}
      <StepBack snap={snap} onCommand={command} />
      {isOver && snap.groups.length === 0 && <Trail snap={snap} scenario={scenario} rows={snap.trail} />}
    </>
  );
  return (
    <div class="trainer">
      {ticket
        ? <main class="trainer-desk">{now}{further}</main>
        : <OnOneScreen wall={<Projector snap={snap} scenario={scenario} ports={ports} ahead={ahead} />} now={now} further={further} />}
      <aside class="trainer-side">
        {ticket && door && <Door door={door} reach={reach} />}
        {ticket && <Screens ticket={ticket} address={reach.address} snap={snap} onCommand={command} />}
        {ticket && snap.phase !== 'lobby' && people}
        <NamedLanguageChoice label={say(hostWords.ownLanguage)} language={language} onPick={onLanguage} />
        <Leaving host={host} snap={snap} scenario={scenario} ports={ports} onEnded={onEnded} />
      </aside>
    </div>
  );
}

/** Without phones the class looks at the trainer's own screen: what hangs on the wall and what is done next stand on it together, the rest below. */
function OnOneScreen({ wall, now, further }: { readonly wall: ComponentChildren; readonly now: ComponentChildren; readonly further: ComponentChildren }) {
  return (
    <>
      <div class="one-screen">
        {wall}
        <div class="trainer-now">{now}</div>
      </div>
      <div class="trainer-desk">{further}</div>
    </>
  );
}

/** Before the class sees it. */
function Live({ snap, live }: { readonly snap: TrainerSnap; readonly live: Result }) {
  const say = useSay();
  if (!snap.asked) return null;
  return <section class="trainer-told live"><h2>{say(hostWords.live)}</h2><Results options={snap.asked.options} language={snap.language} results={[live]} /></section>;
}

function isSecret(phase: LessonPhase): boolean {
  return phase === 'voting' || phase === 'closed' || phase === 'votingAgain' || phase === 'closedAgain';
}

/** How phones come in, and by which of this computer's addresses. */
function Door({ door, reach }: { readonly door: DoorOf; readonly reach: Reach }) {
  const say = useSay();
  return (
    <section class="door">
      {reach.isAlone && <p class="phone-wrong" role="alert">{say(checkWords.noNetwork)}</p>}
      <JoinPoster address={reach.address} door={door} />
      <ReachChoice reach={reach} />
      <p><a href={hashOf({ kind: 'check' })} target="samenspel-check">{say(hostWords.roomCheck)}</a></p>
    </section>
  );
}

/** The projector in a window of its own, and the trainer's phone as a remote. */
function Screens({ ticket, address, snap: { phase, wall }, onCommand }: { readonly ticket: HostTicket; readonly address: string; readonly snap: TrainerSnap; readonly onCommand: (command: HostCommand) => void }) {
  const say = useSay();
  const language = useContext(ScreenLanguage);
  return (
    <section class="screens">
      <a class={phase === 'lobby' ? 'main-button' : 'plain-button'} href={hashOf({ kind: 'screen', ticket })} target="samenspel-screen">{say(hostWords.projector)}</a>
      <p class="phone-hint">{say(hostWords.projectorHint)}</p>
      <NamedLanguageChoice label={say(hostWords.wallLanguage)} language={wall} onPick={(language) => onCommand({ type: 'speak', language })} />
      <details>
        <summary>{say(hostWords.remote)}</summary>
        <p class="phone-hint">{say(hostWords.remoteHint)}</p>
        <QrCode text={`${new URL('class.html', address).href}${hashOf({ kind: 'trainer', ticket, language })}`} label={say(hostWords.remote)} />
      </details>
    </section>
  );
}

function StepBack({ snap, onCommand }: { readonly snap: TrainerSnap; readonly onCommand: (command: HostCommand) => void }) {
  const say = useSay();
  const rows = snap.trail.filter(({ wentOnWith }) => wentOnWith !== undefined);
  if (rows.length === 0) return null;
  return (
    <details class="step-back">
      <summary>{say(hostWords.stepBack)}</summary>
      <ol>
        {rows.map(({ round, path, scene, options, wentOnWith }) => (
          <li key={round}>
            <span>{path.length + 1}. {scene}: <span lang={snap.language}>{options.find(({ id }) => id === wentOnWith)?.text}</span></span>
            <button type="button" class="quiet-button" onClick={() => { onCommand({ type: 'stepBack', turn: path.length }); scrollTo(0, 0); }}>{say(hostWords.stepTo)}</button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function useGuide(ports: ClassPorts, id: string): Guide | undefined {
  const language = useContext(ScreenLanguage);
  const [guide, setGuide] = useState<Guide | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    ports.loadGuide(id, language).then((found) => { if (isCurrent) setGuide(found); }).catch(() => undefined);
    return () => { isCurrent = false; };
  }, [ports, id, language]);
  return guide;
}
