import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import cloud from '@phosphor-icons/core/bold/cloud-bold.svg?raw';
import handshake from '@phosphor-icons/core/bold/handshake-bold.svg?raw';
import type { Beat } from '../../play/view.ts';
import type { WorkedExample } from '../../play/written/worked-example.ts';
import type { Scenario } from '../../scenario/types.ts';
import { ExampleChoice } from '../example/example-choice.tsx';
import { Introduction } from '../example/introduction.tsx';
import { exampleWords } from '../example/words.ts';
import { Icon } from '../icon.tsx';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { ThoughtMark } from '../thought-mark.tsx';
import { Choices } from './choices.tsx';
import type { Reader } from './reader.ts';
import { isAtLastPage, isChoosing, isOver, personOf, type Page, type Reading } from './reading.ts';
import { pressOf, type Press } from './second-tap.ts';
import { useEnter } from './use-enter.ts';
import type { Thoughts } from './use-thoughts.ts';
import { tagColour } from '../tag-colour.ts';
import { Tail } from './tail.tsx';
import { playWords } from './words.ts';
import './panel.css';

interface PanelProps {
  readonly scenario: Scenario;
  readonly reading: Reading;
  readonly reader: Reader;
  /** Where a person is on the stage, in CSS pixels; undefined when not to be seen. */
  readonly anchorOf: (person: string) => { readonly x: number } | undefined;
  readonly onChoose: (choice: string) => void;
  readonly onLookBack: () => void;
  readonly thoughts: Thoughts;
  /** It is looked on at, and can be taken over. */
  readonly example?: WorkedExample | undefined;
  readonly onTakeOver: () => void;
  /** Buttons beside the one that turns the page. */
  readonly children: ComponentChildren;
}

/** What is told now, and when all is told, what you can do. */
export function Panel({ scenario, reading, reader, anchorOf, onChoose, onLookBack, thoughts, example, onTakeOver, children }: PanelProps) {
  const say = useSay();
  const page = reading.pages[reading.at];
  const choosing = isChoosing(reading);
  const over = isOver(reading);
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<Press | undefined>(undefined);
  const readOn = (event: MouseEvent): void => {
    pressed.current = pressOf(event);
    reader.next();
  };
  const onward = over ? onLookBack : isAtLastPage(reading) ? undefined : reader.next;
  const takeOver = (event: MouseEvent): void => {
    pressed.current = pressOf(event);
    onTakeOver();
  };
  const step = example?.steps[reading.view.turn];
  // Within a turn the focus stays on the button that turns the pages; a new turn and a choice to make begin at the top.
  useEnter(heading, onward);
  useEffect(() => heading.current?.focus(), [reading.view.turn, choosing, example]);
  return (
    <section class="panel" data-kind={page?.beat.kind} data-choosing={choosing} aria-label={say(playWords.conversation)}>
      <Tail anchor={page?.beat.kind === 'speech' && page.beat.speaker ? () => anchorOf(page.beat.speaker ?? '') : undefined} of={page} />
      <div class="told">
        {page && <Told page={page} scenario={scenario} heading={heading} />}
        {!example && page?.beat.kind === 'innerVoice' && reading.view.ending === undefined && <ThoughtMark {...thoughts} />}
        {example && reading.view.turn === 0 && reading.at === 0 && <Introduction example={example} />}
        <p class="told-onward">
          {onward && (
            <button type="button" class="main-button" onClick={over ? onLookBack : readOn}>
              {say(!over ? playWords.onward : example ? exampleWords.yourTurn : playWords.lookBack)} <Icon of={arrow} />
            </button>
          )}
          {example && !over && !choosing && (
            <button type="button" class="quiet-button" onClick={takeOver}>
              {say(exampleWords.takeOver)}
            </button>
          )}
          {children}
        </p>
      </div>
      {choosing &&
        (step ? (
          <ExampleChoice choices={reading.view.choices} step={step} readOn={pressed.current} onGoOn={() => reader.choose(step.choice)} onTakeOver={takeOver} />
        ) : (
          <Choices choices={reading.view.choices} readOn={pressed.current} onChoose={onChoose} />
        ))}
    </section>
  );
}

interface ToldProps {
  readonly page: Page;
  readonly scenario: Scenario;
  readonly heading: { readonly current: HTMLHeadingElement | null };
}

function Told({ page, scenario, heading }: ToldProps) {
  const say = useSay();
  const { beat } = page;
  const colour = beat.kind === 'speech' && beat.speaker ? tagColour(scenario, beat.speaker) : undefined;
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="tag" style={colour ? { '--name': colour } : undefined}>
        {beat.kind === 'innerVoice' && <Icon of={cloud} />}
        {beat.kind === 'agreement' && <Icon of={handshake} />}
        <TagText page={page} />
      </h2>
      {page.answers !== undefined && (
        <p class="answers">
          <strong>{say(playWords.you)}:</strong> <RichText text={page.answers} />
        </p>
      )}
      {beat.cue && <CueLine cue={beat.cue} />}
      <p class="say">
        {isQuoted(beat) && '“'}
        <RichText text={beat.text} />
        {isQuoted(beat) && '”'}
      </p>
    </>
  );
}

function isQuoted(beat: Beat): boolean {
  return (beat.kind === 'speech' || beat.kind === 'you') && !/^["“„]/u.test(beat.text);
}

function TagText({ page }: { readonly page: Page }) {
  const say = useSay();
  switch (page.beat.kind) {
    case 'speech':
      return <>{personOf(page.view, page.beat.speaker)?.name ?? ''}</>;
    case 'you':
      return <>{say(playWords.you)}</>;
    case 'innerVoice':
      return <>{say(playWords.innerVoice)}</>;
    case 'agreement':
      return <>{say(playWords.agreement)}</>;
    case 'narration':
    case 'time':
      return <span class="visually-hidden">{say(playWords.story)}</span>;
  }
}

/** What is seen of the speaker, or how it is said. */
function CueLine({ cue }: { readonly cue: string }) {
  return (
    <p class="cue">
      <svg class="gesture" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M3 16c3-7 7-11 14-12" />
        <circle cx="16" cy="4.5" r="2.6" />
      </svg>
      <span>{cue}</span>
    </p>
  );
}
