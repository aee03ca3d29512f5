import type { Appraisal } from './appraisal.ts';
import type { AgreementBirth, AgreementFate } from './agreement.ts';
import { height } from './ladder.ts';
import { capitalised, withinSentence } from './language.ts';
import type { Language, Text } from './language.ts';
import type { Move } from './moves.ts';
import { FELT_THREAT, STRAIN_WEIGHS } from './numbers.ts';
import type { Relationship } from './relationship.ts';

/**
 * Why somebody reacted as they did, in one or two plain sentences. Made from the appraisal that
 * moved the charts, so it can't tell another story than the one that happened.
 */
export interface Explained {
  readonly name: string;
  readonly appraisal: Appraisal;
  /** How things stood afterwards. */
  readonly after: Relationship;
  /** What mattered to them and was touched, in the author's words. */
  readonly touched?: string;
  /** Name of the person they saw being treated so, when that weighed most. */
  readonly saw?: string;
  /** How often they were passed over, pressed or steered before in this conversation. */
  readonly before: number;
}

const did: Readonly<Record<Move, Text>> = {
  decidesOver: { nl: 'Je nam een besluit dat van {name} was.', en: 'You took a decision that was {name}’s to take.' },
  pressures: { nl: 'Je zette {name} onder druk.', en: 'You put {name} under pressure.' },
  hidesBehindRules: { nl: 'Je liet de regel spreken, niet jezelf.', en: 'You let the rule speak, not yourself.' },
  demandsProfessionalism: { nl: 'Je vroeg {name} zich aan jullie aan te passen.', en: 'You asked {name} to adapt to you.' },
  takesOver: { nl: 'Je nam het {name} uit handen, met de beste bedoelingen.', en: 'You took it out of {name}’s hands, meaning well.' },
  avoids: { nl: 'Je ging eromheen, en dat merkte {name}.', en: 'You went around it, and {name} noticed.' },
  givesIn: { nl: 'Je kwam {name} tegemoet en liet je eigen zorg vallen.', en: 'You gave {name} their way and dropped your own concern.' },
  asksOpenly: { nl: 'Je vroeg het {name} zonder het antwoord al te weten.', en: 'You asked {name} without knowing the answer already.' },
  reflects: { nl: 'Je liet merken wat je bij {name} hoorde.', en: 'You showed what you heard in {name}.' },
  sharesConcern: { nl: 'Je zei wat jou zorgen geeft, en waarom.', en: 'You said what worries you, and why.' },
  offersChoice: { nl: 'Je gaf {name} echt iets te kiezen.', en: 'You gave {name} a real choice.' },
  decidesTogether: { nl: 'Je besliste het samen met {name}.', en: 'You decided it together with {name}.' },
};

interface Cause {
  readonly holds: (it: Explained) => boolean;
  readonly says: Text;
}

