import type { ComponentChildren } from 'preact';

/** What is drawn behind the people, and what stands before them. */
export interface Place {
  readonly wall: string;
  readonly back?: ComponentChildren;
  readonly front?: ComponentChildren;
}

const table = (
  <>
    <path d="M-330 143q490-9 980 1v190h-980Z" fill="#c58853" />
    <g transform="translate(64 66) scale(0.6)">
    <path d="M128 122c2-17 50-20 58-1 5 17 2 31-7 37-14 4-30 4-43-1-9-8-11-22-8-35Z" fill="#e9b44c" />
    <path d="M187 130c13-4 15-17 25-20-2 19-9 31-25 37Z" fill="#e9b44c" />
    <path d="M128 128c-22-4-24 20-4 20M140 114c10-10 26-10 36-1" />
    <path d="M158 106v-1" class="thick" />
    <path d="M64 132h30l-3 30H67ZM94 138c13-1 13 16-1 15" fill="#1f6f6a" />
    <path d="M238 132h30l-3 30h-24ZM268 138c13-1 13 16-1 15" fill="#d9623f" />
    <path class="steam" d="M73 122c-4-6 4-8 0-14M84 122c-4-6 4-8 0-14M247 122c-4-6 4-8 0-14M258 122c-4-6 4-8 0-14" />
    </g>
  </>
);

export const tea: Place = { wall: '#f6d9a4', front: table };

const kitchen: Place = {
  wall: '#f8e2b6',
  back: (
    <>
      <path d="M82 4l156-2 2 96-159 1Z" fill="#fbd79a" />
      <path
        class="far"
        d="M88 97V64l8-1v-9h8v-8h10v8h9v9l8 1v33ZM134 97V50l15-18 16 17v48ZM170 97V64l8-1v-9h9v-8h9v8h9v9h9l1 34ZM218 97V58l12-12 9 10v41Z"
        fill="#d98a5f"
      />
      <path class="far" d="M98 70h6v10h-6ZM114 70h6v10h-6ZM145 56h8v12h-8ZM182 70h6v10h-6ZM196 70h6v10h-6Z" fill="#ffe9b0" />
      <path d="M194 98c-2-16 0-22 2-31l8 6h8l8-6c3 9 4 18 2 31Z" fill="#d99a4e" />
      <path d="M201 82q2 2 4 0M211 82q2 2 4 0M206 88q2 2 4 0" class="fine" />
      <path d="M160 2v96M74 99l172-1v8l-172 1Z" fill="none" />
      <path d="M74 99l172-1v8l-172 1Z" fill="#fff8e9" />
      <path d="M84-6c-4 44-2 74-22 108l-20-1c6-36 4-70 8-107ZM236-6c4 44 2 74 22 108l20-1c-6-36-4-70-8-107Z" fill="#d9623f" />
      <path d="M160-8v22M130 40c3-17 13-26 30-26s27 9 30 26Z" fill="#b8472f" />
    </>
  ),
  front: table,
};

const corridor: Place = {
  wall: '#d3e6df',
  back: (
    <>
      <path class="bare" d="M-330 104h980v230h-980Z" fill="#9cc7bd" />
      <path class="far" d="M-330 104h980" />
      <path class="bare" d="M-330 168h980v160h-980Z" fill="#d8c3a1" />
      <path d="M36 168V28l66-2 2 142Z" fill="#e2946c" />
      <path d="M54 46l32-1 1 38-33 1Z" fill="#dcecf2" />
      <path d="M216 168V28l66-2 2 142Z" fill="#5b86a8" />
      <path d="M234 46l32-1 1 38-33 1Z" fill="#dcecf2" />
      <path d="M92 104v10M226 104v10" class="thick" />
      <path d="M124 128l72-1v11l-72 1ZM124 108l72-1v9l-72 1ZM131 140v26M189 140v26" fill="#e9b44c" />
      <path d="M130 36h60v26h-60Z" fill="#1f6f6a" />
      <path class="steam" d="M142 49h36" />
    </>
  ),
};

const meeting: Place = {
  wall: '#e6def0',
  back: (
    <>
      <path d="M108 14l104-2 2 92-105 1Z" fill="#fffefb" />
      <path d="M100 12h120" class="thick" />
      <circle cx="160" cy="58" r="26" fill="none" />
      <path d="M134 48h.1M160 32h.1M186 50h.1M178 78h.1M142 78h.1" class="dots" />
      <path d="M14 22h66v62H14Z" fill="#cfe6ee" />
      <path d="M47 22v62" />
      <path d="M240 26h72v50h-72Z" fill="#35597a" />
      <path d="M24 150c-4-42 46-42 44 0ZM92 150c-4-42 46-42 44 0ZM184 150c-4-42 46-42 44 0ZM252 150c-4-42 46-42 44 0Z" fill="#8a78ab" />
    </>
  ),
  front: (
    <>
      <path d="M-330 140q490-6 980 1v190h-980Z" fill="#d6c5b4" />
      <path d="M50 152l40-2 6 14-44 2ZM232 151l40 2-2 14-44-2Z" fill="#fffefb" />
      <path d="M150 146h20l-2 20h-16Z" fill="#1f6f6a" />
    </>
  ),
};

/** By the name of a setting; a place we have no drawing of gets a pot of tea. */
export const places: Readonly<Record<string, Place>> = { kitchen, keuken: kitchen, corridor, gang: corridor, meeting, overleg: meeting };
