/** The wallpaper of the kitchen, behind the menu. */
export function Wallpaper() {
  return (
    <svg class="wallpaper" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="sprigs" width="168" height="140" patternUnits="userSpaceOnUse">
          <g id="sprig" fill="none" stroke="#c8923f" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">
            <path d="M34 58c2-11 4-20 10-30" />
            <path d="M37 47c-7 1-11-2-12-7 6-1 11 1 12 7ZM39 41c6-1 10-4 10-9-6 0-10 3-10 9ZM42 33c-5 0-9-3-9-8 5 0 8 3 9 8Z" />
            <path d="M44 28c-2-4 0-8 3-10 2 4 1 8-3 10Z" />
          </g>
          <use href="#sprig" x="84" y="70" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#sprigs)" />
    </svg>
  );
}
