export const errors = {
  form: 'That didn’t work yet',
  required: 'Please fill this in.',
  email: 'This is not a complete e-mail address, such as erika@example.com.',
  tooLong: 'This is too long.',
  invalid: 'This doesn’t fit here. Please check it.',
  not_found: 'This is not here (any more). It may have been deleted.',
  stale: 'Somebody changed this in the meantime. Your text is kept; please compare and save again.',
  busy: 'Others are saving here right now. Your text is kept; please save again.',
  too_many: 'Too many attempts. Please wait a few minutes and try again.',
  too_large: 'The file is too large. Nothing was stored.',
  file_missing: 'Please choose a file first.',
  offline: 'No connection to the server right now. Nothing was changed; please try again in a moment.',
  page: {
    notFoundTitle: 'There is nothing here',
    notFoundText:
      'The address may be mistyped, or what was here has been deleted. Your other data is untouched.',
    failedTitle: 'Something went wrong on our side',
    failedText:
      'What you had saved before is kept. Please load the page again; if it happens again, note the number below.',
    waitTitle: 'Please wait a moment',
    waitText:
      'To protect the data, this can be done only so often within ten minutes. Nothing is lost. Please try again in a few minutes.',
    offlineTitle: 'No connection to the server',
    offlineText: 'What you had saved is kept. The page comes back by itself as soon as the server answers.',
    shellText:
      'What you had saved is still there. Outcomes of calls that you logged without network are kept in this browser and sent as soon as you are connected again.',
    retry: 'Try now',
    awayTitle: 'Back in a moment',
    awayText:
      'The database doesn’t answer right now: it is starting again or has too much to do, mostly for a few seconds. What was saved is safe. What you have just sent may not have been saved: go back, your text is still in the form, look whether it arrived, and send it again if not.',
    fullTitle: 'The disk is full',
    fullText:
      'What was saved before is safe. What you have just sent was not saved, and nothing is left of a file. Make room on the computer Anklang runs on, such as by moving old backups elsewhere, or ask whoever looks after it. Then go back and send it again; nothing needs to be restarted.',
    backText: 'Nothing was changed. Go back: your text is still in the form.',
    number: 'Error number {{id}}',
    home: 'To the start page',
    reload: 'Load again',
  },
};
