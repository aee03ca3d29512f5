import type { Mood } from '../play/view.ts';
import type { Light } from '../scenario/types.ts';
import type { PlacePlan } from './plan.ts';

/**
 * Light that falls on everybody, as layers of the page over the canvas: it looks the same in both
 * renderers. Plain alpha only: a layer that is multiplied or lit with what lies under it takes a processor
 * without a GPU ten times as long, in every frame.
 */
export interface Shade {
  show(place: PlacePlan, duration: number): void;
  destroy(): void;
}

const moods: Readonly<Partial<Record<Mood, string>>> = {
  warm: 'linear-gradient(to bottom left, rgb(255 230 150 / 0.08), rgb(190 80 30 / 0.05))',
  tense: 'radial-gradient(75% 75% at 50% 38%, rgb(10 28 66 / 0.137) 45%, rgb(8 18 42 / 0.663) 100%)',
};

const hours: Readonly<Partial<Record<Light, string>>> = {
  morning: 'linear-gradient(to bottom, rgb(255 248 228 / 0.07), rgb(226 234 240 / 0))',
  evening: 'radial-gradient(80% 90% at 50% 20%, rgb(204 128 0 / 0.08) 30%, rgb(122 37 0 / 0.294) 100%)',
  night: 'radial-gradient(70% 90% at 50% 16%, rgb(153 89 0 / 0.13) 20%, rgb(26 6 54 / 0.376) 62%, rgb(8 8 56 / 0.537) 100%)',
};

export function hangShade(over: HTMLElement): Shade {
  const layers = new Map<string, HTMLElement>();

  function layerOf(name: string, light: string): HTMLElement {
    const known = layers.get(name);
    if (known) return known;
    const layer = document.createElement('div');
    Object.assign(layer.style, {
      position: 'absolute', inset: '0', pointerEvents: 'none', opacity: '0', background: light,
    });
    over.append(layer);
    layers.set(name, layer);
    return layer;
  }

  function fade(name: string, light: string, shown: boolean, duration: number): void {
    if (!shown && !layers.has(name)) return;
    const layer = layerOf(name, light);
    layer.style.transition = duration > 0 ? `opacity ${duration}ms ease-in-out` : 'none';
    // The page has to see it at 0 before it can fade in.
    if (shown) layer.getBoundingClientRect();
    layer.style.opacity = shown ? '1' : '0';
  }

  return {
    show: ({ mood, hour }, duration) => {
      for (const [name, light] of Object.entries(moods)) fade(name, light, name === mood, duration);
      for (const [name, light] of Object.entries(hours)) fade(name, light, name === hour, duration);
    },
    destroy: () => {
      for (const layer of layers.values()) layer.remove();
    },
  };
}
