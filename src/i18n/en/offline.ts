/** The copy on the device, newer versions, and parts that can't be had. */
export const offline = {
  label: 'Connection and version',
  newer: 'A newer version of the atlas is ready.',
  show: 'Show it',
  later: 'Later',
  offline: (date: string) => `Offline: data of ${date}.`,
  copyShown: (date: string) => `The server did not answer. This is the copy stored on this device: data of ${date}.`,
  copy: {
    title: 'Reading without a connection',
    looking: 'Looking for the copy on this device …',
    stored:
      'The whole atlas is stored on this device. Every page can be read without a connection; fonts for other scripts are stored once a page in such a language was opened. The files of the data page are not stored.',
    none: 'The atlas is not stored on this device, or not all of it yet.',
    removed: 'The stored copy was removed. The atlas will not be stored again until you ask for it.',
    storing: 'The atlas is being stored …',
    failed: 'The atlas could not be stored: the connection may be down, or the device full.',
    impossible: 'This browser does not let the atlas be stored.',
    remove: 'Remove the stored copy',
    store: 'Store the atlas on this device',
  },
  part: {
    offline: 'This part of the atlas could not be fetched. The connection may be down.',
    slow: 'This part of the atlas took too long to arrive.',
    outdated: 'The atlas was updated while you were reading. Load the page again to have all of it in one version.',
  },
} as const;
