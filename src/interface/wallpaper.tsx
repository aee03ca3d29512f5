/** The wallpaper of the kitchen, behind the menu. */
export function Wallpaper() {
  return (
    <svg class="wallpaper" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="sprigs" width="150" height="120" patternUnits="userSpaceOnUse">
          <path
            d="M30 40c1-8 0-14-1-20M30 32c-6-1-9-5-10-10M30 34c6-2 8-6 9-11M105 100c1-8 0-14-1-20M105 92c-6-1-9-5-10-10M105 94c6-2 8-6 9-11"
            fill="none"
            stroke="#d9a85a"
            stroke-width="3"
            stroke-linecap="round"
          />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#sprigs)" />
    </svg>
  );
}
