/**
 * The first choice at which groups went different ways, counting from 0; nothing while all of them chose the same. A group that has
 * not come that far says nothing about it.
 */
export function partingOf(courses: readonly (readonly string[])[]): number | undefined {
  const longest = Math.max(0, ...courses.map(({ length }) => length));
  for (let turn = 0; turn < longest; turn += 1) {
    const chosen = new Set(courses.flatMap((course) => course[turn] ?? []));
    if (chosen.size > 1) return turn;
  }
  return undefined;
}
