import type { Text } from './language.ts';

/**
 * What studies found, and what the model must therefore show: the nine rows that
 * `npm run bench:model` measures and the page about the model tells.
 */
export interface Finding {
  readonly id: FindingId;
  readonly property: Text;
  /** What our figure is, and of what. */
  readonly measured: Text;
  /** Where the figure must lie (no upper end: `null`), or that an order must hold. */
  readonly band: Band;
  readonly source: string;
}

export type FindingId =
  | 'control'
  | 'controlPerPerson'
  | 'limits'
  | 'trust'
  | 'repair'
  | 'repairTooEarly'
  | 'trustHalfway'
  | 'split'
  | 'givingIn'
  | 'wayBack'
  | 'inKind'
  | 'smallGain';

export type Band = { readonly from: number; readonly to: number | null } | 'holds';

export const findings: readonly Finding[] = [
  {
    id: 'control',
    property: {
      nl: 'Hoe meer sturende zetten, hoe vaker het eindigt bij weerstand of erger',
      en: 'The more controlling moves, the more often it ends at resistance or worse',
    },
    measured: { nl: 'Spearmans rho over 11 groepen, van nooit tot altijd sturend', en: 'Spearman’s rho over 11 groups, from never to always controlling' },
    band: { from: 0.9, to: 1 },
    source: 'Van der Horst 2023',
  },
  {
    id: 'controlPerPerson',
    property: { nl: 'Hetzelfde, per gesprek bekeken', en: 'The same, one conversation at a time' },
    measured: {
      nl: 'r van het aandeel sturende zetten met het aandeel verzet in de antwoorden, bij professionals die verschillen zoals in de praktijk',
      en: 'r of the share of controlling moves with the share of resistant answers, among professionals who differ as they do in practice',
    },
    band: { from: 0.15, to: 0.6 },
    source: 'Magill 2018 (.16); reactance meta-analysis 2025 (.20); Miller, Benefield & Tonigan 1993 (.65) as ceiling',
  },
  {
    id: 'limits',
    property: {
      nl: 'Een grens stellen wekt de meeste boosheid zonder begrip, minder met uitleg, het minst met begrip en een alternatief',
      en: 'Setting a limit angers most without empathy, less with an explained rule, least with empathy and an alternative',
    },
    measured: { nl: 'verschil in boosheid (spanning en diepte) tussen elk van de drie en de volgende; het kleinste', en: 'difference in anger (tension and depth) between each of the three and the next; the smallest' },
    band: 'holds',
    source: 'Lancee 1995 (N = 97)',
  },
  {
    id: 'trust',
    property: { nl: 'Vertrouwen verliezen gaat harder dan winnen', en: 'Losing trust outweighs gaining it' },
    measured: { nl: 'verlies na een sturende zet, gedeeld door winst na een gelijkwaardige', en: 'loss after a controlling move, divided by gain after an equal one' },
    band: { from: 1.3, to: 3 },
    source: 'CaSiNo negotiation corpus: liking d −.44 after dismissal, +.24 after concession',
  },
  {
    id: 'repair',
    property: { nl: 'Wie een breuk herstelt, komt beter uit', en: 'A repaired rupture goes with a better outcome' },
    measured: { nl: 'r van hersteld of niet met hoe de zaak afloopt, onder wie gebroken vertrouwen had', en: 'r of repaired or not with the outcome, among those whose trust was broken' },
    band: { from: 0.1, to: 0.47 },
    source: 'Eubanks 2018 (.29)',
  },
  {
    id: 'repairTooEarly',
    property: { nl: 'Herstellen terwijl de spanning hoog is, doet bijna niets', en: 'Repair while tension is high does next to nothing' },
    measured: { nl: 'r van een poging bij hoge spanning met hoe de zaak afloopt, onder wie dan gebroken vertrouwen had', en: 'r of an attempt at high tension with the outcome, among those whose trust was broken then' },
    band: { from: -0.1, to: 0.1 },
    source: 'Ma 2019',
  },
  {
    id: 'trustHalfway',
    property: { nl: 'Vertrouwen halverwege hangt samen met de afloop', en: 'Trust halfway goes with the outcome' },
    measured: { nl: 'r van vertrouwen halverwege met hoe de zaak afloopt', en: 'r of trust halfway with the outcome' },
    band: { from: 0.2, to: 0.4 },
    source: 'Flückiger 2018 (.278); Friedlander 2018 (.297)',
  },
  {
    id: 'split',
    property: { nl: 'Vertrouwt de een je en de ander niet, dan loopt het voor allebei slechter af', en: 'When one trusts you and the other does not, it ends worse for both' },
    measured: { nl: 'r van het verschil in vertrouwen tussen twee naasten met hun gezamenlijke afloop (omgekeerd)', en: 'r of the gap in trust between two relatives with their joint outcome (reversed)' },
    band: { from: 0.2, to: 0.45 },
    source: 'Friedlander 2018 (.316)',
  },
  {
    id: 'givingIn',
    property: { nl: 'Wie altijd toegeeft, komt niet voorbij ‘gehoord’', en: 'Always giving in never gets past “heard”' },
    measured: { nl: 'hoogste trede die iemand bereikt', en: 'highest rung anybody reaches' },
    band: 'holds',
    source: 'Van der Horst 2023',
  },
  {
    id: 'wayBack',
    property: { nl: 'De weg terug is langer naarmate het dieper ging, en is er altijd', en: 'The way back is longer the deeper it went, and always there' },
    measured: { nl: 'beurten terug vanuit agressie; ondieper duurt het nooit langer', en: 'turns back from aggression; from less deep it never takes longer' },
    band: 'holds',
    source: 'Van der Horst 2023',
  },
  {
    id: 'inKind',
    property: { nl: 'Afwijzen wordt met verzet beantwoord', en: 'Dismissal is answered in kind' },
    measured: { nl: 'kans op verzet na een sturende zet, gedeeld door die na een andere', en: 'chance of resistance after a controlling move, divided by that after another' },
    band: { from: 2, to: null },
    source: 'CaSiNo negotiation corpus (4.4)',
  },
  {
    id: 'smallGain',
    property: { nl: 'Een klein beetje vaardiger geeft een klein effect', en: 'A small gain in skill gives a small effect' },
    measured: { nl: 'Cohens d van de afloop, bij een tiende minder sturende zetten', en: 'Cohen’s d of the outcome, with a tenth fewer controlling moves' },
    band: { from: 0, to: 0.3 },
    source: 'Forrester 2018 (skill 2.49 → 2.91, no difference in outcome)',
  },
];
