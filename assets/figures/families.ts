import type { Emotion } from '../../src/model/emotion.ts';
import type { Stance } from '../../src/stage/figures/look.ts';

/** Clothes that stay the same clothes in every pose. */
export type Family = 'tee' | 'sweater' | 'shirt' | 'blazer';

type Poses = Readonly<Record<Emotion, string>>;

/** A body per emotion, `<kind>/<name>` in the art package; `@table`: cut off by the table. */
export const families: Readonly<Record<Family, Readonly<Record<Stance, Poses>>>> = {
  tee: {
    table: poses('bust/Tee', {
      warm: 'bust/Explaining',
      relieved: 'bust/Explaining',
      withdrawn: 'bust/TeeArmsCrossed',
      irritated: 'bust/StrippedPocketTee',
      angry: 'bust/Whatever',
      hurt: 'bust/Explaining',
      proud: 'bust/StrippedPocketTee',
      joyful: 'bust/Whatever',
      walkingAway: 'standing/WalkingColorTee',
    }),
    standing: poses('standing/WalkingColorTee', {}),
  },
  sweater: {
    table: poses('standing/RestingColorPants@table', {
      thoughtful: 'bust/Paper',
      withdrawn: 'standing/CrossArmColorTee@table',
      irritated: 'standing/CrossArmColorTee@table',
      angry: 'bust/PointingUp',
      proud: 'standing/CrossArmColorTee@table',
      joyful: 'standing/Dancer@table',
      walkingAway: 'standing/RestingColorPants',
    }),
    standing: poses('standing/RestingColorPants', {
      withdrawn: 'standing/CrossArmColorTee',
      irritated: 'standing/CrossArmColorTee',
      angry: 'standing/CrossArmColorTee',
      proud: 'standing/CrossArmColorTee',
    }),
  },
  shirt: {
    table: poses('bust/ButtonShirt', {
      warm: 'bust/Coffee',
      relieved: 'bust/Coffee',
      thoughtful: 'bust/ButtonPocketShirt',
      withdrawn: 'standing/ShirtColorTee@table',
      irritated: 'standing/CrossArmColorTee@table',
      angry: 'bust/PointingUp',
      proud: 'bust/Coffee',
      joyful: 'bust/Coffee',
      walkingAway: 'standing/ShirtColorTee',
    }),
    standing: poses('standing/ShirtColorTee', {}),
  },
  blazer: {
    table: poses('bust/BlazerBlackTee', {
      irritated: 'standing/BlazerColorPants@table',
      angry: 'bust/PolkadotJacket',
      proud: 'standing/BlazerColorPants@table',
      walkingAway: 'standing/BlazerColorPants',
    }),
    standing: poses('standing/BlazerColorPants', {}),
  },
};

function poses(usual: string, others: Partial<Poses>): Poses {
  return {
    open: usual,
    warm: usual,
    relieved: usual,
    thoughtful: usual,
    wary: usual,
    withdrawn: usual,
    irritated: usual,
    angry: usual,
    hurt: usual,
    proud: usual,
    joyful: usual,
    shocked: usual,
    walkingAway: usual,
    ...others,
  };
}
