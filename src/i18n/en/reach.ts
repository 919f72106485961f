/** Shortcuts, and what is told to a reader who hears the atlas. */
export const reach = {
  title: 'Keyboard shortcuts',
  key: 'Key',
  what: 'What it does',
  /** The switch for them. */
  use: 'Shortcuts of a single character',
  useNote:
    'Switch them off if they get in the way of speech input or of another tool. Ctrl + K goes on opening the search.',
  group: {
    singles: 'Anywhere but in a field',
    always: 'Always',
    onMap: 'On the map',
    onLine: 'On the line and in charts',
  },
  does: {
    list: 'this list',
    search: 'search',
    previous: 'previous change',
    next: 'next change',
    copy: 'copy the link of this view',
    theme: 'next theme: as the device, light, dark',
    text: 'go to the text',
    map: 'go to the map',
    line: 'go to the date and the line',
    onward: 'go on to the next link, button or field',
    close: 'close what is open',
    pan: 'move the map',
    zoom: 'zoom in and out',
    turn: 'turn and tilt the map',
    middle: 'open what lies in the middle',
    leave: 'leave the map for the text',
    walk: 'walk from one to the next',
    ends: 'to the first, to the last',
    stretch: 'mark a stretch of the line',
    open: 'open the page of what is reached',
  },
  /** Name of the picture that takes the keys. */
  map: 'Map of the corridor. Arrow keys move it, plus and minus zoom, Enter opens what lies in the middle, Escape leads back to the text.',
  shown: (layer: string) => `Shown on the map: ${layer}`,
  hidden: (layer: string) => `Hidden on the map: ${layer}`,
  noChange: { previous: 'There is no earlier change.', next: 'There is no later change.' },
} as const;
