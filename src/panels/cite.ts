/** Notes the sources that a page names, and leads to the first of them in the list at its end. */
export function citing(cited: Set<string>): (sources: readonly string[]) => string {
  return (sources) => {
    for (const id of sources) cited.add(id);
    return `#source-${sources[0] ?? ''}`;
  };
}
