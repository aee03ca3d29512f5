import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../play/view.ts';
import { isStill } from '../motion.ts';
import type { Notice } from '../notices.ts';
import type { OpenStage, StagePort } from '../ports.ts';
import type { Settings } from '../settings.ts';

export interface StageSeen {
  readonly state: 'coming' | 'there' | 'absent';
  readonly anchorOf: (person: string) => { readonly x: number } | undefined;
}

/** Opens the stage in its host and keeps it showing what is read; without a stage the play goes on in words. */
export function useStage(
  host: RefObject<HTMLDivElement | null>,
  openStage: OpenStage,
  settings: Settings,
  view: View,
  beat: number,
  report: (notice: Notice) => void,
): StageSeen {
  const stage = useRef<StagePort | undefined>(undefined);
  const [state, setState] = useState<StageSeen['state']>('coming');

  useEffect(() => {
    let left = false;
    if (!host.current) return;
    openStage(host.current, { reducedMotion: isStill(settings) }).then(
      (opened) => {
        if (left) return opened.destroy();
        stage.current = opened;
        setState('there');
      },
      () => {
        if (left) return;
        setState('absent');
        report({ kind: 'stageUnavailable' });
      },
    );
    return () => {
      left = true;
      stage.current?.destroy();
      stage.current = undefined;
    };
  }, []);

  useEffect(() => stage.current?.show(view, beat), [state, view, beat]);
  useEffect(() => stage.current?.setReducedMotion(isStill(settings)), [state, settings.motion]);

  return {
    state,
    anchorOf(person) {
      const at = stage.current?.anchorOf(person);
      const left = host.current?.getBoundingClientRect().left ?? 0;
      return at && { x: at.x + left };
    },
  };
}
