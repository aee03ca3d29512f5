/** A place in the game that a player can come back to: with the browser's buttons, or by loading the page again. */
export type Address =
  | { readonly at: 'menu' | 'progress' }
  | { readonly at: 'before'; readonly scenario: string }
  /** `play` is the id under which it is kept. */
  | { readonly at: 'play' | 'example' | 'lookingBack'; readonly scenario: string; readonly play: string }
  | { readonly at: 'aside'; readonly page: string };

const names = { before: 'before', play: 'play', example: 'example', lookingBack: 'looking-back' } as const;

/** As it stands in the address bar, behind the page's own address: that works from a disk too. */
export function hashOf(address: Address): string {
  switch (address.at) {
    case 'menu':
      return '#/';
    case 'progress':
      return '#/progress';
    case 'aside':
      return `#/${encodeURIComponent(address.page)}`;
    case 'before':
      return `#/${names.before}/${encodeURIComponent(address.scenario)}`;
    case 'play':
    case 'example':
    case 'lookingBack':
      return `#/${names[address.at]}/${encodeURIComponent(address.scenario)}/${encodeURIComponent(address.play)}`;
  }
}

/** What is no place in the game is the menu. @param pages names of the pages that lie over the others */
export function addressOf(hash: string, pages: readonly string[]): Address {
  const [name = '', scenario = '', play = ''] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (name === 'progress') return { at: 'progress' };
  if (pages.includes(name)) return { at: 'aside', page: name };
  if (scenario === '') return { at: 'menu' };
  if (name === names.before) return { at: 'before', scenario };
  const at = (['play', 'example', 'lookingBack'] as const).find((each) => names[each] === name);
  return at && play !== '' ? { at, scenario, play } : { at: 'menu' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
