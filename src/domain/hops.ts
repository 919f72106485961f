/** Ways of the fewest hops, over whatever hops there are. */

/**
 * The hops from one place to another, as few as can be, in order; among equals those that are listed first. Empty from a
 * place to itself, null if the two are not joined.
 */
export function fewestHops<Hop extends { readonly to: string }>(
  hopsFrom: ReadonlyMap<string, readonly Hop[]>,
  from: string,
  to: string,
): readonly Hop[] | null {
  const reached = new Map<string, { readonly hop: Hop; readonly from: string } | null>([[from, null]]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined && at !== to; at = queue.shift()) {
    for (const hop of hopsFrom.get(at) ?? []) {
      if (reached.has(hop.to)) continue;
      reached.set(hop.to, { hop, from: at });
      queue.push(hop.to);
    }
  }
  if (!reached.has(to)) return null;
  const way: Hop[] = [];
  for (let back = reached.get(to); back; back = reached.get(back.from)) way.unshift(back.hop);
  return way;
}
