import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/types.ts';

const front = `---
titel: Proef
taal: nl
samenvatting: Een klein gesprek om regels aan te toetsen.
jij: wijkteammedewerker
gevraagd: Ga eens kijken.
duur: 5 minuten
sector: zorg
oefent: [luisteren]
kompas:
  - Dat het klopt
terugblik:
  - Hoe ging het?
personen:
  bos:
    naam: Mevrouw Bos
    wie: bewoner, 82
    rol: cliënt
    voornaamwoord: zij
    uiterlijk: els
    belangrijk: [in haar eigen huis blijven]
    onder druk: trekt zich terug
    vertrouwen: wat
  karin:
    naam: Karin
    wie: dochter
    rol: naaste
    voornaamwoord: zij
    uiterlijk: karin
    belangrijk: [dat haar moeder veilig is]
    onder druk: gaat ertegenin
    trouw aan: bos
afspraken:
  knop:
    naam: mevrouw Bos draagt de knop
    tussen: [bos]
    pech: batterij
grenzen:
  gas:
    naam: het gas gaat eraf
    geldt voor: [bos]
toeval:
  batterij:
    naam: de batterij raakt leeg
    kans: 1 op 2
---
`;

/** A scenario with the usual mother and daughter, and the given scenes. Throws when the script has a mistake. */
export function script(body: string): Scenario {
  const { scenario, mistakes } = readScenario('proef', 'proef.md', front + body);
  const errors = mistakes.filter(({ severity }) => severity === 'error');
  if (!scenario || errors.length > 0) throw new Error(`the script of this test has mistakes: ${JSON.stringify(errors)}`);
  return scenario;
}
