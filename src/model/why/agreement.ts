import type { AgreementBirth, AgreementFate } from '../agreement.ts';
import type { Language, Text } from '../language.ts';

const fates: Readonly<Record<AgreementFate, Text>> = {
  kept: { nl: 'De afspraak is nagekomen.', en: 'It was kept.' },
  renegotiated: { nl: 'Zo werkte het niet, dus jullie pasten de afspraak aan.', en: 'It did not work as it was, and you changed it.' },
  ignored: { nl: 'Er kwam stilletjes niets van terecht.', en: 'Quietly, nothing came of it.' },
};

const births: Readonly<Record<AgreementBirth, Text>> = {
  shared: { nl: 'Deze afspraak was van allebei.', en: 'This agreement belonged to both sides.' },
  granted: { nl: 'Deze afspraak was vooral wat zij wilden; jouw eigen zorg zat er niet in.', en: 'You granted this agreement; your own concern was not in it.' },
  imposed: { nl: 'Deze afspraak legde je op.', en: 'You imposed this agreement.' },
  sham: { nl: 'Deze afspraak was er voor de vorm: het ja was geen ja.', en: 'This agreement was for show: the yes did not mean yes.' },
};

/** How an agreement came about and what time made of it, in one language. */
export function whyAgreement(birth: AgreementBirth, fate: AgreementFate | undefined, language: Language): string {
  return fate ? `${births[birth][language]} ${fates[fate][language]}` : births[birth][language];
}