/** In order of what explains most; the first that holds is told. */
const causes: readonly Cause[] = [
  {
    holds: ({ appraisal }) => appraisal.repair === 'tooEarly',
    says: { nl: 'Het goedmaken kwam te vroeg: de spanning was nog te hoog om het te horen.', en: 'Making it good came too early: tension was still too high to hear it.' },
  },
  {
    holds: ({ after, appraisal }) => after.rung === 'schijninstemming' && appraisal.before.rung !== 'schijninstemming',
    says: { nl: '{name} knikte mee, omdat er geen ruimte was om nee te zeggen.', en: '{name} nodded along, because there was no room to say no.' },
  },
  {
    holds: ({ after }) => after.limit === 'overvallen',
    says: { nl: 'De grens kwam uit de lucht vallen.', en: 'The limit came out of the blue.' },
  },
  {
    holds: ({ saw }) => saw !== undefined,
    says: { nl: '{name} zag wat je {saw} aandeed, en trok het zich aan.', en: '{name} saw what you did to {saw}, and took it personally.' },
  },
  {
    holds: ({ appraisal, touched }) => appraisal.threat >= FELT_THREAT && touched !== undefined,
    says: { nl: 'Het raakte wat voor {name} het zwaarst telt: {touched}.', en: 'It touched what matters most to {name}: {touched}.' },
  },
  {
    holds: ({ appraisal }) => appraisal.threat >= FELT_THREAT && appraisal.around.passedOver,
    says: { nl: '{name} zag dat je een ander gaf wat hier uitbleef.', en: '{name} saw you give another what was withheld here.' },
  },
  {
    holds: ({ appraisal, before }) => appraisal.threat >= FELT_THREAT && before >= 2 && appraisal.before.strain >= STRAIN_WEIGHS[0],
    says: { nl: 'Er was al {before} keer over {name} heen gegaan, en dat stapelt op.', en: '{name} had been passed over {before} times before, and it adds up.' },
  },
  {
    holds: ({ appraisal }) => appraisal.threat >= FELT_THREAT && appraisal.around.company === 'coalition',
    says: { nl: '{name} staat hierin niet alleen: samen zijn ze tegenover je komen te staan.', en: '{name} is not alone in this: they have come to stand against you together.' },
  },
  {
    holds: ({ appraisal }) => appraisal.threat >= FELT_THREAT && appraisal.around.company === 'split',
    says: { nl: '{name} ziet je intussen als iemand van de ander.', en: '{name} has come to see you as the other’s.' },
  },
  {
    holds: ({ appraisal }) => appraisal.threat >= FELT_THREAT && appraisal.persona.burnt,
    says: { nl: '{name} heeft dit vaker meegemaakt met instanties.', en: '{name} has been through this with organisations before.' },
  },
  {
    holds: ({ appraisal }) => appraisal.threat >= FELT_THREAT && !appraisal.persona.voluntary,
    says: { nl: '{name} zit hier niet vrijwillig, en dan weegt dat dubbel.', en: '{name} is not here by choice, and then it weighs double.' },
  },
  {
    holds: ({ appraisal }) => appraisal.threat >= FELT_THREAT,
    says: { nl: 'Zo bleef er minder over om zelf te zeggen en te kiezen.', en: 'That left less to say and choose for oneself.' },
  },
  {
    holds: ({ appraisal }) => appraisal.act?.limit === 'explains',
    says: { nl: 'Nu is duidelijk wat vaststaat, waarom, en wat open blijft.', en: 'Now it is clear what is fixed, why, and what stays open.' },
  },
  {
    holds: ({ appraisal }) => appraisal.act?.move === 'givesIn',
    says: { nl: 'Dat lucht op; maar wie jij bent en wat jij ziet, bleef buiten beeld.', en: 'That is a relief; but who you are and what you see stayed out of the picture.' },
  },
  {
    holds: ({ appraisal }) => appraisal.repair === 'landed',
    says: { nl: 'Je noemde je eigen aandeel, en het was rustig genoeg om dat aan te nemen.', en: 'You named your own part, and it was calm enough to accept that.' },
  },
  {
    holds: ({ appraisal }) => appraisal.before.tension === 'hoog' || appraisal.before.tension === 'overspoeld',
    says: { nl: 'De spanning moest eerst zakken; meer kon er nu niet bij.', en: 'Tension had to drop first; nothing more fitted in now.' },
  },
  {
    holds: ({ touched }) => touched !== undefined,
    says: { nl: 'Het ging over wat voor {name} het zwaarst telt: {touched}.', en: 'It was about what matters most to {name}: {touched}.' },
  },
  {
    holds: ({ appraisal, after }) => appraisal.act !== undefined && height[after.rung] >= 3 && after.rung === appraisal.before.rung,
    says: { nl: 'Het paste bij hoe jullie al samenwerken.', en: 'It fitted the way you already work together.' },
  },
  {
    holds: ({ appraisal, after }) => appraisal.act !== undefined && after.rung === appraisal.before.rung && after.trust === appraisal.before.trust,
    says: { nl: 'Het deed geen kwaad, maar bracht jullie ook niet verder.', en: 'It did no harm, but took you no further either.' },
  },
  {
    holds: ({ appraisal }) => appraisal.act?.permission === true,
    says: { nl: 'Je vroeg eerst of het mocht.', en: 'You asked first whether you might.' },
  },
];

/** The explanation in one language. */
export function why(it: Explained, language: Language): string {
  const { act } = it.appraisal;
  const cause = causes.find(({ holds }) => holds(it));
  const sentences = [act && did[act.move], cause?.says].filter((text) => text !== undefined);
  return sentences.map((text) => fill(text[language], it, language)).join(' ');
}

const fates: Readonly<Record<AgreementFate, Text>> = {
  kept: { nl: 'Ze is nagekomen.', en: 'It was kept.' },
  renegotiated: { nl: 'Ze werkte zo niet, en jullie pasten haar aan.', en: 'It did not work as it was, and you changed it.' },
  ignored: { nl: 'Er kwam stilletjes niets van terecht.', en: 'Quietly, nothing came of it.' },
};

const births: Readonly<Record<AgreementBirth, Text>> = {
  shared: { nl: 'Deze afspraak was van allebei.', en: 'This agreement belonged to both sides.' },
  granted: { nl: 'Deze afspraak gunde je hun; jouw eigen zorg zat er niet in.', en: 'You granted this agreement; your own concern was not in it.' },
  imposed: { nl: 'Deze afspraak legde je op.', en: 'You imposed this agreement.' },
  sham: { nl: 'Deze afspraak was er voor de vorm: het ja was geen ja.', en: 'This agreement was for show: the yes was no yes.' },
};

/** How an agreement came about and what time made of it, in one language. */
export function whyAgreement(birth: AgreementBirth, fate: AgreementFate | undefined, language: Language): string {
  return fate ? `${births[birth][language]} ${fates[fate][language]}` : births[birth][language];
}

function fill(sentence: string, { name, touched, saw, before }: Explained, language: Language): string {
  const filled = sentence
    .replaceAll('{name}', withinSentence(name, language))
    .replaceAll('{touched}', touched ?? '')
    .replaceAll('{before}', String(before))
    .replaceAll('{saw}', withinSentence(saw ?? '', language));
  return capitalised(filled);
}
