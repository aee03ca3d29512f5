import { useContext } from 'preact/hooks';
import { agreementStateNames } from '../../model/agreement.ts';
import { rungNames } from '../../model/ladder.ts';
import type { Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Fold } from '../fold.tsx';
import type { OtherCourse } from '../screens.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { standsAtEnd } from './course.ts';
import { ForkChart } from './fork-chart.tsx';
import { Answered } from './said.tsx';
import { endingsCompared, replacedSaid, whatIfWords } from './what-if-words.ts';
import { kindOf, lookingBackWords } from './words.ts';

interface ComparisonProps {
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly other: OtherCourse;
  /** Of the choice that was made otherwise, counting from 1. */
  readonly turn: number;
}

/** How it went beside how it would have gone: in words first, then drawn over each other. */
export function Comparison({ scenario, trace, other, turn }: ComparisonProps) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  return (
    <>
      <div class="beside">
        <Side which="own" scenario={scenario} trace={trace} turn={turn} />
        <Side which="other" scenario={scenario} trace={other.trace} turn={turn} />
      </div>
      <p>{say(endingsCompared(trace.ending?.id, other.trace.ending?.id))}</p>
      {other.replaced.length > 0 && <p class="aside-line">{replacedSaid(other.replaced, language)}</p>}
      <section class="profile-part">
        <Fold heading={<h4>{say(whatIfWords.asCharts)}</h4>} gist={say(whatIfWords.chartsGist)}>
          <p class="aside-line fork-legends">
            <span>
              <span class="fork-legend" data-which="own" />
              {say(whatIfWords.wentSo)}
            </span>
            <span>
              <span class="fork-legend" data-which="other" />
              {say(whatIfWords.wouldGo)}
            </span>
          </p>
          <div class="forks">
            {trace.persons.map((person) => (
              <ForkChart key={person.id} scenario={scenario} person={person} own={trace.turns} other={other.trace.turns} turn={turn} />
            ))}
          </div>
        </Fold>
      </section>
    </>
  );
}

interface SideProps {
  readonly which: 'own' | 'other';
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly turn: number;
}

function Side({ which, scenario, trace, turn }: SideProps) {
  const say = useSay();
  const at = trace.turns[turn - 1];
  return (
    <section class="side" data-which={which}>
      <h3>{say(which === 'own' ? whatIfWords.wentSo : whatIfWords.wouldGo)}</h3>
      {at && <Answered turn={at} scenario={scenario} />}
      <h4>{say(whatIfWords.atTheEnd)}</h4>
      <ul class="in-the-end">
        {trace.persons.map((person) => {
          const { rung } = standsAtEnd(person, trace.turns);
          return (
            <li key={person.id}>
              {person.name}: <strong class="stands" data-kind={kindOf(rung)}>{say(rungNames[rung])}</strong>
            </li>
          );
        })}
        {scenario.agreements.length > 0 && (
          <li>
            {say(whatIfWords.agreed)}:{' '}
            {trace.agreements.length === 0 && say(whatIfWords.nothingAgreed)}
            {trace.agreements.map(({ id, name, birth, fate }, index) => (
              <span key={id}>
                {index > 0 && '; '}
                <span lang={scenario.language}>{name}</span> ({say(agreementStateNames[fate ?? birth])})
              </span>
            ))}
          </li>
        )}
        {trace.ending && (
          <li>
            {say(lookingBackWords.ended)}: <strong lang={scenario.language}>{trace.ending.title}</strong>
          </li>
        )}
      </ul>
    </section>
  );
}
