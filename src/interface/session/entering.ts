import type { Language } from '../../model/language.ts';
import type { Play } from '../../play/play.ts';
import type { WorkedExample } from '../../play/written/worked-example.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { KeptPlay } from '../keep/kept-play.ts';
import type { Plays } from '../ports.ts';
import { whatIfOf } from '../what-if.ts';
import type { Ground } from './ground.ts';

/** The play of the moment, or the one that is looked back on. */
export interface Current extends Pick<KeptPlay, 'id' | 'record' | 'compass'> {
  readonly scenario: Scenario;
}

export interface Entered {
  /** The one that goes on, in another language or another version. */
  readonly sitting?: number;
  /** How many pages since the last choice have been turned, as far as there are; as many as before, where it is not given. */
  readonly turned?: number;
  /** It is looked on at. */
  readonly example?: WorkedExample | undefined;
}

/** The ways into a play and into looking back on it. */
export interface Entering {
  /** Absent until something was entered. */
  current(): Current | undefined;
  /** The same play, grown by a choice. */
  goesOn(current: Current): void;
  /** Into a play as it stands, kept under that id. @param plays tell what went before, in a play that was picked up */
  enter(play: Play, kept: Pick<Current, 'id' | 'compass'>, plays?: Plays, entered?: Entered): void;
  /** Into a play that was left; to the page before it, when the scenario has changed too much since. */
  pickUp(kept: Current, plays: Plays, entered?: Entered): void;
  lookBackAt(kept: Current, plays: Plays): void;
}

export function createEntering({ keeping, show, report }: Ground): Entering {
  let sittings = 0;
  let current: Current | undefined;
  const entering: Entering = {
    current: () => current,
    goesOn(grown) {
      current = grown;
    },
    enter(play, { id, compass }, plays, { sitting = (sittings += 1), example, turned } = {}) {
      const { record, scenario } = play;
      current = { id, scenario, record, compass };
      keeping.open(id);
      const earlier = plays && record.choices.length > 0 ? { earlier: () => plays.lookBack(scenario, record, scenario.language) } : {};
      show({ kind: 'play', id, scenario, play, sitting, compass, example, ...earlier, ...(turned !== undefined && { turned }) });
    },
    pickUp(kept, plays, entered) {
      const resumed = plays.resume(kept.scenario, kept.record);
      if (resumed.ok) return entering.enter(resumed.play, kept, plays, entered);
      report({ kind: 'saveOutdated', title: kept.scenario.title });
      show({ kind: 'before', scenario: kept.scenario });
    },
    lookBackAt(kept, plays) {
      const { id, scenario, record, compass } = kept;
      current = kept;
      const traceIn = (language: Language) => plays.lookBack(scenario, record, language);
      const elsewhere = (turn: number, choice: string, language: Language) => {
        const choices = [...record.choices.slice(0, turn - 1), choice];
        return plays.lookBack(scenario, { ...record, choices }, language).turns[turn - 1]?.reactions ?? [];
      };
      show({ kind: 'lookingBack', id, scenario, compass, traceIn, elsewhere, whatIf: whatIfOf(scenario, record, plays) });
    },
  };
  return entering;
}
