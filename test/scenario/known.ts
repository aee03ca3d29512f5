/** Names of a small cast, a few places and sounds; the game has more, and may change them. */
export const known = {
  settings: ['keuken', 'woonkamer', 'overleg', 'gang'],
  looks: ['els', 'karin', 'ruud', 'joost', 'nadia'],
  sounds: ['deurbel', 'papier', 'fluitketel', 'kopje'],
} as const;
