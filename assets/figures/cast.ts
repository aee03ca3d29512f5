import type { LookSpec } from '../../src/stage/figures/look.ts';

/** Somebody in the cast. */
export interface CastMember extends LookSpec {
  /** Who this is meant to be, for whoever picks a look. */
  readonly who: string;
}

/** Everybody whose look can be asked for by name. Manners are spread: no group is the angry one. */
export const cast: Readonly<Record<string, CastMember>> = {
  els: {
    who: 'a woman of 82, grey hair pinned up, rose sweater',
    head: 'ColorMedium', garment: 'collared', age: 'old', manner: 'points',
    skin: '#f2c9ac', hair: '#dedad3', brows: '#6d665f', strands: '#b4aea4',
    top: '#c76b7f', collar: '#fbf1dd', pants: '#6d7f94', glasses: 'GlassesTwo', frame: '#6f4a2c',
  },
  karin: {
    who: 'a woman of 54, brown hair going grey to her shoulders, blazer from work',
    head: 'MediumThree', garment: 'blazer', age: 'middle', manner: 'hips',
    skin: '#f0bf9d', hair: '#8a6a52', strands: '#b9ab9d', earrings: '#e9b44c',
    top: '#3f7c80', inner: '#f6ead2', pants: '#4a5468',
  },
  nadia: {
    who: 'a woman in her thirties with a hijab, professional',
    head: 'Hijab', garment: 'shirt', age: 'grown', manner: 'crosses',
    skin: '#e2a97e', hair: '#2a2019', headwear: '#2f7f79', top: '#f2c36b',
  },
  ruud: {
    who: 'a man of 71, bald with a grey fringe, glasses, green sweater',
    head: 'NoHairThree', garment: 'sweater', age: 'old', manner: 'still',
    skin: '#f0bf9d', hair: '#dcd6cb', brows: '#6b635a', top: '#7d9a72', glasses: 'Glasses',
  },
  amara: {
    who: 'a woman in her twenties, curly hair in a bun, tee',
    head: 'Bun', garment: 'tee', age: 'grown', manner: 'spreads',
    skin: '#9c6440', hair: '#3b2a24', top: '#e2725b',
  },
  joost: {
    who: 'a man of about forty, red hair and beard, blazer',
    head: 'Pomp', garment: 'blazer', age: 'grown', manner: 'points',
    skin: '#f3c6a5', hair: '#c9823c', beard: 'Full', beardColour: '#8f5320', top: '#4a6d8c', inner: '#f4ead6',
  },
  meilin: {
    who: 'a woman in her thirties, short black hair, lilac sweater',
    head: 'MediumOne', garment: 'sweater', age: 'grown', manner: 'crosses',
    skin: '#efc29a', hair: '#3a3130', top: '#b7a1cf',
  },
  yusuf: {
    who: 'a boy of 17, short dark hair, blue tee',
    head: 'ShortThree', garment: 'tee', age: 'teen', manner: 'still',
    skin: '#c98d5f', hair: '#33261f', top: '#6f9fbf', pants: '#454f63',
  },
  desmond: {
    who: 'a man of about fifty, short twists and a full beard, ochre sweater',
    head: 'TwistsTwo', garment: 'sweater', age: 'middle', manner: 'crosses',
    skin: '#94593a', hair: '#3a2c26', beard: 'Full', top: '#dba63c',
  },
  milan: {
    who: 'a boy of 15, brown wavy hair, hoodie',
    head: 'Wavy', garment: 'hoodie', age: 'teen', manner: 'crosses',
    skin: '#f3c6a5', hair: '#6f4a30', top: '#5d7f6a', collar: '#f4ead6', pants: '#3f4a5f',
  },
  sanne: {
    who: 'a woman of 42, fair hair to her shoulders, soft red sweater with a collar',
    head: 'MediumTwo', garment: 'collared', age: 'grown', manner: 'spreads',
    skin: '#f3c6a5', hair: '#cf9f5a', brows: '#7b5526', top: '#b3666b', collar: '#fbf6ea', pants: '#3f4a5f',
  },
  gerrit: {
    who: 'a man of 76, grey hair and moustache, walking stick',
    head: 'GrayShort', garment: 'shirt', age: 'old', manner: 'still', aid: 'stick',
    skin: '#f0bf9d', hair: '#c9c4bb', brows: '#6b635a', beard: 'MustacheSeven', beardColour: '#8c857c', top: '#a9b79a', pants: '#5b6470',
  },
  marieke: {
    who: 'a woman of 36, brown hair in a knot, keycord: teacher or mentor',
    head: 'ColorBun', garment: 'keycord', age: 'grown', manner: 'hips',
    skin: '#f0bf9d', hair: '#7a5138', top: '#c98a5a', collar: '#1f6f6a', pants: '#45506a', glasses: 'GlassesFive',
  },
  mourad: {
    who: 'a man of 36, short black curls and a chin beard, keycord: teacher or mentor',
    head: 'ShortThree', garment: 'keycord', age: 'grown', manner: 'points',
    skin: '#e2a97e', hair: '#2e2522', beard: 'Chin', top: '#5b86a8', collar: '#e08a4c', pants: '#3f4a5f',
  },
  emre: {
    who: 'a man of 31, black hair combed up, dark blue jacket of a bus driver',
    head: 'Pomp', garment: 'blazer', age: 'grown', manner: 'spreads', build: 'slim',
    skin: '#d9a077', hair: '#2b211c', top: '#34506b', inner: '#cfe0e6', pants: '#3f4350',
  },
  fatima: {
    who: 'a woman of 63, plum hijab, dark green sweater',
    head: 'Hijab', garment: 'sweater', age: 'old', manner: 'still',
    skin: '#d9a077', hair: '#2a2019', headwear: '#7d4f72', top: '#5f7d68', pants: '#40454f',
  },
  harpreet: {
    who: 'a man of 45 with a turban and a full beard, white shirt',
    head: 'Turban', garment: 'shirt', age: 'grown', manner: 'hips',
    skin: '#c98d5f', hair: '#2a2019', headwear: '#c9683c', beard: 'Full', top: '#e8e2d2',
  },
  bas: {
    who: 'a man of 34, short fair hair: police officer',
    head: 'ShortOne', garment: 'uniform', age: 'grown', manner: 'crosses',
    skin: '#f3c6a5', hair: '#b98d4f', top: '#2f4566', pants: '#2b3a54', shoes: '#3b3f47',
  },
  samira: {
    who: 'a woman of 29, black hair in a low knot: police officer',
    head: 'ColorMedium', garment: 'uniform', age: 'grown', manner: 'still',
    skin: '#e2a97e', hair: '#2e2622', top: '#2f4566', pants: '#2b3a54', shoes: '#3b3f47',
  },
  esther: {
    who: 'a woman of 48, greying bob: doctor',
    head: 'MediumOne', garment: 'coat', age: 'middle', manner: 'crosses',
    skin: '#e2a97e', hair: '#6a564a', top: '#fdf9f0', inner: '#8fb9a8', pants: '#8fb9a8', glasses: 'GlassesTwo',
  },
  anil: {
    who: 'a man of 39, black hair and short beard: doctor',
    head: 'ShortTwo', garment: 'coat', age: 'grown', manner: 'points',
    skin: '#c98d5f', hair: '#2b211c', beard: 'Chin', top: '#fdf9f0', inner: '#7fa3bd', pants: '#7fa3bd',
  },
  linh: {
    who: 'a woman of 27, black hair in a high knot: nurse',
    head: 'ColorBun', garment: 'tunic', age: 'grown', manner: 'still', build: 'slim',
    skin: '#efc29a', hair: '#2e2725', top: '#f4f6f4', collar: '#5b86a8', pants: '#f1f0ea',
  },
  kevin: {
    who: 'a man of 35, flat top: nurse',
    head: 'FlatTop', garment: 'tunic', age: 'grown', manner: 'spreads',
    skin: '#94593a', hair: '#2e231e', top: '#8fbfd0', collar: '#fdf9f0', pants: '#f1f0ea',
  },
  priscilla: {
    who: 'a woman of 51, curls in a band: care worker',
    head: 'BunTwo', garment: 'tunic', age: 'middle', manner: 'hips', build: 'broad',
    skin: '#94593a', hair: '#33261f', headwear: '#e9b44c', top: '#b57a9c', collar: '#fbf1dd', pants: '#4a4458',
  },
  willem: {
    who: 'a man of 67, almost bald, white beard, body warmer: volunteer',
    head: 'NoHairTwo', garment: 'bodyWarmer', age: 'old', manner: 'points', build: 'broad',
    skin: '#f0bf9d', hair: '#d8d2c8', brows: '#6b635a', beard: 'Full', beardColour: '#b7b0a5', top: '#4f6f86', inner: '#b8563f', pants: '#5a4f45',
  },
  ineke: {
    who: 'a woman of 62, short grey hair, body warmer: volunteer',
    head: 'ShortFive', garment: 'bodyWarmer', age: 'old', manner: 'crosses',
    skin: '#f3c6a5', hair: '#c2bdb5', brows: '#6b635a', earrings: '#c76b7f', top: '#a65a6c', inner: '#f1e3cb', pants: '#4a5468',
  },
  robert: {
    who: 'a man of 56, grey sides, glasses, suit',
    head: 'GrayShort', garment: 'suit', age: 'middle', manner: 'points',
    skin: '#f3c6a5', hair: '#8f877e', brows: '#5f574e', top: '#4b5261', inner: '#fbf7ee', collar: '#8d3f3f', pants: '#434a58', glasses: 'GlassesThree',
  },
  zeynep: {
    who: 'a woman of 39, long dark hair, burgundy blazer',
    head: 'LongHair', garment: 'blazer', age: 'grown', manner: 'still',
    skin: '#e2a97e', hair: '#4a2f26', top: '#8a4457', inner: '#f6ead2', pants: '#3d3a45', earrings: '#e9b44c',
  },
  joyce: {
    who: 'a woman of 53, afro going grey, mustard blazer',
    head: 'Afro', garment: 'blazer', age: 'middle', manner: 'crosses', build: 'broad',
    skin: '#8f5839', hair: '#5a4a42', top: '#c9943a', inner: '#fdf6e6', pants: '#3f4350', glasses: 'GlassesSix', earrings: '#fbf1dd',
  },
  sem: {
    who: 'a boy of 8, fair hair, yellow tee',
    head: 'ShortOne', garment: 'tee', age: 'child', manner: 'spreads',
    skin: '#f6cfb0', hair: '#dcb266', brows: '#8a6430', top: '#e9b44c', pants: '#5b86a8', shoes: '#d9623f',
  },
  noor: {
    who: 'a girl of 7, brown hair with a fringe, sweater',
    head: 'Bangs', garment: 'sweater', age: 'child', manner: 'still',
    skin: '#f3c6a5', hair: '#80543a', top: '#d98896', pants: '#6a5f8a', shoes: '#f4f1ea',
  },
  aisha: {
    who: 'a girl of 9, hair in little buns, green tee',
    head: 'BunKnots', garment: 'tee', age: 'child', manner: 'crosses',
    skin: '#94593a', hair: '#33261f', top: '#6fae9b', pants: '#8a5a7c', shoes: '#fbf1dd',
  },
  mo: {
    who: 'a boy of 10, short black curls, hoodie',
    head: 'ShortThree', garment: 'hoodie', age: 'child', manner: 'points',
    skin: '#d9a077', hair: '#2e231e', top: '#b8472f', collar: '#fbf1dd', pants: '#3f4a5f',
  },
  lotte: {
    who: 'a girl of 13, red hair, lilac hoodie',
    head: 'MediumThree', garment: 'hoodie', age: 'teen', manner: 'points', build: 'slim',
    skin: '#f6cfb0', hair: '#b8612f', brows: '#8a4520', top: '#a58cc2', collar: '#fbf6ea', pants: '#4a5468',
  },
  jayden: {
    who: 'a boy of 16, locs, dark blue hoodie',
    head: 'DreadsTwo', garment: 'hoodie', age: 'teen', manner: 'still',
    skin: '#94593a', hair: '#33261f', top: '#465a82', collar: '#e9b44c', pants: '#2f3644',
  },
  xin: {
    who: 'a girl of 16, black bob, glasses, sweater',
    head: 'MediumOne', garment: 'sweater', age: 'teen', manner: 'hips', build: 'slim',
    skin: '#f0c8a0', hair: '#2a2524', top: '#d9825b', pants: '#454f63', glasses: 'GlassesFive',
  },
  hanna: {
    who: 'a woman of 33 in a wheelchair, auburn bun, open jacket',
    head: 'Bun', garment: 'seated', age: 'grown', manner: 'spreads', aid: 'wheelchair',
    skin: '#f3c6a5', hair: '#8a4f33', top: '#6c8f5f', inner: '#fbf1dd', pants: '#4a5468',
  },
  piet: {
    who: 'a man of 79 in a wheelchair, bald, white beard, brown cardigan',
    head: 'NoHairThree', garment: 'seated', age: 'old', manner: 'crosses', aid: 'wheelchair',
    skin: '#f0bf9d', hair: '#e4ded4', brows: '#746c62', beard: 'Full', beardColour: '#c9c2b6', top: '#8a6a4e', inner: '#dfe6e2', pants: '#5b6470',
  },
  agnieszka: {
    who: 'a woman of 34, fair hair in a high bun, keycord',
    head: 'BunClip', garment: 'keycord', age: 'grown', manner: 'spreads',
    skin: '#f6cfb0', hair: '#d3aa62', brows: '#8a6430', headwear: '#c76b7f', top: '#7c94b8', collar: '#b8472f', pants: '#4d5d75',
  },
  tomasz: {
    who: 'a man of 43, shaved sides, moustache, grey sweater, broad',
    head: 'Shaved', garment: 'sweater', age: 'grown', manner: 'still', build: 'broad',
    skin: '#f0bf9d', hair: '#5d4632', beard: 'MustacheFive', beardColour: '#5d4632', top: '#8c9299', pants: '#3f4a5f',
  },
  rashid: {
    who: 'a man of 61, woollen cap, grey beard, collar over a brown sweater',
    head: 'Beanie', garment: 'collared', age: 'old', manner: 'spreads',
    skin: '#c98d5f', hair: '#8f887e', headwear: '#58664f', brows: '#4a3c30', beard: 'Full', beardColour: '#77706a', top: '#96704c', collar: '#efe6d2', pants: '#4b4a48',
  },
  selam: {
    who: 'a woman of 31, braids, white tee',
    head: 'Cornrows', garment: 'tee', age: 'grown', manner: 'hips', build: 'slim',
    skin: '#8f5839', hair: '#2e231e', top: '#efe3c8', pants: '#7a4a3f', earrings: '#e9b44c',
  },
  anouk: {
    who: 'a woman of 26, hat, hoodie: youth worker',
    head: 'HatHip', garment: 'hoodie', age: 'grown', manner: 'spreads',
    skin: '#e8b58c', hair: '#4a3326', headwear: '#1f6f6a', top: '#e08a4c', collar: '#fbf6ea', pants: '#3f4a5f',
  },
  corrie: {
    who: 'a woman of 78, white hair in a knot, walking stick, blue sweater with a collar',
    head: 'ColorBun', garment: 'collared', age: 'old', manner: 'hips', aid: 'stick',
    skin: '#f6cfb0', hair: '#e6e1d8', brows: '#746c62', top: '#6d8fb3', collar: '#fdf6e6', pants: '#6a6673', glasses: 'GlassesTwo', frame: '#7a4a3f',
  },
};
