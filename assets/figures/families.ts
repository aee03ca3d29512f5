import type { Repertoire, Wardrobe } from '../../src/stage/figures/look.ts';

const walking = 'standing/WalkingColorTee';
const resting = 'standing/RestingColorPants';
const crossed = 'standing/CrossArmColorTee';

const tee: Wardrobe = {
  table: {
    usual: 'bust/Tee',
    walks: walking,
    warms: 'bust/Explaining',
    pleads: 'bust/Explaining',
    rejoices: 'bust/Whatever',
    spreads: 'bust/Whatever',
    crosses: 'bust/TeeArmsCrossed',
    hips: 'bust/StrippedPocketTee',
  },
  standing: { usual: `${resting}+bare`, walks: walking, crosses: `${crossed}+bare` },
};

const sweater: Wardrobe = {
  table: {
    usual: resting,
    walks: `${walking}+sleeves`,
    thinks: 'bust/Paper',
    rejoices: 'standing/Dancer',
    points: 'bust/PointingUp',
    spreads: 'standing/Dancer',
    crosses: crossed,
  },
  standing: { usual: resting, walks: `${walking}+sleeves`, crosses: crossed, spreads: 'standing/Dancer', rejoices: 'standing/Dancer' },
};

const shirt: Wardrobe = {
  table: {
    usual: 'bust/ButtonShirt',
    walks: `${walking}+sleeves+collar`,
    warms: 'bust/Coffee',
    thinks: 'bust/ButtonPocketShirt',
    points: 'bust/PointingUp+collar',
    crosses: `${crossed}+collar`,
  },
  standing: { usual: 'standing/ShirtColorTee', walks: `${walking}+sleeves+collar`, crosses: `${crossed}+collar` },
};

const blazer: Wardrobe = {
  table: {
    usual: 'bust/BlazerBlackTee',
    walks: `${walking}+front+sleeves`,
    thinks: 'bust/Paper+front',
    points: 'bust/PointingUp+front',
    spreads: 'standing/BlazerColorPants',
    crosses: `${crossed}+front`,
    hips: 'standing/BlazerColorPants',
  },
  standing: { usual: 'standing/BlazerColorPants', walks: `${walking}+front+sleeves`, crosses: `${crossed}+front` },
};

/** A jacket for the table, and a chair to leave it in. */
const seated: Wardrobe = {
  table: {
    usual: 'bust/BlazerBlackTee',
    walks: 'sitting/Wheelchair',
    thinks: 'bust/Paper+front',
    points: 'bust/PointingUp+front',
    spreads: 'sitting/Wheelchair',
    rejoices: 'sitting/Wheelchair',
    crosses: `${crossed}+front`,
  },
  standing: { usual: 'sitting/Wheelchair', walks: 'sitting/Wheelchair' },
};

const doctor: Repertoire = {
  usual: 'standing/DocStethoscope',
  walks: `${walking}+front+sleeves+stethoscope`,
  crosses: `${crossed}+front+stethoscope`,
};

/** Clothes that stay the same clothes in every pose. */
export const families = {
  tee,
  sweater,
  collared: added(sweater, 'collar'),
  hoodie: added(sweater, 'hood'),
  bodyWarmer: added({ table: { ...sweater.table, rejoices: resting, spreads: 'bust/Paper' }, standing: { usual: resting, walks: `${walking}+sleeves`, crosses: crossed } }, 'vest'),
  keycord: added(sweater, 'keycord'),
  shirt,
  uniform: added(shirt, 'stripe'),
  tunic: added(tee, 'tunic'),
  blazer,
  suit: added(blazer, 'tie'),
  coat: { table: added(blazer, 'stethoscope').table, standing: doctor },
  seated,
} satisfies Readonly<Record<string, Wardrobe>>;

/** The same bodies with something added to each. */
function added(moves: Wardrobe, trim: string): Wardrobe {
  const plus = (can: Repertoire): Repertoire => ({
    ...can,
    ...Object.fromEntries(Object.entries(can).map(([move, body]) => [move, `${body}+${trim}`])),
  });
  return { table: plus(moves.table), standing: plus(moves.standing) };
}
