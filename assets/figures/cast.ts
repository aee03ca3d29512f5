import type { Look } from '../../src/stage/figures/look.ts';
import type { Family } from './families.ts';

/**
 * A person's look, in words and colours. `head`, `beard` and `glasses` are names in the art
 * package; everything else follows from the family of clothes (`families.ts`).
 */
export interface CastMember {
  /** Who this is meant to be, for whoever picks a look. */
  readonly who: string;
  readonly head: string;
  readonly family: Family;
  readonly skin: string;
  readonly hair: string;
  /** Main garment: tee, sweater, shirt, or the blazer itself. */
  readonly top: string;
  /** What shows under a blazer. */
  readonly inner?: string;
  /** A blouse's collar over a sweater. */
  readonly collar?: string;
  readonly pants?: string;
  readonly shoes?: string;
  readonly hijab?: string;
  /** Hair colour of the brows, when it is not the ink. */
  readonly brows?: string;
  /** Outline; a darker one goes with darker skins, so that faces stay readable. */
  readonly ink?: string;
  readonly blush?: string;
  readonly beard?: string;
  readonly beardColour?: string;
  readonly glasses?: string;
  readonly frame?: string;
  /** Strands in the hair: grey coming in, or the fall of white hair. */
  readonly strands?: string;
  readonly earrings?: string;
  /** Lines in the face and how the head is carried; `grown` when left out. */
  readonly age?: Look['age'];
  /** How far the face is moved on this head, for faces narrower than most. */
  readonly faceAt?: readonly [x: number, y: number];
}

const darkInk = '#1c130d';

export const cast: Readonly<Record<string, CastMember>> = {
  els: {
    who: 'a woman of 82, grey hair pinned up, rose sweater',
    head: 'ColorMedium',
    family: 'collared',
    skin: '#f2c9ac',
    hair: '#dedad3',
    brows: '#6d665f',
    top: '#c76b7f',
    collar: '#fbf1dd',
    pants: '#6d7f94',
    glasses: 'GlassesTwo',
    frame: '#6f4a2c',
    strands: '#b4aea4',
    age: 'old',
    faceAt: [-10, 0],
  },
  karin: {
    who: 'a woman of 54, brown hair going grey to her shoulders, blazer from work',
    head: 'MediumThree',
    family: 'blazer',
    skin: '#f0bf9d',
    hair: '#8a6a52',
    top: '#3f7c80',
    inner: '#f6ead2',
    pants: '#4a5468',
    strands: '#b9ab9d',
    earrings: '#e9b44c',
    age: 'middle',
  },
  nadia: {
    who: 'a woman in her thirties with a hijab, professional',
    head: 'Hijab',
    family: 'shirt',
    skin: '#e2a97e',
    hair: '#2a2019',
    hijab: '#2f7f79',
    top: '#f2c36b',
  },
  ruud: {
    who: 'a man of 71, bald with a grey fringe, glasses, green sweater',
    head: 'NoHairThree',
    family: 'sweater',
    skin: '#f0bf9d',
    hair: '#dcd6cb',
    brows: '#6b635a',
    top: '#7d9a72',
    glasses: 'Glasses',
    age: 'old',
  },
  amara: {
    who: 'a woman in her twenties, curly hair in a bun, tee',
    head: 'Bun',
    family: 'tee',
    skin: '#9c6440',
    hair: '#3b2a24',
    ink: darkInk,
    blush: '#d0492e',
    top: '#e2725b',
  },
  joost: {
    who: 'a man of about forty, red hair and beard, blazer',
    head: 'Pomp',
    family: 'blazer',
    skin: '#f3c6a5',
    hair: '#c9823c',
    top: '#4a6d8c',
    inner: '#f4ead6',
    beard: 'Full',
    beardColour: '#8f5320',
  },
  meilin: {
    who: 'a woman in her thirties, short black hair, lilac sweater',
    head: 'MediumOne',
    family: 'sweater',
    skin: '#efc29a',
    hair: '#3a3130',
    top: '#b7a1cf',
  },
  yusuf: {
    who: 'a boy of 17, short dark hair, blue tee',
    head: 'ShortThree',
    family: 'tee',
    skin: '#c98d5f',
    hair: '#33261f',
    top: '#6f9fbf',
    pants: '#454f63',
  },
  desmond: {
    who: 'a man of about fifty, short twists and a full beard, ochre sweater',
    head: 'TwistsTwo',
    family: 'sweater',
    skin: '#94593a',
    hair: '#3a2c26',
    ink: darkInk,
    blush: '#cf4a30',
    top: '#dba63c',
    beard: 'Full',
  },
};
