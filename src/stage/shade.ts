import type { Mood } from '../play/view.ts';
import type { Light } from '../scenario/types.ts';
import type { PlacePlan } from './plan.ts';

/**
 * Light that falls on everybody, as layers of the page over the canvas: it looks the same in both
 * renderers and costs them nothing.
 */
export interface Shade {
  show(place: PlacePlan, duration: number): void;
  destroy(): void;
}

interface Cast {
  readonly background: string;
  readonly blend: string;
  readonly opacity: number;
}

const moods: Readonly<Partial<Record<Mood, Cast>>> = {
  warm: { background: 'linear-gradient(to bottom left, rgb(255 226 160 / 0.55), rgb(180 86 47 / 0.25))', blend: 'soft-light', opacity: 0.5 },
  tense: { background: 'radial-gradient(75% 75% at 50% 38%, #dce0e8 45%, #56627a 100%)', blend: 'multiply', opacity: 1 },
};

const hours: Readonly<Partial<Record<Light, Cast>>> = {
  morning: { background: 'linear-gradient(to bottom, rgb(255 246 220 / 0.5), rgb(214 226 235 / 0))', blend: 'soft-light', opacity: 0.4 },
  evening: { background: 'radial-gradient(80% 90% at 50% 20%, #fff6e4 30%, #d8bfb4 100%)', blend: 'multiply', opacity: 1 },
  night: { background: 'radial-gradient(70% 90% at 50% 16%, #fff1d4 20%, #a79fb8 62%, #767a9e 100%)', blend: 'multiply', opacity: 1 },
};

export function hangShade(over: HTMLElement): Shade {
  const layers = new Map<string, HTMLElement>();

  function layerOf(name: string, cast: Cast): HTMLElement {
    const known = layers.get(name);
    if (known) return known;
    const layer = document.createElement('div');
    Object.assign(layer.style, {
      position: 'absolute', inset: '0', pointerEvents: 'none', opacity: '0', background: cast.background, mixBlendMode: cast.blend,
    });
    over.append(layer);
    layers.set(name, layer);
    return layer;
  }

  function fade(name: string, cast: Cast, shown: boolean, duration: number): void {
    if (!shown && !layers.has(name)) return;
    const layer = layerOf(name, cast);
    layer.style.transition = duration > 0 ? `opacity ${duration}ms ease-in-out` : 'none';
    // The page has to see it at 0 before it can fade in.
    if (shown) layer.getBoundingClientRect();
    layer.style.opacity = shown ? String(cast.opacity) : '0';
  }

  return {
    show: ({ mood, hour }, duration) => {
      for (const [name, cast] of Object.entries(moods)) fade(name, cast, name === mood, duration);
      for (const [name, cast] of Object.entries(hours)) fade(name, cast, name === hour, duration);
    },
    destroy: () => {
      for (const layer of layers.values()) layer.remove();
    },
  };
}
