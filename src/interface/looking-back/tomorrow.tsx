import { useContext, useMemo, useState } from 'preact/hooks';
import { languages } from '../../model/language.ts';
import { nextSteps, type NextStep } from '../../play/profile/next-step.ts';
import { profileOf } from '../../play/profile/profile.ts';
import type { Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Chapter } from '../chapters/chapter.tsx';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { WrittenField } from '../written-field.tsx';
import { words } from '../words.ts';
import { nextStepWords, stepReason, stepText } from './next-step-words.ts';
import type { Noted } from './use-notes.ts';
import { lookingBackWords } from './words.ts';

interface TomorrowProps {
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly noted: Noted;
  readonly session: Session;
}

/** One thing to try, offered with its reason or in the player's own words; and where to go from here. */
export function Tomorrow({ scenario, trace, noted, session }: TomorrowProps) {
  const say = useSay();
  const steps = useMemo(() => nextSteps(profileOf(trace), trace), [trace]);
  const kept = noted.notes.intention?.text ?? '';
  const offered = steps.findIndex((step) => languages.some((language) => stepText(step)[language] === kept));
  const [own, setOwn] = useState(kept !== '' && offered < 0);
  const intend = (text: string): void => noted.note({ intention: { text, at: Date.now() } });
  return (
    <Chapter id="tomorrow">
      <p>{say(nextStepWords.intro)}</p>
      <fieldset class="question">
        <legend>{say(nextStepWords.question)}</legend>
        <div class="steps">
          {steps.map((step, at) => (
            <StepOffered key={step.kind} step={step} scenario={scenario} picked={!own && offered === at} onPick={() => { setOwn(false); intend(say(stepText(step))); }} />
          ))}
          <label class="pick">
            <input type="radio" name="next-step" checked={own} onChange={() => { setOwn(true); if (offered >= 0) intend(''); }} />
            <span>{say(nextStepWords.own)}</span>
          </label>
        </div>
      </fieldset>
      {own && <WrittenField label={say(nextStepWords.ownLabel)} language={undefined} text={offered < 0 ? kept : ''} onWrite={intend} />}
      <p class="kept-line" role="status">
        {kept !== '' && say(noted.lasts ? nextStepWords.kept : nextStepWords.keptForNow)}
      </p>
      <p class="ways-on">
        <button type="button" class="main-button" onClick={session.restart}>
          {say(lookingBackWords.again)}
        </button>
        <button type="button" class="plain-button" onClick={session.toMenu}>
          {say(lookingBackWords.other)}
        </button>
        <button type="button" class="quiet-button" onClick={() => print()}>
          {say(lookingBackWords.print)}
        </button>
        <button type="button" class="quiet-button" onClick={() => session.read('about')}>
          {say(words.about)}
        </button>
      </p>
    </Chapter>
  );
}

interface StepOfferedProps {
  readonly step: NextStep;
  readonly scenario: Scenario;
  readonly picked: boolean;
  readonly onPick: () => void;
}

function StepOffered({ step, scenario, picked, onPick }: StepOfferedProps) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const nameOf = (id: string): string => scenario.persons.find((person) => person.id === id)?.name ?? id;
  return (
    <label class="pick">
      <input type="radio" name="next-step" checked={picked} onChange={onPick} />
      <span>
        {say(stepText(step))}
        <span class="step-reason">{stepReason(step, nameOf, language)}</span>
      </span>
    </label>
  );
}
