/** Where a packet is sent from the page of a prospect. */
export const prospectEnrolment = {
  title: 'Send a packet to {{name}}',
  text: 'The sequence begins with the packet. It only goes to an address with consent.',
  address: 'To the address',
  sequence: 'Sequence',
  start: 'Start sequence',
  errors: {
    already_enrolled: 'A sequence is running here already. Nothing was started; end that one first.',
    no_consent: 'There is no consent for this address yet. Nothing was sent; please ask for it on the call.',
    suppressed: 'This address is suppressed. Nothing was sent, and nothing will be.',
    no_address: 'There is no working e-mail address. Please add one first.',
    not_found:
      'This prospect or this sequence is gone, or the sequence has not been published. Nothing was sent.',
  },
};
