import type { Scenario } from '../../../src/scenario/types.ts';
import { script } from '../script.ts';

/** Small scripts that each lean on one thing a script can do. */
export const smallScripts: readonly (readonly [string, () => Scenario])[] = [
  ['topics that return, run out and fall back on one another', () => script(`
# Een
decor: keuken
aanwezig: bos, karin

## begin
- Over thuis. -> thuis
  bos: vraagt open, raakt: in haar eigen huis blijven
- Over de pan. -> pan
  bos: zet druk
- Over Karin. -> over-karin [bos: gehoord of verder]
  karin: weerspiegelt

## thuis
bos: Ja.
- Vertel. -> meer
  bos: weerspiegelt
- Iets anders. -> terug
  bos: ontwijkt

## meer
bos [na pan]: Die pan ook.
-> terug

## pan
bos [weerstand of erger]: Nee.
> karin af [karin: weerstand of erger]
-> terug

## over-karin
karin [is er]: Ik ben er ook nog.
-> terug

# Afloop
## goed: Goed
als: bos: gehoord of verder en gekozen over-karin
Goed.
## anders: Anders
Anders.
`)],
  ['agreements, time, limits and chance', () => script(`
# Een
decor: keuken
aanwezig: bos, karin

## begin
- U draagt hem. -> afspraak
  bos: beslist over
  afspraak: knop
- Ik hang hem om. -> afspraak
  bos: neemt over
  karin: neemt over, sterker
  afspraak: knop
- Zullen we het proberen? -> afspraak
  bos: beslist samen, met toestemming
  afspraak: knop
- Dan niet. -> afspraak
  bos: geeft toe
  afspraak: knop
- Wat zou u willen? -> begin
  bos: vraagt open
  afspraak: knop
  herhaalbaar

## afspraak
bos: Zo.
- Het gas gaat eraf. -> volgende scène
  bos: deelt zorg of grens
  grens: gas, legt uit
- Het gas is eraf. -> volgende scène
  bos: beslist over
  grens: gas, handhaaft
- Laat maar, dat gas. -> volgende scène
  bos: geeft toe
  grens: gas, laat vallen

# Twee
tijd: drie weken later
aanwezig: bos

## weken
bos [afspraak knop genegeerd]: In de la.
bos [toeval batterij]: Leeg.
bos [grens gas uitgelegd]: Dat zei u.
- Fijn. -> klaar [afspraak knop nagekomen]
  bos: weerspiegelt
- Ik had moeten vragen. -> klaar
  bos: vraagt open, herstelt
- Draag hem. -> klaar
  bos: zet druk
  karin: beslist over

## klaar
> karin op
karin: Dag.
-> afloop

# Afloop
## na: Nagekomen
als: afspraak knop nagekomen of afspraak knop herzien
Ja.
## opgegeven: Opgegeven
als: jouw inbreng opgegeven
Weg.
## anders: Anders
bos [toeval batterij]: Leeg.
Anders.
`)],
  ['somebody who walks out and may come back', () => script(`
# Een
decor: keuken
aanwezig: bos, karin

## begin
bos: Zegt u het maar.
- U moet weg. -> begin
  bos: beslist over, sterker, raakt: in haar eigen huis blijven
  karin: eist professionaliteit
  herhaalbaar
- Dat was te hard. -> begin
  bos: vraagt open, herstelt
  herhaalbaar
- Karin, help eens. -> weg [bos: is weg]
  karin: deelt zorg of grens
  bos: neemt over
- Genoeg. -> weg
  bos: ontwijkt

## weg
-> begin [niet bos: is weg en niet na weg]
karin: Tja.
-> volgende scène

# Twee
tijd: een week later
aanwezig: iedereen

## later
[bos: is er] Ze zit er.
- Dag. -> afloop
  bos: weerspiegelt

# Afloop
## weg: Weg
als: bos: weerstand of erger
Weg.
## anders: Anders
Anders.
`)],
];
