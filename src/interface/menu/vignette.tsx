import type { ComponentChildren } from 'preact';

const ink = '#2a2019';

/** A small drawing of the place; a place we have no drawing of gets a pot of tea. */
export function Vignette({ setting }: { readonly setting: string }) {
  const { wall, drawing } = places[setting] ?? tea;
  return (
    <svg class="vignette" viewBox="0 0 320 120" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <rect width="320" height="120" fill={wall} />
      <g fill="none" stroke={ink} stroke-width="3.5" stroke-linejoin="round" stroke-linecap="round">
        {drawing}
      </g>
    </svg>
  );
}

interface Place {
  readonly wall: string;
  readonly drawing: ComponentChildren;
}

const tea: Place = {
  wall: '#f6d9a4',
  drawing: (
    <>
      <path d="M-8 96q160-7 336 1v40H-8Z" fill="#c58853" />
      <path d="M128 62c2-17 52-20 59-1 5 17 2 31-7 37-14 4-30 4-43-1-9-8-12-22-9-35Z" fill="#e9b44c" />
      <path d="M188 72c14-4 15-19 25-22-2 19-9 31-25 37M128 68c-22-4-24 20-4 20M140 54c10-10 27-10 37-1" />
      <path d="M158 46v-1" stroke-width="11" />
      <path d="M59 74h34l-3 30H63ZM93 80c13-1 13 16-1 15M241 74h34l-3 30h-27ZM275 80c13-1 13 16-1 15" fill="#1f6f6a" />
      <path d="M70 62c-4-6 4-8 0-14M82 62c-4-6 4-8 0-14M252 62c-4-6 4-8 0-14M264 62c-4-6 4-8 0-14" stroke="#fff8e9" />
    </>
  ),
};

const kitchen: Place = {
  wall: '#f8e2b6',
  drawing: (
    <>
      <path d="M84 8l152-2 2 82-155 1Z" fill="#fbd79a" />
      <path d="M90 88V62l9-1v-8h8v-8h9v8h9v9h8v26ZM140 88V46l14-16 15 15v43ZM176 88V60l8-1v-9h9v-8h9v8h9v9h9l1 29Z" fill="#d98a5f" stroke="#9a6a44" stroke-width="2.5" />
      <path d="M160 6l1 83M84 8l152-2 2 82-155 1Z" />
      <path d="M86-4c-6 40-2 66-22 98l-18-1c4-34 2-64 6-97ZM234-4c6 40 2 66 22 98l18-1c-4-34-2-64-6-97Z" fill="#d9623f" />
      <path d="M160-4v14M132 34c3-16 12-24 28-24s26 9 28 24Z" fill="#d9623f" />
      <path d="M-8 101q160-6 336 1v30H-8Z" fill="#c58853" />
    </>
  ),
};

const corridor: Place = {
  wall: '#d3e6df',
  drawing: (
    <>
      <path d="M-8 76h336v60H-8Z" fill="#9cc7bd" stroke="none" />
      <path d="M-8 76h336" stroke="#5d8d84" stroke-width="2.5" />
      <path d="M46 130V22l62-2 2 110Z" fill="#e2946c" />
      <path d="M62 36l30-1 1 32-31 1Z" fill="#dcecf2" />
      <path d="M212 130V22l62-2 2 110Z" fill="#5b86a8" />
      <path d="M228 36l30-1 1 32-31 1Z" fill="#dcecf2" />
      <path d="M98 82v8M222 82v8" />
      <path d="M130 84l62-1v10l-62 1ZM136 94v22M186 94v22" fill="#e9b44c" />
      <path d="M134 30h54v22h-54Z" fill="#1f6f6a" />
    </>
  ),
};

const meeting: Place = {
  wall: '#e6def0',
  drawing: (
    <>
      <path d="M112 12l96-2 2 76-97 1Z" fill="#fffefb" />
      <path d="M106 10h108" stroke-width="8" />
      <circle cx="160" cy="50" r="24" stroke="#1f6f6a" />
      <path d="M136 40h.1M160 26h.1M184 42h.1M178 68h.1M142 68h.1" stroke="#d9623f" stroke-width="12" />
      <path d="M20 20h62v52H20ZM51 20v52" fill="#cfe6ee" />
      <path d="M238 22h66v42h-66Z" fill="#35597a" />
      <path d="M30 124c-3-34 40-34 38 0ZM96 124c-3-34 40-34 38 0ZM186 124c-3-34 40-34 38 0ZM252 124c-3-34 40-34 38 0Z" fill="#8a78ab" />
      <path d="M-8 106q160-5 336 1v30H-8Z" fill="#d6c5b4" />
    </>
  ),
};

const places: Readonly<Record<string, Place>> = { kitchen, keuken: kitchen, corridor, gang: corridor, meeting, overleg: meeting };
