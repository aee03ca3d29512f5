import type { Stance } from '../../model/moves.ts';
import type { Room } from '../../model/rooms.ts';
import type { Text } from '../../model/language.ts';

/** What there is to read about the model, in its order. */
export const chapters = {
  idea: { nl: 'Het idee', en: 'The idea' },
  react: { nl: 'Hoe mensen hier reageren', en: 'How people react here' },
  'rooms-meant': { nl: 'De vijf ruimtes', en: 'The five rooms' },
  'moves-meant': { nl: 'De twaalf zetten', en: 'The twelve moves' },
  findings: { nl: 'Het model naast de studies', en: 'The model beside the studies' },
  against: { nl: 'Wat ertegen pleit', en: 'What speaks against it' },
  credits: { nl: 'Met dank aan', en: 'With thanks to' },
} satisfies Readonly<Record<string, Text>>;

export const aboutWords = {
  intro: {
    nl: 'De mensen in dit spel reageren volgens een model. Hier lees je wat dat model beweert, waar het vandaan komt, en wat ertegen pleit.',
    en: 'The people in this game react according to a model. Here you can read what that model claims, where it comes from, and what speaks against it.',
  },
  ideaSource: {
    nl: 'Het spel speelt met een gedachte van Jos van der Horst, uit de inleiding van zijn boek',
    en: 'The game plays with a thought of Jos van der Horst’s, from the introduction of his book',
  },
  book: { nl: 'Werk samen! De professionele aanpak in het publieke domein', en: 'Werk samen! De professionele aanpak in het publieke domein' },
  ideaOurs: {
    nl: 'Het boek kondigt vier stappen aan. Wij kennen alleen de eerste, en de andere hebben we niet zelf verzonnen. Het model, de mensen en de gesprekken hebben wij gemaakt.',
    en: 'The book announces four steps. We know only the first, and make up none of the others. The model, the people and the conversations are our own work.',
  },
  reactIntro: {
    nl: 'Met iedereen die tegenover je zit, sta je ergens op een ladder. Wat je zegt, brengt je een trede hoger of lager, of houdt je waar je bent.',
    en: 'With everybody across from you, you stand somewhere on a ladder. What you say takes you a rung up or down, or keeps you where you are.',
  },
  up: { nl: 'Omhoog, zo groeit het', en: 'Upwards, as it grows' },
  down: { nl: 'Omlaag, zo loopt het vast', en: 'Downwards, as it gets stuck' },
  roomsIntro: {
    nl: 'Wie als gelijke meedoet, heeft vijf soorten ruimte nodig. Elke zin die je zegt, kan een ruimte openen of sluiten.',
    en: 'Whoever takes part as an equal needs five kinds of room. Every sentence you say can open or close one.',
  },
  movesIntro: {
    nl: 'Alles wat je in het spel kunt zeggen, is een van deze zetten. Welke het beste past, hangt af van het moment. Een grens stellen kan gelijkwaardig zijn, en een vriendelijke overname niet.',
    en: 'Everything you can say in the game is one of these moves. Which one fits best depends on the moment. Setting a limit can be equal, and a friendly takeover is not.',
  },
  movesExtra: {
    nl: 'Vraag je eerst of je iets mag zeggen, dan landt bijna elke zet zachter. En bij elke zet kun je herstellen: je noemt je eigen aandeel en vraagt wat het deed.',
    en: 'If you first ask whether you may say something, nearly every move lands more softly. And with any move you can repair: you name your own part and ask what it did.',
  },
  opens: { nl: 'opent', en: 'opens' },
  closes: { nl: 'sluit', en: 'closes' },
  tableIntro: {
    nl: 'We lieten het model twintig keer los op vijfhonderd bedachte mensen, en keken of eruit komt wat studies vonden, of wat het boek beweert.',
    en: 'We let the model loose on five hundred made-up people, twenty times over, and looked whether it gives what studies found, or what the book claims.',
  },
  tableNote: {
    nl: 'De marge tussen haakjes: daarin viel de uitkomst bij 95 procent van de groepen. Veel getallen in het model hebben we zelf gekozen, dus ‘raak’ is een controle en geen bewijs.',
    en: 'The range in brackets: that is where the figure lay for 95 per cent of the groups. Many numbers in the model are our own choice, so a hit is a check and no proof.',
  },
  property: { nl: 'Wat er zou moeten gebeuren', en: 'What should happen' },
  band: { nl: 'Verwacht', en: 'Expected' },
  figure: { nl: 'Ons model', en: 'Our model' },
  verdict: { nl: 'Raak of mis', en: 'Hit or miss' },
  source: { nl: 'Bron', en: 'Source' },
  hit: { nl: 'raak', en: 'hit' },
  miss: { nl: 'mis', en: 'miss' },
  holds: { nl: 'gaat altijd op', en: 'always holds' },
  againstIntro: {
    nl: 'Niet alles wat onderzocht is, past bij het idee. Dit hoort er eerlijk bij:',
    en: 'Not everything that has been studied fits the idea. This belongs here too:',
  },
  assumedTitle: { nl: 'Wat we zelf hebben bedacht', en: 'What we made up ourselves' },
  assumed: {
    nl: 'Hoe snel spanning daalt, hoe zwaar een zet weegt, hoe erg het is om toe te kijken: daar vonden we geen goed getal voor. Die getallen hebben we geschat. Weet jij het beter, stel ze dan bij: ze staan bij elkaar in één bestand van het spel.',
    en: 'How fast tension drops, how much a move weighs, how bad it is to look on: for these we found no good figure. We estimated them. If you know better, adjust them: they stand together in one file of the game.',
  },
} satisfies Readonly<Record<string, Text>>;

