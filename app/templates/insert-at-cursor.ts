/** Writes into a text field as typing would: the browser's undo and whoever listens for input notice it. */
export function insertAtCursor(target: string, written: string) {
  const control = document.getElementById(target);
  if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return;
  control.focus();
  control.setRangeText(written, control.selectionStart ?? 0, control.selectionEnd ?? 0, 'end');
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
