import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Following, Manner } from '../../play/explore/from-here.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Fold } from '../fold.tsx';
import type { WhatIf } from '../screens.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { useExplored, type Explored } from './use-explored.ts';
import { covered, mannerNames, progressSaid, share, whatIfWords } from './what-if-words.ts';

interface FromHereProps {
  readonly scenario: Scenario;
  readonly whatIf: WhatIf;
  /** Choices up to and with the one that was made, and with the one that was not. */
  readonly yours: readonly string[];
  readonly other: readonly string[];
}

/** How often which ending follows: explored when it is asked for, and told with what was looked at. */
export function FromHere({ scenario, whatIf, yours, other }: FromHereProps) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const explored = useExplored(whatIf, yours, other, asked);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button goes when there is something to read; who had pressed it would be left nowhere.
  useEffect(() => {
    if (explored.kind === 'found' && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [explored.kind]);
  return (
    <section class="profile-part">
      <h3 ref={heading} tabIndex={-1}>
        {say(whatIfWords.exploreTitle)}
      </h3>
      <p>{say(whatIfWords.exploreIntro)}</p>
      {explored.kind !== 'found' && (
        <p class="exploring">
          <button type="button" class="plain-button" onClick={() => setAsked(!asked)}>
            {say(asked ? whatIfWords.stop : whatIfWords.explore)}
          </button>
          {explored.kind === 'going' && <progress value={explored.done} max={1} aria-label={say(whatIfWords.exploring)} aria-valuetext={say(progressSaid(explored.done))} />}
        </p>
      )}
      <p class={explored.kind === 'unreachable' ? '' : 'visually-hidden'} role="status">
        {say(statusOf(explored) ?? { nl: '', en: '' })}
      </p>
      {explored.kind === 'found' && <Found scenario={scenario} yours={explored.yours} other={explored.other} />}
    </section>
  );
}

function statusOf({ kind }: Explored) {
  if (kind === 'found') return whatIfWords.explored;
  if (kind === 'going') return whatIfWords.exploring;
  return kind === 'unreachable' ? whatIfWords.unreachable : undefined;
}

interface FoundProps {
  readonly scenario: Scenario;
  readonly yours: readonly Following[];
  readonly other: readonly Following[];
}

function Found({ scenario, yours, other }: FoundProps) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const [mine, theirs] = [of('any', yours), of('any', other)];
  if (!mine || !theirs) return null;
  const reached = scenario.endings.filter(({ id }) => mine.shares.has(id) || theirs.shares.has(id));
  return (
    <>
      <p>{covered(mine, theirs, language)}</p>
      <p class="aside-line share-legend" aria-hidden="true">
        <span class="share-key">
          <span class="share-bar" data-which="own"><span /></span> {say(whatIfWords.afterYours)}
        </span>
        <span class="share-key">
          <span class="share-bar" data-which="other"><span /></span> {say(whatIfWords.afterOther)}
        </span>
      </p>
      <table class="table shares">
        <caption class="visually-hidden">{say(whatIfWords.exploreTitle)}</caption>
        <Head first={say(whatIfWords.ending)} />
        <tbody>
          {reached.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row" lang={scenario.language}>
                {title}
              </th>
              <ShareCell id={id} of={mine} which="own" />
              <ShareCell id={id} of={theirs} which="other" />
            </tr>
          ))}
        </tbody>
      </table>
      <Fold heading={<h4>{say(whatIfWords.mannerTitle)}</h4>}>
        <table class="table">
          <caption class="visually-hidden">{say(whatIfWords.mannerTitle)}</caption>
          <Head first={say(whatIfWords.manner)} />
          <tbody>
            {yours.filter(({ manner }) => manner !== 'any').map(({ manner }) => (
              <tr key={manner}>
                <th scope="row">{say(mannerNames[manner])}</th>
                <td data-label={say(whatIfWords.afterYours)}>
                  <Mostly scenario={scenario} following={of(manner, yours)} />
                </td>
                <td data-label={say(whatIfWords.afterOther)}>
                  <Mostly scenario={scenario} following={of(manner, other)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
      <p class="aside-line">{say(whatIfWords.honest)}</p>
    </>
  );
}

function Head({ first }: { readonly first: string }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{say(whatIfWords.afterYours)}</th>
        <th scope="col">{say(whatIfWords.afterOther)}</th>
      </tr>
    </thead>
  );
}

function of(manner: Manner, found: readonly Following[]): Following | undefined {
  return found.find((each) => each.manner === manner);
}

function ShareCell({ id, of: { shares, whole }, which }: { readonly id: string; readonly of: Following; readonly which: 'own' | 'other' }) {
  const say = useSay();
  const part = shares.get(id) ?? 0;
  return (
    <td data-label={say(which === 'own' ? whatIfWords.afterYours : whatIfWords.afterOther)}>
      <span class="share">{say(share(part, whole))}</span>
      <span class="share-bar" data-which={which} aria-hidden="true">
        <span style={{ inlineSize: `${part * 100}%` }} />
      </span>
    </td>
  );
}

/** The ending that comes most, and the next when it comes often as well. */
function Mostly({ scenario, following }: { readonly scenario: Scenario; readonly following: Following | undefined }) {
  const say = useSay();
  const often = [...(following?.shares ?? [])].toSorted(([, one], [, other]) => other - one).filter(([, part], at) => at === 0 || (at === 1 && part >= 0.2));
  if (often.length === 0) return <>{say(whatIfWords.noEnding)}</>;
  return (
    <>
      {often.map(([id, part]) => (
        <span key={id} class="mostly">
          <strong lang={scenario.language}>{scenario.endings.find((ending) => ending.id === id)?.title}</strong>{' '}
          <span class="mostly-share">{following?.ways === 1 ? say(whatIfWords.onlyWay) : say(share(part, following?.whole ?? false))}</span>
        </span>
      ))}
    </>
  );
}
