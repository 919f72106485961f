/** Text in lines of a given width, for pictures, where nothing wraps by itself. */

/** Mean width of a character of a sans-serif text, as a share of its size; a little wide, so that no line runs over. */
const CHARACTER_SHARE = 0.53;

/** The text broken at its spaces; a word that is too long for a line, such as an address, is cut. */
export function breakLines(text: string, widthPx: number, sizePx: number): readonly string[] {
  const most = Math.max(8, Math.floor(widthPx / (sizePx * CHARACTER_SHARE)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((part) => cut(part, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= most) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, most: number): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length; at += most) parts.push(word.slice(at, at + most));
  return parts;
}
