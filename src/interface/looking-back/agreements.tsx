import handshake from '@phosphor-icons/core/bold/handshake-bold.svg?raw';
import { agreementStateNames } from '../../model/agreement.ts';
import type { AgreementTrace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { ChoiceLink } from './choice-link.tsx';
import { lookingBackWords } from './words.ts';

interface AgreementsProps {
  readonly scenario: Scenario;
  readonly agreements: readonly AgreementTrace[];
  readonly onOpen: (turn: number) => void;
}

/** What was agreed, how it came about, and what time made of it. */
export function Agreements({ scenario, agreements, onOpen }: AgreementsProps) {
  const say = useSay();
  if (scenario.agreements.length === 0) return null;
  return (
    <section class="profile-part">
      <h3>{say(lookingBackWords.agreementsTitle)}</h3>
      {agreements.length === 0 && <p>{say(lookingBackWords.noAgreements)}</p>}
      <ul class="findings agreements">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <Icon of={handshake} />
            <div>
              <p lang={scenario.language}>
                <strong>{agreement.name}</strong>
              </p>
              <p class="agreement-fate">
                <ChoiceLink turn={agreement.turn} onOpen={onOpen} />: {say(agreementStateNames[agreement.birth])}{' '}
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
