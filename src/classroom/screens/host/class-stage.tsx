import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../../play/view.ts';
import type { ClassPorts, StageOfClass } from './ports.ts';

/** The people and the place, drawn by the game's own stage. Where nothing can be drawn, the words are enough. */
export function ClassStage({ view, openStage }: { readonly view: View; readonly openStage: ClassPorts['openStage'] }) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<StageOfClass | undefined>(undefined);
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => {
    let isGone = false;
    if (!host.current) return undefined;
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    openStage(host.current, { reducedMotion }).then((opened) => {
      if (isGone) return opened.destroy();
      stage.current = opened;
      show(opened, latest.current);
    }).catch(() => {
      host.current?.parentElement?.setAttribute('data-stage', 'absent');
    });
    return () => {
      isGone = true;
      stage.current?.destroy();
    };
  }, [openStage]);
  useEffect(() => {
    if (stage.current) show(stage.current, view);
  }, [view]);
  return <div class="class-stage" ref={host} aria-hidden="true" />;
}

/** As when everything of this view has just been told. */
function show(stage: StageOfClass, view: View): void {
  stage.show(view, Math.max(0, view.beats.length - 1));
}
