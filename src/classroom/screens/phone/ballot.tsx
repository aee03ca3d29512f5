import type { Phone, PhoneState } from '../../client/phone.ts';
import type { PhoneSnap, YouSnap } from '../../lesson/snapshots.ts';
import { Results } from '../results.tsx';
import { useSay } from '../speaking.ts';
import { Line, Told } from '../told.tsx';
import { phoneWords } from '../words.ts';
import { Observing } from './observing.tsx';

interface BallotProps {
  readonly phone: Phone;
  readonly state: PhoneState;
  readonly snap: PhoneSnap;
  readonly you: YouSnap;
}

/** The options; a vote that can be changed until it closes; and, once it is shown, how all votes fell. */
export function Ballot({ phone, state, snap, you }: BallotProps) {
  const say = useSay();
  const { asked } = snap;
  if (!asked) return <p>{say(phoneWords.watch)}</p>;
  const isOpen = snap.phase === 'voting' || snap.phase === 'votingAgain';
  const mine = you.vote?.round === asked.round ? you.vote : undefined;
  const given = mine && (mine.ballot === asked.ballot || !isOpen) ? mine.choice : undefined;
  const marked = state.sending ?? given;
  if (!isOpen && asked.results.length > 0 && snap.phase !== 'closedAgain') {
    return (
      <>
        {snap.phase === 'talking' && <p>{say(phoneWords.talk)}</p>}
        {you.observes && <Observing phone={phone} snap={snap} you={you} />}
        <Results options={asked.options} language={snap.language} results={asked.results} mine={mine?.choice} mineWord={say(phoneWords.yourChoice)} />
      </>
    );
  }
  if (you.observes) {
    return (
      <>
        <Observing phone={phone} snap={snap} you={you} />
        <Told lines={snap.told.slice(-1)} language={snap.language} />
        <ol class="phone-options" lang={snap.language}>
          {asked.options.map((option, index) => (
            <li class="choice" key={option.id}><span class="choice-number">{index + 1}</span><span><Line text={option.text} /></span></li>
          ))}
        </ol>
      </>
    );
  }
  return (
    <>
      <Told lines={snap.told.slice(-1)} language={snap.language} />
      <ol class="phone-options">
        {asked.options.map((option, index) => (
          <li key={option.id}>
            <button type="button" class="choice" aria-pressed={option.id === marked} disabled={!isOpen} onClick={() => phone.vote(option.id)}>
              <span class="choice-number">{index + 1}</span>
              <span lang={snap.language}><Line text={option.text} /></span>
            </button>
          </li>
        ))}
      </ol>
      <p class="phone-kept" role="status">
        {!isOpen ? say(phoneWords.closed) : state.sending !== undefined ? say(phoneWords.sending) : given !== undefined ? `✓ ${say(phoneWords.saved)}` : say(phoneWords.notVoted)}
      </p>
      {isOpen && <p class="phone-hint">{say(phoneWords.secret)}</p>}
    </>
  );
}
