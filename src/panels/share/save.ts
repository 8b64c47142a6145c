/** Hands a file that was made in the page to the reader's browser. Nothing leaves the machine. */

/** Without the byte order mark spreadsheets take Hangul and Polish letters in a CSV for another encoding. */
const byteOrderMark = '\uFEFF';

/** Saves `text` as UTF-8 under `name`. */
export function saveText(name: string, type: string, text: string): void {
  const whole = type === 'text/csv' ? byteOrderMark + text : text;
  saveBlob(name, new Blob([whole], { type: `${type};charset=utf-8` }));
}

/** Saves bytes under `name`. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has been handed over by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
