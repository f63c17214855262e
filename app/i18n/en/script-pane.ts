/** What stands beside a call, and in the preview of a script. */
export const scriptPane = {
  branches: {
    answers: 'They answered',
    goOn: 'Continue the script',
  },
  section: {
    opener: 'Opening',
    permission: 'Asking for a minute',
    reason: 'Why you call',
    questions: 'Questions',
    offer: 'What you offer',
    objections: 'When they object',
    documents: 'Documents and consent',
    close: 'Close',
    voicemail: 'On the voicemail',
    gatekeeper: 'At the front desk',
  },
  cards: {
    objection: 'If they say',
    question: 'If they ask',
    cameUp: 'Came up in this call',
  },
};
