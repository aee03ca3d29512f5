import { useEffect, useRef, useState } from 'preact/hooks';
import type { Beat, View } from '../../play/view.ts';
import type { SoundPort, SoundWishes, Surroundings } from '../ports.ts';
import type { Session } from '../session.ts';
import { audible } from '../settings.ts';

/** Lets the sound follow what is read; returns its caption of the moment, empty when there is none or none is wanted. */
export function useSound(openSound: Surroundings['openSound'], session: Session, view: View, beat: Beat | undefined): string {
  const { settings } = session.state.get();
  const [sound, setSound] = useState<SoundPort>();
  const [caption, setCaption] = useState('');
  const before = useRef<View | undefined>(undefined);

  useEffect(() => {
    let left = false;
    openSound(wishesOf(session)).then(
      (opened) => {
        if (!left) setSound(() => opened);
      },
      () => session.report({ kind: 'soundUnavailable' }),
    );
    return () => {
      left = true;
    };
  }, []);

  useEffect(() => {
    if (!sound) return;
    const quiet = sound.captions(setCaption);
    return () => {
      quiet();
      sound.rest();
    };
  }, [sound]);

  useEffect(() => sound?.setVolumes(audible(settings)), [sound, settings.muted, settings.volumes]);

  useEffect(() => {
    if (!sound || settings.muted) return;
    void sound.unlock();
  }, [sound, settings.muted]);

  useEffect(() => {
    sound?.hear(view, beat, before.current);
    before.current = view;
  }, [sound, view, beat]);

  return settings.captions ? caption : '';
}

function wishesOf({ state, report }: Session): SoundWishes {
  return {
    volumes: audible(state.get().settings),
    language: () => state.get().settings.language,
    onProblem: (problem) => report({ kind: problem === 'held' ? 'soundHeld' : 'soundUnavailable' }),
  };
}
