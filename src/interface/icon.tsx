/** A Phosphor icon, imported as `?raw` by whoever uses it; always beside words, so hidden from screen readers. */
export function Icon({ of }: { readonly of: string }) {
  return (
    <svg class="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      <path d={pathIn(of)} />
    </svg>
  );
}

function pathIn(svg: string): string {
  const path = / d="([^"]+)"/u.exec(svg)?.[1];
  if (path === undefined) throw new Error('An icon without a path.');
  return path;
}
