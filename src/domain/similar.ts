/** Which known names are nearest to one that is not known. */

/** Smallest number of edits (insert, delete, replace) that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Up to `count` items whose keys are nearest to `wanted`, nearest first; ties keep their order. */
export function nearest<T>(wanted: string, items: readonly T[], keyOf: (item: T) => string, count = 5): T[] {
  const needle = wanted.toLowerCase();
  const score = (key: string) =>
    key.includes(needle) || needle.includes(key) ? 0 : editDistance(needle, key) / Math.max(needle.length, key.length);
  return items
    .map((item) => ({ item, score: score(keyOf(item).toLowerCase()) }))
    .filter((entry) => entry.score <= 0.6)
    .toSorted((a, b) => a.score - b.score)
    .slice(0, count)
    .map((entry) => entry.item);
}
