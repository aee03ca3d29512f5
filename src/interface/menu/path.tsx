import { useContext } from 'preact/hooks';
import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import check from '@phosphor-icons/core/bold/check-bold.svg?raw';
import type { Card } from '../../scenario/catalogue.ts';
import { Icon } from '../icon.tsx';
import { isOwn, type KeptPlay } from '../keep/kept-play.ts';
import { waitingWords } from '../printed/words.ts';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { learningPath, nextStep, type PathStep } from './learning-path.ts';
import { menuWords, pathWords, stepNames, wasAt } from './words.ts';
import './path.css';

interface PathProps {
  readonly cards: readonly Card[];
  readonly examples: readonly string[];
  /** The last played first. */
  readonly plays: readonly KeptPlay[];
  /** They are still being read. */
  readonly reading: boolean;
  readonly opening: string | undefined;
  readonly session: Session;
}

/** Where the player is on the way, and the one step to take now. */
export function Path({ cards, examples, plays, reading, opening, session }: PathProps) {
  const say = useSay();
  const steps = learningPath(cards.map(({ id }) => id), examples, plays);
  const next = nextStep(steps);
  const left = plays.find((play) => isOwn(play) && !play.over && cards.some(({ id }) => id === play.record.scenario));
  // What was left halfway yesterday goes before a next step, but not before the step that it is.
  const leftIn = plays.indexOf(left as KeptPlay) === 0 ? cards.find(({ id }) => id === left?.record.scenario) : undefined;
  // Who is in the middle of a play, is playing.
  const now = leftIn ? (steps.find(({ kind, done }) => kind === 'play' && !done) ?? next) : next;
  if (steps.length === 0) return null;
  return (
    <section class="path" aria-labelledby="path-title" data-reading={reading || undefined}>
      <h2 id="path-title">{say(left && leftIn ? pathWords.whereYouWere : plays.length === 0 ? pathWords.newHere : pathWords.title)}</h2>
      {left && leftIn ? (
        <Step card={leftIn} busy={opening === leftIn.id} label={say(menuWords.goOn)} onPress={() => void session.goOnWith(left.id)}>
          {say(wasAt(left.record.choices.length))}
        </Step>
      ) : (
        next && <NextStep step={next} card={cards.find(({ id }) => id === next.scenario)} opening={opening} session={session} />
      )}
      <ol class="path-steps" aria-label={say(pathWords.title)}>
        {steps.map((step, place) => (
          <li key={step.kind} data-done={step.done} aria-current={step === now ? 'step' : undefined}>
            <span class="path-mark" aria-hidden="true">{step.done ? <Icon of={check} /> : place + 1}</span>
            {say(stepNames[step.kind])}
            {step.done && <span class="visually-hidden"> ({say(pathWords.done)})</span>}
          </li>
        ))}
      </ol>
      <p class="path-ours">{say(pathWords.ours)}</p>
    </section>
  );
}

interface NextStepProps {
  readonly step: PathStep;
  readonly card: Card | undefined;
  readonly opening: string | undefined;
  readonly session: Session;
}

function NextStep({ step: { kind, scenario = '' }, card, opening, session }: NextStepProps) {
  const say = useSay();
  const busy = scenario !== '' && opening === scenario;
  if (kind === 'progress') return <Step label={say(pathWords.seeProgress)} busy={false} onPress={session.seeProgress}>{say(pathWords.why.progress)}</Step>;
  const looksOn = kind === 'lookOn';
  return (
    <Step card={card} busy={busy} label={say(looksOn ? menuWords.lookOn : menuWords.play)} onPress={() => void (looksOn ? session.lookOn(scenario) : session.open(scenario))}>
      {say(pathWords.why[kind])}
    </Step>
  );
}

interface StepProps {
  readonly card?: Card | undefined;
  readonly busy: boolean;
  readonly label: string;
  readonly onPress: () => void;
  readonly children: string;
}

function Step({ card, busy, label, onPress, children }: StepProps) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  return (
    <>
      <p class="path-why">{children}</p>
      <button type="button" class="main-button path-next" aria-disabled={busy || undefined} onClick={() => { if (!busy) onPress(); }}>
        <span>
          {busy ? say(waitingWords.opening) : label}{' '}
          {card && <span class="path-where" lang={card.language === language ? undefined : card.language}>{card.title}</span>}
        </span>{' '}
        <Icon of={arrow} />
      </button>
    </>
  );
}
