import type { Text } from '../language.ts';
import { height } from '../ladder.ts';
import { FELT_THREAT, STRAIN_WEIGHS } from '../numbers.ts';
import type { Explained } from './why.ts';

/** Something that can explain a reaction. */
export interface Cause {
  readonly holds: (it: Explained) => boolean;
  readonly says: Text;
}

/** In order of what explains most; the first that holds is told. */
export const causes: readonly Cause[] = [
  {
    holds: ({ appraisal }) => appraisal.repair === 'tooEarly',
    says: { nl: 'Het goedmaken kwam te vroeg, want de spanning was nog te hoog om het binnen te laten komen.', en: 'The repair came too early, with tension still too high to let it in.' },
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
    says: { nl: '{name} zag wat je {saw} aandeed, en werd daar zelf ook door geraakt.', en: '{name} saw what you did to {saw}, and took it personally.' },
  },
  {
    holds: ({ appraisal, touched }) => appraisal.threat >= FELT_THREAT && touched !== undefined,
    says: { nl: 'Het raakte wat voor {name} het zwaarst telt ({touched}).', en: 'It touched what matters most to {name} ({touched}).' },
  },
  {
    holds: ({ appraisal }) => appraisal.threat >= FELT_THREAT && appraisal.around.passedOver,
    says: { nl: '{name} zag dat je een ander gaf wat hier uitbleef.', en: '{name} saw you give another what was withheld here.' },
  },
  {
    holds: ({ appraisal, before }) => appraisal.threat >= FELT_THREAT && before >= 2 && appraisal.before.strain >= STRAIN_WEIGHS[0],
    says: { nl: '{name} was al {before} keer gepasseerd, en dat stapelt zich op.', en: '{name} had been passed over {before} times before, and it adds up.' },
  },
  {
    holds: ({ appraisal }) => appraisal.threat >= FELT_THREAT && appraisal.around.company === 'coalition',
    says: { nl: '{name} staat hierin niet alleen, en dat maakt sterker.', en: '{name} is not alone in this, and that gives strength.' },
  },
  {
    holds: ({ appraisal }) => appraisal.threat >= FELT_THREAT && appraisal.around.company === 'split',
    says: { nl: '{name} vindt intussen dat je de kant van de ander hebt gekozen.', en: '{name} has come to see you as being on the other’s side.' },
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
    says: { nl: 'De spanning moest eerst zakken, er kon nu niets meer bij.', en: 'Tension had to drop first, there was no room for more.' },
  },
  {
    holds: ({ touched }) => touched !== undefined,
    says: { nl: 'Het ging over wat voor {name} het zwaarst telt ({touched}).', en: 'It was about what matters most to {name} ({touched}).' },
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
    says: { nl: 'Je vroeg eerst of het mocht.', en: 'You asked permission first.' },
  },
];
