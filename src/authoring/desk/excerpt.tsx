/** The lines of an excerpt, with the spot itself marked instead of underlined, so that a long line may wrap. */
export function Excerpt({ text }: { readonly text: string }) {
  const lines = text.split('\n');
  const marks = /\^+/.exec(lines.at(-1) ?? '');
  const spot = lines.at(-2) ?? '';
  const above = lines.slice(0, -2).join('\n');
  const [from, to] = [marks?.index ?? 0, (marks?.index ?? 0) + (marks?.[0].length ?? 0)];
  return (
    <pre class="excerpt">
      {above !== '' && `${above}\n`}
      {spot.slice(0, from)}
      <mark>{spot.slice(from, to)}</mark>
      {spot.slice(to)}
    </pre>
  );
}
