import type { Age, Aid, BeardName, Build, GarmentName, GlassesName, HeadName, Manner } from './look.ts';

/**
 * What an author may write about somebody's looks, Dutch before the stroke and English behind it;
 * more words for the same thing are apart by commas.
 */
export type Vocabulary<T> = readonly (readonly [value: T, words: string])[];

export const fields = [
  ['head', 'hoofd | head'],
  ['hair', 'haar | hair'],
  ['skin', 'huid | skin'],
  ['clothes', 'kleding | clothes'],
  ['trousers', 'broek | trousers'],
  ['age', 'leeftijd | age'],
  ['build', 'bouw | build'],
  ['beard', 'baard | beard'],
  ['glasses', 'bril | glasses'],
  ['aid', 'hulpmiddel | aid'],
  ['anger', 'boos | anger'],
] as const satisfies Vocabulary<string>;

export type LookField = (typeof fields)[number][0];

export const headWords: Vocabulary<HeadName> = [
  ['ShortTwo', 'kort | short'],
  ['ShortOne', 'gemillimeterd | crew cut'],
  ['ShortThree', 'korte krullen | short curls'],
  ['ShortFive', 'korte pieken | short spiky'],
  ['ShortFour', 'achterover | combed back'],
  ['Wavy', 'kort met golf | short wavy'],
  ['GrayShort', 'zijscheiding | side parting'],
  ['Pomp', 'kuif | quiff'],
  ['Shaved', 'opgeschoren | shaved sides'],
  ['Mohawk', 'hanenkam | mohawk'],
  ['FlatTop', 'vlak kapsel | flat top'],
  ['FlatTopLong', 'hoog kapsel | high top'],
  ['Bald', 'kaal | bald'],
  ['NoHairTwo', 'bijna kaal | almost bald'],
  ['NoHairThree', 'kale kruin | bald crown'],
  ['MediumOne', 'bob | bob'],
  ['MediumThree', 'halflang | shoulder length'],
  ['MediumTwo', 'halflang met slag | wavy shoulder length'],
  ['Bangs', 'pony | fringe'],
  ['LongHair', 'lang, lang haar | long, long hair'],
  ['LongCurly', 'lange krullen | long curls'],
  ['DreadsOne', 'losse krullen | loose curls'],
  ['DreadsTwo', 'wilde krullen | wild curls'],
  ['ColorBun', 'knot | bun'],
  ['ColorMedium', 'lage knot | low bun'],
  ['Bun', 'hoge knot | high bun'],
  ['BunClip', 'knot met haarband | bun with headband'],
  ['BunTwo', 'krullenstaart | curly ponytail'],
  ['BunKnots', 'knotjes | little buns'],
  ['BantuKnots', 'bantuknotjes | bantu knots'],
  ['Afro', 'afro | afro'],
  ['LongAfro', 'grote afro | big afro'],
  ['Cornrows', 'vlechten | braids'],
  ['CornrowsLight', 'lange vlechten | long braids'],
  ['Twists', 'locs | locs'],
  ['TwistsTwo', 'korte twists | short twists'],
  ['Hijab', 'hijab, hoofddoek | hijab, headscarf'],
  ['Turban', 'tulband | turban'],
  ['Beanie', 'muts | woolly hat'],
  ['HatHip', 'hoed | hat'],
];

export const garmentWords: Vocabulary<GarmentName> = [
  ['sweater', 'trui | sweater'],
  ['tee', 'shirt met korte mouwen, t-shirt | tee, t-shirt'],
  ['shirt', 'overhemd, blouse | shirt, blouse'],
  ['collared', 'trui met kraag | sweater with collar'],
  ['hoodie', 'hoodie | hoodie'],
  ['blazer', 'jasje, blazer | jacket, blazer'],
  ['suit', 'pak | suit'],
  ['keycord', 'keycord | lanyard'],
  ['bodyWarmer', 'bodywarmer | body warmer'],
  ['tunic', 'zorgtuniek, tuniek | tunic'],
  ['coat', 'doktersjas | doctor\'s coat'],
  ['uniform', 'uniform | uniform'],
];