/** The idea in our own words, in the order of docs/model.md (K1 to K9). */
export const claims: readonly Text[] = [
  { nl: 'Samenwerken voelt vaak als een last. Dan gaan we het uit de weg, of we leggen alles vast in regels.', en: 'Working together often feels like a burden. Then we avoid it, or board it up with rules.' },
  {
    nl: 'De leiding pakken, dwingen of de ander vragen om zich aan ‘ons’ aan te passen: het maakt de ander minder gelijk, en werkt averechts.',
    en: 'Taking the lead, forcing, or asking the other to adapt to “us”: it makes the other less of an equal, and backfires.',
  },
  {
    nl: 'Hoe ongelijker, hoe meer verzet. Het begint met een meningsverschil en kan eindigen in agressie. En de samenwerking raakt steeds verder weg.',
    en: 'The more unequal, the more resistance. It begins with a disagreement and can end in aggression. And cooperation moves ever further away.',
  },
  { nl: 'Als gelijken kom je er sneller uit, en wat je afspreekt houdt langer stand.', en: 'As equals you get there sooner, and what you agree on lasts longer.' },
  {
    nl: 'Gelijkwaardig is niet hetzelfde als gelijk. Rollen mogen verschillen. Ieders inbreng telt, ook die van jou.',
    en: 'Of equal worth does not mean the same. Roles may differ. Everybody’s contribution counts, yours as well.',
  },
  {
    nl: 'Gelijkwaardig zijn is niet genoeg. Je moet ook echt betrokken zijn: weten waar het om gaat, je inleven, en vertrouwen hebben in de ander en in jezelf.',
    en: 'Being equals is not enough. You have to be truly involved too: know what it is about, feel with the other, and trust both the other and yourself.',
  },
  {
    nl: 'Het geldt voor cliënten, voor wie ze meenemen, en voor collega’s van andere organisaties.',
    en: 'It holds for clients, for those they bring along, and for colleagues of other organisations.',
  },
];

/** What the model does besides going up and down. */
export const workings: readonly Text[] = [
  {
    nl: 'Soms zegt iemand ja en bedoelt nee. Dat heet hier schijninstemming. Het lijkt goed te gaan, tot de afspraak niet wordt nagekomen.',
    en: 'Sometimes people say yes and mean no. Here that is called sham consent. It seems to go well, until the agreement is not kept.',
  },
  { nl: 'Vertrouwen raak je sneller kwijt dan je het wint. En teruggaan kost meer dan weggaan.', en: 'Trust is lost faster than it is gained. And going back takes more than leaving.' },
  { nl: 'Wat je stukmaakt, kun je herstellen. Maar niet terwijl de spanning nog hoog is.', en: 'What you break you can mend. But not while tension is still high.' },
  { nl: 'Wie ziet wat je een ander aandoet, voelt dat ook.', en: 'Whoever sees what you do to another feels it too.' },
  { nl: 'Geef je steeds toe, dan verdwijnt jouw inbreng. Dan word je aardig gevonden, maar kom je niet samen verder.', en: 'If you keep giving in, your contribution disappears. Then you are liked, but get no further together.' },
  {
    nl: 'Er is toeval, maar alleen vooraf: wat voor dag ieder heeft, en of er later iets tegenzit. Daarna hangt het af van wat jij kiest.',
    en: 'There is chance, but only beforehand: what kind of day everybody has, and whether bad luck follows later. After that it depends on what you choose.',
  },
];

/** What each room is for. */
export const roomMeanings: Readonly<Record<Room, Text>> = {
  think: { nl: 'zelf mogen bedenken wat er speelt', en: 'to make your own sense of what is going on' },
  speak: { nl: 'kunnen zeggen wat je vindt, ook als het lastig is', en: 'to say what you think, also when it is awkward' },
  choose: { nl: 'meer dan één weg hebben', en: 'to have more than one way' },
  decide: { nl: 'meebeslissen over wat jou aangaat', en: 'to have a say in what concerns you' },
  act: { nl: 'zelf iets kunnen doen', en: 'to be able to do something yourself' },
};

export const stanceNames: Readonly<Record<Stance, Text>> = {
  equal: { nl: 'Gelijkwaardig', en: 'As equals' },
  controlling: { nl: 'Sturend', en: 'Controlling' },
  avoiding: { nl: 'Ontwijkend', en: 'Avoiding' },
  yielding: { nl: 'Toegevend', en: 'Giving in' },
};

/** The counter-evidence of docs/model.md. */
export const counterEvidence: readonly Text[] = [
  {
    nl: 'In Eigen Kracht-conferenties maken mensen met hun familie en vrienden zelf een plan. In een onderzoek met een controlegroep werd het daar niet veiliger van.',
    en: 'In Eigen Kracht conferences people make their own plan with family and friends. In a controlled trial they showed no gain in safety.',
  },
  {
    nl: 'In een klein onderzoek (42 mensen) dronken mensen meer naarmate hun begeleider harder confronteerde. Dat past bij het idee. Maar tussen de twee stijlen van begeleiden was er uiteindelijk geen verschil (Miller, Benefield en Tonigan, 1993).',
    en: 'In a small study (42 people) people drank more, the more their counsellor confronted them. That fits the idea. But in the end the two styles of counselling made no difference (Miller, Benefield and Tonigan, 1993).',
  },
  { nl: 'Gelijkwaardigheid als stappenplan werkt niet. Je kunt alles goed doen en het toch niet menen.', en: 'Equality as a procedure is not enough. You can do everything right and still not mean it.' },
  { nl: 'Dit spel is een model, geen meting. Het zegt niets over hoe goed jij je werk doet.', en: 'This game is a model, not a measurement. It says nothing about how well you do your work.' },
];
