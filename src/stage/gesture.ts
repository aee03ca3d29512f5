import type { Picture, PersonPlan } from './plan.ts';

/** What moves between two pictures. The stage plays it; nothing waits for it. */
export interface Gesture {
  readonly kind: GestureKind;
  /** Absent when it is the whole table's. */
  readonly person?: string;
  /** In milliseconds. */
  readonly duration: number;
}

export type GestureKind =
  | 'comesIn' | 'walksOut' | 'standsUp' | 'sitsDown' | 'leansIn' | 'movesBack' | 'turnsAway' | 'turnsBack'
  | 'changesFace' | 'reachesOut' | 'drawsHandBack' | 'slidesPaper' | 'poursTea' | 'moodTurns' | 'placeChanges';

/** In milliseconds. Big ones take as long as one takes to notice them, none longer than two seconds. */
export const durations: Readonly<Record<GestureKind, number>> = {
  comesIn: 1500,
  walksOut: 1700,
  standsUp: 650,
  sitsDown: 750,
  leansIn: 700,
  movesBack: 800,
  turnsAway: 420,
  turnsBack: 360,
  changesFace: 180,
  reachesOut: 700,
  drawsHandBack: 450,
  slidesPaper: 900,
  poursTea: 2000,
  moodTurns: 1400,
  placeChanges: 600,
};

/** Everything that differs, the table first and then person by person. */
export function gesturesBetween(before: Picture, after: Picture): readonly Gesture[] {
  return [
    ...tableGestures(before, after).map(whole),
    ...after.people.flatMap((person) => {
      const earlier = before.people.find(({ id }) => id === person.id);
      return personGestures(earlier, person).map((kind) => ({ ...whole(kind), person: person.id }));
    }),
  ];
}

function whole(kind: GestureKind): Gesture {
  return { kind, duration: durations[kind] };
}

function tableGestures(before: Picture, after: Picture): GestureKind[] {
  if (before.place.setting !== after.place.setting || before.place.hour !== after.place.hour) return ['placeChanges'];
  return [
    ...(before.place.mood === after.place.mood ? [] : ['moodTurns' as const]),
    ...(after.sheets > before.sheets ? ['slidesPaper' as const] : []),
    ...(after.pouring && !before.pouring ? ['poursTea' as const] : []),
  ];
}

function personGestures(before: PersonPlan | undefined, after: PersonPlan): GestureKind[] {
  const wasThere = before !== undefined && before.posture !== 'out';
  const isThere = after.posture !== 'out';
  if (!wasThere || !isThere) return wasThere === isThere ? [] : [isThere ? 'comesIn' : 'walksOut'];
  return [
    ...(before.posture === after.posture ? [] : [after.posture === 'standing' ? 'standsUp' as const : 'sitsDown' as const]),
    ...(before.nearness === after.nearness ? [] : [after.nearness > before.nearness ? 'leansIn' as const : 'movesBack' as const]),
    ...(before.turnedAway === after.turnedAway ? [] : [after.turnedAway ? 'turnsAway' as const : 'turnsBack' as const]),
    ...(before.handOnTable === after.handOnTable ? [] : [after.handOnTable ? 'reachesOut' as const : 'drawsHandBack' as const]),
    ...(before.emotion === after.emotion ? [] : ['changesFace' as const]),
  ];
}