export const ageWords: Vocabulary<Age> = [
  ['child', 'kind | child'],
  ['teen', 'tiener | teenager'],
  ['grown', 'volwassen | adult'],
  ['middle', 'middelbaar | middle-aged'],
  ['old', 'oud | old'],
];

export const buildWords: Vocabulary<Build | undefined> = [[undefined, 'gewoon | usual'], ['slim', 'slank | slim'], ['broad', 'stevig | broad']];

export const beardWords: Vocabulary<BeardName | undefined> = [
  [undefined, 'nee, geen | no, none'],
  ['Full', 'vol, ja | full, yes'],
  ['Chin', 'ringbaard | chin beard'],
  ['GoateeFull', 'sik | goatee'],
  ['MustacheSeven', 'snor | moustache'],
];

export const glassesWords: Vocabulary<GlassesName | undefined> = [
  [undefined, 'nee, geen | no, none'],
  ['GlassesTwo', 'rond, ja | round, yes'],
  ['Glasses', 'groot | large'],
  ['GlassesThree', 'vierkant | square'],
  ['Sunglasses', 'zonnebril | sunglasses'],
];

export const aidWords: Vocabulary<Aid | undefined> = [[undefined, 'nee, geen | no, none'], ['wheelchair', 'rolstoel | wheelchair'], ['stick', 'stok | stick']];

export const angerWords: Vocabulary<Manner> = [
  ['points', 'wijst | points'],
  ['spreads', 'spreidt armen | spreads arms'],
  ['crosses', 'kruist armen | crosses arms'],
  ['hips', 'handen in de zij | hands on hips'],
  ['still', 'stil | still'],
];

export const skinWords: Vocabulary<string> = [
  ['#f6cfb0', 'heel licht | very light'],
  ['#f3c6a5', 'licht | light'],
  ['#e2a97e', 'lichtbruin | light brown'],
  ['#c98d5f', 'bruin | brown'],
  ['#9c6440', 'donkerbruin | dark brown'],
  ['#94593a', 'heel donkerbruin | very dark brown'],
];

/** Colour of the hair, and of the brows where it is not the ink. */
export const hairWords: Vocabulary<readonly [hair: string, brows?: string]> = [
  [['#2e2522'], 'zwart | black'],
  [['#4a3326'], 'donkerbruin | dark brown'],
  [['#6f4a30'], 'bruin | brown'],
  [['#8a6a52'], 'lichtbruin | light brown'],
  [['#d3a95f', '#86622f'], 'blond | blond, fair'],
  [['#b8612f', '#8a4520'], 'rood, rossig | red, ginger'],
  [['#b5aea5', '#6b635a'], 'grijs | grey, gray'],
  [['#e4dfd6', '#746c62'], 'wit | white'],
  [['#c76b7f'], 'roze | pink'],
  [['#5b86a8'], 'blauw | blue'],
];

export const colourWords: Vocabulary<string> = [
  ['#b8472f', 'rood, rode | red'],
  ['#d9784f', 'terracotta | terracotta'],
  ['#e08a4c', 'oranje | orange'],
  ['#e9b44c', 'geel, gele | yellow'],
  ['#6f936a', 'groen, groene | green'],
  ['#4c6b52', 'donkergroen, donkergroene | dark green'],
  ['#2f7f79', 'turkoois, turkooizen | turquoise'],
  ['#5b86a8', 'blauw, blauwe | blue'],
  ['#9fc0d4', 'lichtblauw, lichtblauwe | light blue'],
  ['#3b5275', 'donkerblauw, donkerblauwe | dark blue'],
  ['#7d5f8f', 'paars, paarse | purple'],
  ['#b7a1cf', 'lila | lilac'],
  ['#d98896', 'roze | pink'],
  ['#8a6a4e', 'bruin, bruine | brown'],
  ['#d9c5a0', 'beige | beige'],
  ['#8c9299', 'grijs, grijze | grey, gray'],
  ['#3d3d44', 'zwart, zwarte | black'],
  ['#f4efe3', 'wit, witte | white'],
];
