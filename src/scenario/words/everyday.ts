import type { Move } from '../../model/moves.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * What people call a move before they know its name: never accepted, only suggested. A word that could be two moves is left out.
 */
export const everydayMoves = vocabulary<Move>([
  ['asksOpenly', 'vraagt | vraagt door | stelt vraag | stelt een vraag | is nieuwsgierig', 'asks | asks a question | wonders'],
  ['reflects', 'luistert | vat samen | toont begrip | begrijpt | leeft mee | spiegelt', 'listens | sums up | understands | mirrors | shows understanding'],
  ['sharesConcern', 'legt uit | uit zorg | noemt zorg | geeft grens | begrenst | stelt grens | stelt een grens', 'explains | voices concern | sets a limit'],
  ['offersChoice', 'laat kiezen | geeft keus | biedt keuze', 'lets choose | gives a choice'],
  ['decidesTogether', 'overlegt | spreekt af | werkt samen', 'agrees | consults | works together'],
  ['decidesOver', 'beveelt | bepaalt | besluit | dwingt', 'orders | commands | decides | forces'],
  ['pressures', 'dreigt | dringt aan | overtuigt | waarschuwt | haalt over', 'threatens | insists | persuades | warns'],
  ['takesOver', 'regelt | lost op | helpt | adviseert | geeft advies', 'arranges | fixes | helps | advises'],
  ['avoids', 'negeert | zwijgt | wacht af | stelt gerust | sust | stelt uit', 'ignores | is silent | waits | reassures | puts off'],
  ['givesIn', 'stemt in | geeft gelijk | past zich aan | is het eens', 'goes along | gives way | accepts'],
]);
