// Made by assets/figures/tool/build.ts from the cast.
export const looks: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  els: () => import('./els.json', { with: { type: 'json' } }),
  karin: () => import('./karin.json', { with: { type: 'json' } }),
  nadia: () => import('./nadia.json', { with: { type: 'json' } }),
  ruud: () => import('./ruud.json', { with: { type: 'json' } }),
  amara: () => import('./amara.json', { with: { type: 'json' } }),
  joost: () => import('./joost.json', { with: { type: 'json' } }),
  meilin: () => import('./meilin.json', { with: { type: 'json' } }),
  yusuf: () => import('./yusuf.json', { with: { type: 'json' } }),
  desmond: () => import('./desmond.json', { with: { type: 'json' } }),
};

export const legs = (): Promise<{ readonly default: unknown }> => import('./legs.json', { with: { type: 'json' } });
