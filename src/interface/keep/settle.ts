import type { KeptPlay, Notes } from './kept-play.ts';

/**
 * What becomes of a play that is to be kept where one with the same id is kept already, by another tab or from an
 * imported file. A play only grows, so nobody's choices are ever written over:
 *
 * grown: the new one goes on where the kept one stopped, and takes its place · contained: the kept one has all of it
 * already · parted: they went different ways, and both are kept
 */
export type Meeting = 'grown' | 'contained' | 'parted';

export function meet(kept: KeptPlay, fresh: KeptPlay): Meeting {
  const [old, now] = [kept.record, fresh.record];
  if (old.scenario !== now.scenario || old.version !== now.version || old.seed !== now.seed) return 'parted';
  const shared = Math.min(old.choices.length, now.choices.length);
  if (old.choices.slice(0, shared).some((choice, at) => choice !== now.choices[at])) return 'parted';
  if (now.choices.length !== old.choices.length) return now.choices.length > old.choices.length ? 'grown' : 'contained';
  return kept.over && !fresh.over ? 'contained' : 'grown';
}

/** What is noted later goes over what was noted before, answer by answer. */
export function withNotes<P extends Notes>(play: P, notes: Notes): P {
  const joined = { ...play, ...notes };
  return {
    ...joined,
    ...(play.before && notes.before && { before: { ...play.before, ...notes.before } }),
    ...(play.ownViews && notes.ownViews && { ownViews: { ...play.ownViews, ...notes.ownViews } }),
    ...(play.innerVoiceMarks && notes.innerVoiceMarks && { innerVoiceMarks: { ...play.innerVoiceMarks, ...notes.innerVoiceMarks } }),
    ...(play.journal && notes.journal && { journal: { ...play.journal, ...notes.journal } }),
    ...(play.compassMarks && notes.compassMarks && { compassMarks: { ...play.compassMarks, ...notes.compassMarks } }),
  };
}

/** Only what its player noted. */
export function notesOf(play: KeptPlay): Notes {
  const { before, turningPoint, ownViews, innerVoiceMarks, journal, compassMarks, intention, chapter } = play;
  return {
    ...(before && { before }),
    ...(turningPoint !== undefined && { turningPoint }),
    ...(ownViews && { ownViews }),
    ...(innerVoiceMarks && { innerVoiceMarks }),
    ...(journal && { journal }),
    ...(compassMarks && { compassMarks }),
    ...(intention && { intention }),
    ...(chapter !== undefined && { chapter }),
  };
}
