import { useEffect, useRef, useState } from 'preact/hooks';
import type { Beat, View } from '../../play/view.ts';
import type { Notice } from '../notices.ts';
import type { SoundPort } from '../ports.ts';
import { audible, type Settings } from '../settings.ts';

/** Lets the sound follow what is read; returns its caption of the moment, empty when there is none or none is wanted. */
export function useSound(openSound: () => Promise<SoundPort>, settings: Settings, view: View, beat: Beat | undefined, report: (notice: Notice) => void): string {
  const [sound, setSound] = useState<SoundPort>();
  const [caption, setCaption] = useState('');
  const before = useRef<View | undefined>(undefined);

  useEffect(() => {
    let left = false;
    openSound().then(
      (opened) => {
        if (!left) setSound(() => opened);
      },
      () => report({ kind: 'soundUnavailable' }),
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
    void sound.unlock().then((unlocked) => {
      if (!unlocked) report({ kind: 'soundHeld' });
    });
  }, [sound, settings.muted]);

  useEffect(() => {
    sound?.hear(view, beat, before.current);
    before.current = view;
  }, [sound, view, beat]);

  return settings.captions ? caption : '';
}
