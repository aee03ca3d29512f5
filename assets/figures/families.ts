import { emotionNames, type Emotion } from '../../src/model/emotion.ts';
import type { Stance } from '../../src/stage/figures/look.ts';

/** Clothes that stay the same clothes in every pose. */
export type Family = 'tee' | 'sweater' | 'collared' | 'shirt' | 'blazer';

type Poses = Readonly<Record<Emotion, string>>;

const emotions = Object.keys(emotionNames).filter((name): name is Emotion => name in emotionNames);

const sweater: Readonly<Record<Stance, Poses>> = {
  table: poses('standing/RestingColorPants', {
    thoughtful: 'bust/Paper',
    withdrawn: 'standing/CrossArmColorTee',
    irritated: 'standing/CrossArmColorTee',
    angry: 'bust/PointingUp',
    proud: 'standing/CrossArmColorTee',
    joyful: 'standing/Dancer',
    walkingAway: 'standing/WalkingColorTee+sleeves',
  }),
  standing: poses('standing/RestingColorPants', {
    withdrawn: 'standing/CrossArmColorTee',
    irritated: 'standing/CrossArmColorTee',
    angry: 'standing/CrossArmColorTee',
    proud: 'standing/CrossArmColorTee',
    walkingAway: 'standing/WalkingColorTee+sleeves',
  }),
};

/** A body per emotion, `<kind>/<name>` in the art package; ``: cut off by the table. */
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
  sweater,
  collared: { table: collared(sweater.table), standing: collared(sweater.standing) },
  shirt: {
    table: poses('bust/ButtonShirt', {
      warm: 'bust/Coffee',
      relieved: 'bust/Coffee',
      thoughtful: 'bust/ButtonPocketShirt',
      withdrawn: 'standing/ShirtColorTee',
      irritated: 'standing/CrossArmColorTee+collar',
      angry: 'bust/PointingUp+collar',
      proud: 'bust/Coffee',
      joyful: 'bust/Coffee',
      walkingAway: 'standing/WalkingColorTee+sleeves+collar',
    }),
    standing: poses('standing/ShirtColorTee', { walkingAway: 'standing/WalkingColorTee+sleeves+collar' }),
  },
  blazer: {
    table: poses('bust/BlazerBlackTee', {
      thoughtful: 'bust/Paper+front',
      withdrawn: 'standing/CrossArmColorTee+front',
      joyful: 'standing/Dancer+front',
      irritated: 'standing/BlazerColorPants',
      angry: 'bust/PointingUp+front',
      proud: 'standing/BlazerColorPants',
      walkingAway: 'standing/WalkingColorTee+front+sleeves',
    }),
    standing: poses('standing/BlazerColorPants', { walkingAway: 'standing/WalkingColorTee+front+sleeves' }),
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

/** The same poses with the collar of a blouse over the neckline. */
function collared(plain: Poses): Poses {
  const dressed: Partial<Record<Emotion, string>> = {};
  for (const emotion of emotions) dressed[emotion] = `${plain[emotion]}+collar`;
  return poses(plain.open, dressed);
}
