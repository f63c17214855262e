/** What people write back, the newest first. */
export const englishReplies = [
  `Dear Ms Sonnentau,

Thank you for your documents, they fit well with what we are missing. Could we talk on the phone next week, ideally on Tuesday or Wednesday before eleven?

Kind regards`,
  `Hello Ms Sonnentau,

What do you charge for an hour, and from when would you have time? It would mostly be correspondence, and the diaries of two colleagues.

Best regards`,
  `Dear Ms Sonnentau,

I am passing this on to our office manager, she will get back to you.

Kind regards`,
  `Thank you for the work samples. We don’t need anybody at the moment, but do get in touch again in the autumn.`,
];
