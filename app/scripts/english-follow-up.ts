import type { ScriptContent } from '~db/schema/scripts';

/** What an English-speaking workspace says once somebody has her documents. Lines in round brackets are for her. */
export const englishFollowUp: ScriptContent = {
  sections: [
    {
      id: 'opener',
      kind: 'opener',
      text: `Hello, this is {{senderName}}. Am I speaking with {{fullName default="the person I talked to"}}?

We talked {{#if callDate}}on {{callDate}}{{else}}the other day{{/if}}, and I sent you my documents afterwards.`,
    },
    {
      id: 'permission',
      kind: 'permission',
      text: `Have you got a minute?

(Wait for the answer.)`,
      branches: [
        {
          id: 'permission-yes',
          title: '“Yes, go ahead.”',
          text: 'Thank you, I’ll be brief.',
          leadsTo: 'reason',
        },
        {
          id: 'permission-later',
          title: '“Bad moment.”',
          text: `No problem. When would suit you better, in the morning or late in the afternoon?

(Agree on a time, then choose the outcome “Call back”.)`,
        },
        {
          id: 'permission-who',
          title: '“Who are you again?”',
          text: 'The independent personal assistant who can take inbox, calendar and correspondence off your hands.',
          leadsTo: 'reason',
        },
      ],
    },
    {
      id: 'reason',
      kind: 'reason',
      text: `I’d like to hear what you think. Have you had a chance to look at them?{{#if services}}

(They asked about: {{services}}.){{/if}}`,
      branches: [
        {
          id: 'has-read',
          title: '“Yes, I have.”',
          text: 'I’m glad. Which part of it could you use most?',
          leadsTo: 'questions',
        },
        {
          id: 'not-read',
          title: '“Not yet.”',
          text: 'Hardly anybody has at this point. Let me give you the gist in two sentences.',
          leadsTo: 'offer',
        },
        {
          id: 'not-arrived',
          title: '“Nothing arrived.”',
          text: `Could you have a look in your spam folder? And to be on the safe side, would you tell me your address once more?

(Compare it with the address on record. The outbox shows when the message left.)`,
        },
      ],
    },
    {
      id: 'questions',
      kind: 'questions',
      text: `Which job would you give me first?

What else would you need to know to feel comfortable with it?

Who has a say in this apart from you?

When would some relief come in handy?

(Let them finish, note the key words.)`,
      branches: [
        {
          id: 'must-discuss',
          title: '“I need to talk it over.”',
          text: 'Of course. What will be the first question? I can give you the answer to take along.',
          leadsTo: 'close',
        },
        {
          id: 'not-urgent',
          title: '“There’s no hurry.”',
          text: 'How would you notice that the time has come? I’ll call again just then.',
          leadsTo: 'close',
        },
        {
          id: 'could-try',
          title: '“We could give it a try.”',
          text: 'I’d love to. Let me suggest a small beginning.',
          leadsTo: 'offer',
        },
      ],
    },
    {
      id: 'offer',
      kind: 'offer',
      text: `Here is what I suggest: we begin with one single job that has been lying around for a while. You’ll know the price beforehand.

After that you tell me whether we go on. Which day suits you for a quarter of an hour to talk it through?

(For a time choose the outcome “Meeting booked”, for a firm yes “Won”.)`,
    },
    {
      id: 'objections',
      kind: 'objections',
      text: `I understand. May I ask you one thing?

(Agree first, then ask, then be quiet. The answers are on the cards below.)`,
    },
    {
      id: 'documents',
      kind: 'documents',
      text: `Is anything missing, another work sample perhaps? I’ll gladly send it on.

(That takes a yes that covers further messages: read the longer consent sentence aloud.)`,
    },
    {
      id: 'close',
      kind: 'close',
      text: `Thank you for taking the time. {{#if callbackTime}}I’ll call you again on {{callbackTime}}.{{else}}When may I call you again?{{/if}}

Have a good day.`,
    },
    {
      id: 'gatekeeper',
      kind: 'gatekeeper',
      text: `Hello, this is {{senderName}}. I sent my documents to {{fullName default="your office"}} after we talked on the phone, and I’d like to hear whether anything is still open. Could you put me through, please?

If it isn’t possible right now: when would be a good time?

(The outcome “Front desk” keeps name, direct line and best time.)`,
    },
    {
      id: 'voicemail',
      kind: 'voicemail',
      text: `Hello, a message for {{fullName default="the office manager"}}. This is {{senderName}}, the personal assistant who sent you her documents.

I wanted to hear whether you have any questions, and I’ll try again in the next few days. You can reach me on {{senderPhone default="the number on your display"}}.

Thank you, and goodbye.`,
    },
  ],
  cards: [
    {
      id: 'no-time-to-read',
      kind: 'objection',
      title: '“I didn’t get round to it.”',
      text: `That’s the best reason for working with me. May I tell you in two sentences what’s in there?`,
    },
    {
      id: 'not-now',
      kind: 'objection',
      title: '“Not at the moment.”',
      text: `That’s all right. When will things look different, after this quarter or after the summer? I’ll call then, and leave you in peace until that time.

(Outcome “Not now” or, with a fixed time, “Call back”.)`,
    },
    {
      id: 'no-budget',
      kind: 'objection',
      title: '“There’s no money for it.”',
      text: `I hear that a lot, and that’s why you can have me for two hours a week. Which job takes most of your own time?`,
    },
    {
      id: 'somebody-else',
      kind: 'objection',
      title: '“We found somebody else.”',
      text: `Thank you for telling me. May I ask what tipped the balance? And if your assistant is ever away, I’d be glad to step in.`,
    },
    {
      id: 'no-more-calls',
      kind: 'objection',
      title: '“Please stop calling.”',
      text: `I will. Your number is blocked right away, and you won’t hear from me again. All the best.

(Outcome “Never call again”.)`,
    },
    {
      id: 'how-to-begin',
      kind: 'question',
      title: '“How would we begin?”',
      text: `With a quarter of an hour on the phone: you tell me what needs doing and by when. I sign the non-disclosure agreement, you give me access to what I need, and I get going.`,
    },
    {
      id: 'price',
      kind: 'question',
      title: '“What do you charge?”',
      text: `I charge by the hour, or for a fixed number of hours a month. To begin with, I’ll quote you a price for that one job.

(Name your rate, then say nothing.)`,
    },
    {
      id: 'cover',
      kind: 'question',
      title: '“What if you’re ill?”',
      text: `Then you’ll hear from me the same morning. I write down how things are done at your firm, so that nothing is in my head alone. I announce holidays well ahead.`,
    },
    {
      id: 'access',
      kind: 'question',
      title: '“You’d see my mail?”',
      text: `Only what you share with me. Many begin with a folder of its own, or with just the calendar. What I see stays with me, and I sign that beforehand.`,
    },
    {
      id: 'other-clients',
      kind: 'question',
      title: '“Who else do you work for?”',
      text: `I give names only when the client has allowed it, and I’ll treat yours the same way. What I may show is in the work samples.`,
    },
  ],
};
