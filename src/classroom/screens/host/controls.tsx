import { useContext, useState } from 'preact/hooks';
import type { Language } from '../../../model/language.ts';
import type { ChoiceView, View } from '../../../play/view.ts';
import type { HostCommand } from '../../lesson/inputs.ts';
import type { LessonPhase } from '../../lesson/lesson-chart.ts';
import type { TrainerSnap } from '../../lesson/snapshots.ts';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { Line } from '../told.tsx';
import { screenWords } from '../words.ts';
import { Hands } from './hands.tsx';
import { hostWords, minutesOf } from './words.ts';

interface ControlsProps {
  readonly snap: TrainerSnap;
  readonly view: View | undefined;
  readonly withPhones: boolean;
  readonly onCommand: (command: HostCommand) => void;
}

/** Half a minute to three: what a vote or a talk may take, and no timer at all. */
const times = [undefined, 30, 60, 120, 180];

/** What can be done now: the likely next step first and large, the others beside it. */
export function Controls({ snap, view, withPhones, onCommand }: ControlsProps) {
  const say = useSay();
  const language = useContext(ScreenLanguage);
  const [seconds, setSeconds] = useState<number | undefined>(undefined);
  const timed = { ...(seconds !== undefined && { seconds }) };
  const give = (command: HostCommand) => (): void => onCommand(command);
  const { phase, asked } = snap;
  if (snap.paused) return <Paused onCommand={onCommand} />;
  /** What can be gone on with although nobody has voted, or has seen how the votes fell: possible, and not in the way. */
  const unasked = phase === 'closed' || phase === 'closedAgain' ? asked?.options : (phase === 'scene' || phase === 'goingOn') && view?.phase === 'choosing' ? view.choices : undefined;
  /** Set here or on another screen: how long it still takes stands above, and another time begins at once. */
  const isRunning = snap.timer !== undefined && runs.includes(phase);
  /** For what comes next; and at once for what is going on. */
  const pickTime = (picked: number | undefined): void => {
    setSeconds(picked);
    if (runs.includes(phase)) onCommand({ type: 'timer', ...(picked !== undefined && { seconds: picked }) });
  };
  return (
    <section class="controls" aria-label={say(hostWords.begin)}>
      <div class="controls-row">
        {phase === 'lobby' && <button type="button" class="main-button" onClick={give({ type: 'start' })}>{say(hostWords.begin)}</button>}
        {(phase === 'scene' || phase === 'goingOn') && <Telling view={view} withPhones={withPhones} timed={timed} give={give} />}
        {(phase === 'voting' || phase === 'votingAgain') && <button type="button" class="main-button" onClick={give({ type: 'close' })}>{say(hostWords.close)}</button>}
        {(phase === 'closed' || phase === 'closedAgain') && <button type="button" class="main-button" onClick={give({ type: 'reveal' })}>{say(hostWords.reveal)}</button>}
        {phase === 'revealed' && <button type="button" class="main-button" onClick={give({ type: 'talk', ...timed })}>{say(hostWords.talk)}</button>}
        {(phase === 'revealed' || phase === 'talking') && <button type="button" class={phase === 'talking' ? 'main-button' : 'plain-button'} onClick={give({ type: 'voteAgain', ...timed })}>{say(hostWords.voteAgain)}</button>}
        {phase === 'inGroups' && <button type="button" class="main-button" onClick={give({ type: 'compare' })}>{say(hostWords.compare)}</button>}
        {phase === 'comparing' && <button type="button" class="plain-button" onClick={give({ type: 'openGroups' })}>{say(hostWords.groupsOn)}</button>}
        {phase === 'comparing' && <button type="button" class="main-button" onClick={give({ type: 'lookBack' })}>{say(hostWords.lookBack)}</button>}
      </div>
      {!withPhones && asked && (phase === 'voting' || phase === 'votingAgain') && <Hands key={asked.ballot} options={asked.options} language={snap.language} hands={snap.hands} onCount={(hands) => onCommand({ type: 'count', hands })} />}
      {isShown.includes(phase) && asked && <GoOn snap={snap} options={asked.options} isShort={!withPhones} onCommand={onCommand} />}
      {unasked && (
        <details class="go-on-unasked">
          <summary>{say(hostWords.goOnUnasked)}</summary>
          <GoOn snap={snap} options={unasked} isShort={!withPhones} onCommand={onCommand} />
        </details>
      )}
      <div class="controls-row controls-small">
        {(runs.includes(phase) || isTimed.includes(phase)) && (
          <label>
            {say(hostWords.seconds)}{' '}
            <select value={isRunning ? 'runs' : (seconds ?? '')} onChange={(event) => pickTime(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}>
              {isRunning && <option value="runs" disabled>{say(hostWords.timerRuns)}</option>}
              {times.map((each) => <option key={each ?? 0} value={each ?? ''}>{timeName(each, language, say(hostWords.noTimer))}</option>)}
            </select>
          </label>
        )}
        {snap.timer && <button type="button" class="quiet-button" onClick={give({ type: 'timer' })}>{say(hostWords.stopTimer)}</button>}
        {snap.turn > 0 && inScene.includes(phase) && <button type="button" class="quiet-button" aria-pressed={snap.explaining} onClick={give({ type: 'explain', on: !snap.explaining })}>{say(snap.explaining ? hostWords.explainOff : hostWords.explain)}</button>}
        {phase !== 'lobby' && phase !== 'lookingBack' && <button type="button" class="quiet-button" onClick={give({ type: 'pause', on: true })}>{say(hostWords.pause)}</button>}
        {view?.phase !== 'lookingBack' && phase !== 'lobby' && phase !== 'lookingBack' && inScene.includes(phase) && <button type="button" class="quiet-button" onClick={give({ type: 'lookBack' })}>{say(hostWords.lookBack)}</button>}
      </div>
    </section>
  );
}

const isShown: readonly LessonPhase[] = ['revealed', 'talking', 'revealedAgain'];
/** What is done next here may be given a time. */
const isTimed: readonly LessonPhase[] = ['scene', 'goingOn', 'revealed', 'talking'];
/** Time can be given to what is going on. */
const runs: readonly LessonPhase[] = ['voting', 'votingAgain', 'talking', 'inGroups'];
const inScene: readonly LessonPhase[] = ['scene', 'goingOn', 'revealed', 'talking', 'revealedAgain'];

function timeName(seconds: number | undefined, language: Language, none: string): string {
  return seconds === undefined ? none : minutesOf(seconds, language);
}

interface TellingProps {
  readonly view: View | undefined;
  readonly withPhones: boolean;
  readonly timed: { readonly seconds?: number };
  readonly give: (command: HostCommand) => () => void;
}

/** On through what is told, up to a choice or the end. */
function Telling({ view, withPhones, timed, give }: TellingProps) {
  const say = useSay();
  if (view?.phase === 'choosing') {
    return (
      <>
        <button type="button" class="main-button" onClick={give({ type: 'openVote', ...timed })}>{say(withPhones ? hostWords.openVote : hostWords.countHands)}</button>
        <button type="button" class="plain-button" onClick={give({ type: 'tellBack' })}>{say(hostWords.tellBack)}</button>
      </>
    );
  }
  if (view?.phase === 'lookingBack') return <button type="button" class="main-button" onClick={give({ type: 'lookBack' })}>{say(hostWords.lookBack)}</button>;
  return (
    <>
      <button type="button" class="main-button" onClick={give({ type: 'tellOn' })}>{say(hostWords.tellOn)}</button>
      <button type="button" class="plain-button" onClick={give({ type: 'tellBack' })}>{say(hostWords.tellBack)}</button>
    </>
  );
}

/** Nothing else can be done in a pause than to end it. */
function Paused({ onCommand }: Pick<ControlsProps, 'onCommand'>) {
  const say = useSay();
  return (
    <section class="controls" aria-label={say(screenWords.paused)}>
      <div class="controls-row">
        <button type="button" class="main-button" onClick={() => onCommand({ type: 'pause', on: false })}>{say(hostWords.unpause)}</button>
      </div>
    </section>
  );
}

interface GoOnProps {
  readonly snap: TrainerSnap;
  readonly options: readonly ChoiceView[];
  /** The words stand beside it, in large letters: their numbers are enough to see. */
  readonly isShort: boolean;
  readonly onCommand: (command: HostCommand) => void;
}

/** With what most chose, or with any other: sometimes the rare answer teaches more. */
function GoOn({ snap, options, isShort, onCommand }: GoOnProps) {
  const say = useSay();
  const last = snap.asked?.results.at(-1);
  const counts = last?.counts ?? snap.live?.counts;
  const most = counts ? Math.max(0, ...Object.values(counts)) : 0;
  return (
    <fieldset class={isShort ? 'go-on go-on-short' : 'go-on'}>
      <legend>{say(hostWords.goOnWith)}</legend>
      {options.map(({ id, text }, index) => (
        <button type="button" class="choice" key={id} onClick={() => onCommand({ type: 'goOn', choice: id })}>
          <span class="choice-number">{index + 1}</span>
          <span class={isShort ? 'visually-hidden' : undefined} lang={snap.language}>
            <Line text={text} />
            {snap.phase !== 'scene' && snap.phase !== 'goingOn' && counts?.[id] !== undefined && (
              <b class="go-on-count"> · {counts[id]} {say(counts[id] === 1 ? screenWords.vote : screenWords.votes)}{counts[id] === most && most > 0 && ` (${say(hostWords.most)})`}</b>
            )}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
