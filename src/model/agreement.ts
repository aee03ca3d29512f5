import type { Text } from './language.ts';

/** How an agreement came about: together, out of giving in, over their heads, or only in appearance. */
export type AgreementBirth = 'shared' | 'granted' | 'imposed' | 'sham';

/** What time made of it. */
export type AgreementFate = 'kept' | 'renegotiated' | 'ignored';

export type AgreementState = 'absent' | 'proposed' | AgreementBirth | AgreementFate;

export const agreementStateNames: Readonly<Record<AgreementState, Text>> = {
  absent: { nl: 'niet gemaakt', en: 'not made' },
  proposed: { nl: 'voorgesteld', en: 'proposed' },
  shared: { nl: 'gedeeld', en: 'shared' },
  granted: { nl: 'gegund', en: 'granted' },
  imposed: { nl: 'opgelegd', en: 'imposed' },
  sham: { nl: 'voor de vorm', en: 'for show' },
  kept: { nl: 'nagekomen', en: 'kept' },
  renegotiated: { nl: 'herzien', en: 'renegotiated' },
  ignored: { nl: 'genegeerd', en: 'ignored' },
};
