import type { Trace } from '../../play/trace.ts';
import type { Text } from '../../model/language.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Chapter } from '../chapters/chapter.tsx';
import type { Compass } from '../keep/kept-play.ts';
import { useSay } from '../speaking.ts';
import { WrittenField } from '../written-field.tsx';
import { CompassBeside } from './compass.tsx';
import type { Noted } from './use-notes.ts';
import './journal.css';

const journalWords = {
  intro: {
    nl: 'Schrijf op wat je wilt, of niets. Het bewaart zichzelf, op dit apparaat. Niemand anders krijgt het te zien.',
    en: 'Write what you like, or nothing. It keeps itself, on this device. Nobody else gets to see it.',
  },
  introForNow: {
    nl: 'Schrijf op wat je wilt, of niets. Je browser laat niets bewaren: neem over wat je wilt houden, voordat je de pagina sluit.',
    en: 'Write what you like, or nothing. Your browser lets nothing be kept: copy what you want to hold on to before you close the page.',
  },
  free: { nl: 'Wat wil je verder onthouden?', en: 'What else do you want to remember?' },
} satisfies Readonly<Record<string, Text>>;

/** Answers are kept by the place of their question, so that they hold in every language. Under this the player's own words are kept, that answer no question of the author's. */
const freely = 'own-words';

interface JournalProps {
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly compass: Compass;
  readonly noted: Noted;
  readonly onOpen: (turn: number) => void;
}

/** What you set out to hold on to, the author's questions, and a place for answers that stays on the device. */
export function Journal({ scenario, trace, compass, noted, onOpen }: JournalProps) {
  const say = useSay();
  const { notes, note, lasts } = noted;
  const write = (question: string) => (text: string): void => note({ journal: { [question]: text } });
  return (
    <Chapter id="journal">
      <CompassBeside scenario={scenario} trace={trace} compass={compass} noted={noted} onOpen={onOpen} />
      <p>{say(lasts ? journalWords.intro : journalWords.introForNow)}</p>
      <div class="journal">
        {scenario.reflection.map((question, place) => (
          <WrittenField key={place} label={question} language={scenario.language} text={notes.journal?.[place] ?? ''} onWrite={write(String(place))} />
        ))}
        <WrittenField label={say(journalWords.free)} language={undefined} text={notes.journal?.[freely] ?? ''} onWrite={write(freely)} />
      </div>
    </Chapter>
  );
}
