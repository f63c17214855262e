import type { ScriptContent } from '~db/schema/scripts';

/** The script an English-speaking workspace starts with. Lines in round brackets are for her, not for saying aloud. */
export const englishScript: ScriptContent = {
  sections: [
    {
      id: 'opener',
      kind: 'opener',
      text: `Hello, this is {{senderName}}. Am I speaking with {{fullName default="the person who keeps the office running"}}?

I’m glad I caught you.`,
    },
    {
      id: 'permission',
      kind: 'permission',
      text: `We haven’t met, this call comes out of the blue. May I take one minute to say what it’s about? Then you decide.

(Wait for the answer.)`,
      branches: [
        { id: 'permission-yes', title: '“Go ahead.”', text: 'Thank you, that’s kind.', leadsTo: 'reason' },
        {
          id: 'permission-later',
          title: '“Bad moment.”',
          text: `I understand. When would suit you better, in the morning or late in the afternoon?

(Agree on a time, then choose the outcome “Call back”.)`,
        },
        {
          id: 'permission-what',
          title: '“What is it about?”',
          text: 'About the office work that gets left behind. I take it off your hands.',
          leadsTo: 'reason',
        },
      ],
    },
    {
      id: 'reason',
      kind: 'reason',
      text: `I’m an independent personal assistant and I work from my own office. {{#if company}}I didn’t pick {{company}} at random.{{/if}}

{{#if presumedInterest}}The reason is this: {{presumedInterest}}. That made me think you could do with someone who has your back.{{else}}In many offices there is work that belongs to nobody: the inbox, the calendar, trips, letters. That is the work I take over.{{/if}}`,
    },
    {
      id: 'questions',
      kind: 'questions',
      text: `Who looks after mail, appointments and trips at the moment?

Which of these gets left behind most often?

Roughly how many hours a week does it take?

If you could hand over one single job tomorrow, which one would it be?

(Let them finish, note the key words.)`,
      branches: [
        {
          id: 'does-it-herself',
          title: '“I do it myself.”',
          text: 'Then you know every detail of it. Which part would you be glad never to see again?',
          leadsTo: 'offer',
        },
        {
          id: 'team-does-it',
          title: '“The team does it on the side.”',
          text: 'And what gets left when things are busy?',
          leadsTo: 'offer',
        },
        {
          id: 'need-email',
          title: 'The inbox',
          service: 'email',
          text: 'In the morning you’ll find only what really needs you. I answer the rest.',
          leadsTo: 'documents',
        },
        {
          id: 'need-scheduling',
          title: 'Appointments',
          service: 'scheduling',
          text: 'I take care of the back-and-forth. All you see is the finished calendar.',
          leadsTo: 'documents',
        },
        {
          id: 'need-travel',
          title: 'Travel',
          service: 'travel',
          text: 'Tell me where and when. You get the itinerary on one page.',
          leadsTo: 'documents',
        },
        {
          id: 'need-letters',
          title: 'Letters and reports',
          service: 'letters',
          text: 'A few key words are all I need. What comes back only needs your signature.',
          leadsTo: 'documents',
        },
      ],
    },
    {
      id: 'offer',
      kind: 'offer',
      text: `I can take that off your hands: {{services default="answering e-mail, arranging appointments, organising trips, getting reports and letters into shape"}}.

You book a few fixed hours a week and pay only for the hours I work. Desk, taxes and insurance are taken care of on my side.

I like to begin with one small job. After that you’ll know whether it works.`,
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
      text: `I’d be happy to send you my documents: a short resume, work samples and a link to my website. It’s a five-minute read.

(If yes, choose the outcome “Send documents”, read the consent sentence aloud and read the address back.)`,
    },
    {
      id: 'close',
      kind: 'close',
      text: `Thank you for talking to me. {{#if callbackTime}}I’ll call you again on {{callbackTime}}.{{else}}When may I call you back, so that you’ve had time for a look?{{/if}}

Have a good day.`,
    },
    {
      id: 'gatekeeper',
      kind: 'gatekeeper',
      text: `Hello, this is {{senderName}}. Perhaps you can help me: {{#if fullName}}when is a good time to reach {{fullName}}?{{else}}who decides when the office needs an extra pair of hands?{{/if}}

It’s about support with appointments and correspondence. May I note your name, so that I can mention that we spoke?

(The outcome “Front desk” keeps name, direct line and best time.)`,
    },
    {
      id: 'voicemail',
      kind: 'voicemail',
      text: `Hello, a message for {{fullName default="the office manager"}}. This is {{senderName}}, I’m an independent personal assistant.

I’d like to tell you in two minutes what I can take off your desk, and I’ll try again in the next few days. You can reach me on {{senderPhone default="the number on your display"}}.

Thank you, and goodbye.`,
    },
  ],
  cards: [
    {
      id: 'have-someone',
      kind: 'objection',
      title: '“We have someone already.”',
      text: `I’m glad to hear it; then you know what good support is worth. What happens when your colleague is ill or on holiday? I’m there for those weeks, and for whatever gets too much.`,
    },
    {
      id: 'no-time',
      kind: 'objection',
      title: '“No time.”',
      text: `I understand, and that’s exactly why I’m calling: I give you time back. When may I call back for two minutes, in the morning or late in the afternoon?`,
    },
    {
      id: 'send-something',
      kind: 'objection',
      title: '“Just send me something.”',
      text: `Gladly. So that you get only what fits: what would be the first thing you’d hand over?

(Then “Send documents” with the consent.)`,
    },
    {
      id: 'too-expensive',
      kind: 'objection',
      title: '“Too expensive.”',
      text: `You pay only for the hours I work: no holidays, no sick days, no desk. What does it cost you to do all of this yourself? We can begin with two hours a week.`,
    },
    {
      id: 'no-need',
      kind: 'objection',
      title: '“We don’t need that.”',
      text: `Thank you for being clear. May I ask one thing: does it all run by itself, or has there been no time to look for help?`,
    },
    {
      id: 'source',
      kind: 'objection',
      title: '“Where did you get my number?”',
      text: `I have your number from this source: {{dataSource}}. If you’d rather not hear from me, I’ll block it right away and you won’t be called again.`,
    },
    {
      id: 'confidentiality',
      kind: 'question',
      title: '“What about data protection?”',
      text: `What I see at your firm stays with me. I sign a non-disclosure agreement before the first working day, yours if you prefer. I show work samples only when the client they were made for has released them.`,
    },
    {
      id: 'price',
      kind: 'question',
      title: '“What do you charge?”',
      text: `I charge by the hour, or for a fixed number of hours a month. Which one is better depends on how regularly you need me. Roughly how many hours a week would it be?

(Name your rate, then say nothing.)`,
    },
    {
      id: 'remote',
      kind: 'question',
      title: '“How does that work from home?”',
      text: `Like a colleague in the next room: phone, e-mail and your calendar are enough. I have a quiet study, and I can be reached during the hours we agree on.`,
    },
    {
      id: 'contract',
      kind: 'question',
      title: '“Do I have to employ you?”',
      text: `No. I’m independent and pay my own taxes and insurance. You get an invoice, and either of us can stop with the notice we agree on.`,
    },
    {
      id: 'email',
      kind: 'question',
      title: 'Inbox overflowing',
      service: 'email',
      text: `I sort your inbox, answer what I can, and each morning leave you with the few messages that need you.`,
    },
    {
      id: 'scheduling',
      kind: 'question',
      title: 'Appointments',
      service: 'scheduling',
      text: `I take care of the back-and-forth before a meeting: I arrange it, put it in your calendar, and call the day before to confirm.`,
    },
    {
      id: 'travel',
      kind: 'question',
      title: 'Travel',
      service: 'travel',
      text: `You tell me where and when, I book train, flight and hotel and phone ahead. You get an itinerary on one page.`,
    },
    {
      id: 'letters',
      kind: 'question',
      title: 'Letters and reports',
      service: 'letters',
      text: `You dictate or send me key words, I turn them into a finished letter or a clean report. Read, sign, done.`,
    },
    {
      id: 'research',
      kind: 'question',
      title: 'Research',
      service: 'research',
      text: `I find out what you need for a decision, compare it and write it down on one page, with sources.`,
    },
  ],
};
