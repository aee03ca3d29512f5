import handshake from '@phosphor-icons/core/bold/handshake-bold.svg?raw';
import { agreementStateNames } from '../../model/agreement.ts';
import type { AgreementTrace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { choiceNumber, lookingBackWords } from './words.ts';

/** What was agreed, how it came about, and what time made of it. */
export function Agreements({ scenario, agreements }: { readonly scenario: Scenario; readonly agreements: readonly AgreementTrace[] }) {
  const say = useSay();
  if (scenario.agreements.length === 0) return null;
  return (
    <section class="sheet">
      <h2>{say(lookingBackWords.agreementsTitle)}</h2>
      {agreements.length === 0 && <p>{say(lookingBackWords.noAgreements)}</p>}
      <ul class="agreements">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <Icon of={handshake} />
            <div>
              <p lang={scenario.language}>
                <strong>{agreement.name}</strong>
              </p>
              <p class="agreement-fate">
                {say(choiceNumber(agreement.turn))}: {say(agreementStateNames[agreement.birth])}{' '}
                → {say(agreement.fate ? agreementStateNames[agreement.fate] : lookingBackWords.untested)}
              </p>
              <p>{agreement.why}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
