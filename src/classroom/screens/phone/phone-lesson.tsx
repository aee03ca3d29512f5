import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../model/language.ts';
import type { Phone, PhoneState } from '../../client/phone.ts';
import { refusalWords } from '../../lesson/refusal-words.ts';
import type { PhoneSnap, YouSnap } from '../../lesson/snapshots.ts';
import { LanguageButtons } from '../language-buttons.tsx';
import { useSay } from '../speaking.ts';
import { TimeLeft } from '../timer.tsx';
import { Told } from '../told.tsx';
import { useStateOf } from '../use-state-of.ts';
import { phoneWords, screenWords } from '../words.ts';
import { Ballot } from './ballot.tsx';
import { GroupPlay } from './group-play.tsx';
import { Observing } from './observing.tsx';

interface PhoneLessonProps {
  readonly phone: Phone;
  readonly onLanguage: (language: Language) => void;
  readonly onLeave: () => void;
}

/** The lesson on a phone, whatever state it is in. */
export function PhoneLesson({ phone, onLanguage, onLeave }: PhoneLessonProps) {
  const say = useSay();
  const state = useStateOf(phone);
  const { status, snap, you, refused } = state;
  if (status === 'refused' || status === 'over') {
    return (
      <main class="phone phone-message">
        <h1>{say(status === 'over' ? phoneWords.over : refused?.reason === 'removed' || refused?.reason === 'elsewhere' ? phoneWords.out : phoneWords.notIn)}</h1>
        <p role="alert">{refused && say(refusalWords[refused.reason])}</p>
        <button type="button" class="main-button" onClick={onLeave}>{say(phoneWords.again)}</button>
      </main>
    );
  }
  if (!snap || !you) {
    return (
      <main class="phone phone-message">
        <h1>{say(phoneWords.joinTitle)}</h1>
        <p role="status">{refused ? say(refusalWords[refused.reason]) : say(screenWords.connecting)}</p>
        <button type="button" class="quiet-button" onClick={onLeave}>{say(phoneWords.leave)}</button>
      </main>
    );
  }
  const scene = snap.phase === 'inGroups' ? you.group?.scene : snap.scene;
  return (
    <main class="phone">
      <header class="phone-head">
        <p class="phone-title">{snap.title}</p>
        {scene && <p class="phone-scene">{say(screenWords.scene)} {scene.number}/{scene.of}: <span lang={snap.language}>{scene.title}</span></p>}
        <TimeLeft timer={snap.timer} ahead={state.ahead} />
      </header>
      {status === 'connecting' && <p class="phone-mending" role="status">{say(screenWords.mending)}</p>}
      {snap.paused && <p class="phone-mending" role="status">{say(screenWords.paused)}</p>}
      <Moment key={`${snap.phase}.${snap.phase === 'inGroups' ? you.group?.choices.join(' ') : snap.turn}`} phone={phone} state={state} snap={snap} you={you} />
      {state.declined && <p class="phone-wrong" role="alert">{say(refusalWords[state.declined])}</p>}
      <footer class="phone-foot">
        {you.name !== '' && <p>{you.name}</p>}
        <LanguageButtons onPick={onLanguage} />
        <button type="button" class="quiet-button" onClick={() => { phone.leave(); onLeave(); }}>{say(phoneWords.leave)}</button>
      </footer>
    </main>
  );
}

interface MomentProps {
  readonly phone: Phone;
  readonly state: PhoneState;
  readonly snap: PhoneSnap;
  readonly you: YouSnap;
}

/** One phase of the lesson. Its heading takes the focus, so that a screen reader goes on there. */
function Moment({ phone, state, snap, you }: MomentProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const head = (text: string) => <h1 ref={heading} tabIndex={-1}>{text}</h1>;
  switch (snap.phase) {
    case 'lobby':
      return <>{head(say(phoneWords.welcome))}<p>{say(phoneWords.wait)}</p>{you.observes && <Observing phone={phone} snap={snap} you={you} />}</>;
    case 'voting':
    case 'closed':
    case 'revealed':
    case 'talking':
    case 'votingAgain':
    case 'closedAgain':
    case 'revealedAgain':
      return <>{head(say(you.observes ? watchedHeads[snap.phase] : voteHeads[snap.phase]))}<Ballot phone={phone} state={state} snap={snap} you={you} /></>;
    case 'inGroups':
      return <>{head(`${say(phoneWords.group)} ${you.group?.id ?? ''}`)}<GroupPlay phone={phone} language={snap.language} you={you} /></>;
    case 'scene':
    case 'goingOn':
      return <>{head(say(phoneWords.watch))}{you.observes && <Observing phone={phone} snap={snap} you={you} />}<Said snap={snap} /></>;
    case 'comparing':
      return <>{head(say(phoneWords.watch))}<p>{say(phoneWords.compared)}</p><OwnGroup you={you} language={snap.language} /></>;
    case 'lookingBack':
      if (you.group) return <>{head(say(phoneWords.watch))}<p>{say(phoneWords.lookBackAtGroups)}</p><OwnGroup you={you} language={snap.language} /></>;
      return <>{head(snap.ending ? `${say(screenWords.ended)}: ${snap.ending.title}` : say(phoneWords.watch))}<p>{say(phoneWords.lookBack)}</p><Said snap={snap} /></>;
  }
}

/** While the class asks itself something; who observes, is asked nothing. */
const watchedHeads = {
  voting: phoneWords.othersVote,
  closed: phoneWords.othersVote,
  revealed: phoneWords.result,
  talking: phoneWords.talkAbout,
  votingAgain: phoneWords.othersVote,
  closedAgain: phoneWords.othersVote,
  revealedAgain: phoneWords.resultAgain,
} as const;

const voteHeads = { ...watchedHeads, voting: phoneWords.nowYou, closed: phoneWords.nowYou, votingAgain: phoneWords.nowYouAgain, closedAgain: phoneWords.nowYouAgain } as const;

/** What one's own group made of it, while all of them are on the wall. */
function OwnGroup({ you: { group }, language }: { readonly you: YouSnap; readonly language: string }) {
  const say = useSay();
  if (!group) return null;
  return <p class="phone-ending">{say(phoneWords.group)} {group.id}{group.ending && <>. {say(screenWords.ended)}: <b lang={language}>{group.ending.title}</b></>}</p>;
}

/** For who cannot see the projector. */
function Said({ snap }: { readonly snap: PhoneSnap }) {
  const say = useSay();
  if (snap.told.length === 0) return null;
  return (
    <section class="phone-said" aria-label={say(phoneWords.told)}>
      <Told lines={snap.told} language={snap.language} />
    </section>
  );
}
