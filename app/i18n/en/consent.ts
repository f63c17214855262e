export const consent = {
  notLegalAdvice: 'This is a help for you, not legal advice.',
  wording: {
    objection: 'As you wish, I won’t contact you again, neither by phone nor by e-mail.',
    packet: 'May I send you my documents to this address by e-mail, this once?',
    further:
      'May I send you my documents to this address by e-mail, and get in touch by e-mail once or twice afterwards? You can stop it at any time.',
  },
  permission: {
    suppressed: 'This prospect is on the suppression list. Nobody is contacted from there again.',
    consumer_consent_needed:
      'This is a private person. Calls need express consent, and none is recorded. Please don’t call.',
    prior_consent_needed:
      'In Austria, sales calls need consent given beforehand, to businesses too. None is recorded, so please don’t call.',
    presumed_interest_needed:
      'In Germany, a call to a business needs a reason why it may be interested. Please note one before you call.',
    directory_asterisk:
      'The number bears the asterisk of the Swiss directory: no advertising calls wanted. Please don’t call.',
    rules_unknown:
      'Anklang doesn’t know the rules of this country. Please find out whether you may call, and note the reason.',
    consent_needed:
      'Advertising by e-mail needs express consent, and none is recorded. Please ask for it on the call.',
    further_consent_needed:
      'The consent covers one packet only. Further messages need a yes on the packet page or on a call.',
  },
};
