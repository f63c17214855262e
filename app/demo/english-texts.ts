import type { DateTime } from 'luxon';
import { englishBranches } from './english-branches';
import { englishPapers } from './english-papers';
import { englishReplies } from './english-replies';
import type { SampleTexts } from './german-texts';

/** What is written in the samples of an English workspace. */
export const englishTexts: SampleTexts = {
  branches: englishBranches,
  papers: englishPapers,
  replies: englishReplies,
  prospect: {
    tags: ['Referral', 'dated website', 'hiring', 'travels a lot', 'small team'],
    sources: ['Trade directory', 'Company website', 'Chamber of commerce'],
    office: 'office',
  },
  file: {
    headers: {
      company: 'Company',
      industry: 'Industry',
      salutation: 'Salutation',
      title: 'Academic title',
      firstName: 'First name',
      lastName: 'Last name',
      position: 'Job title',
      phone: 'Phone',
      email: 'Email',
      website: 'Website',
      street: 'Street',
      postalCode: 'Postal code',
      city: 'City',
      country: 'Country',
      source: 'Source',
      tags: 'Tags',
    },
    salutations: { frau: 'Ms', herr: 'Mr', neutral: '' },
    countries: { DE: 'Germany', AT: 'Austria', CH: 'Switzerland' },
    damaged: { company: 'Zaunkönig Stationers', industry: 'Retail', phone: '4.9301E+11' },
  },
  fields: {
    reached: { label: 'Best reached', choices: ['in the morning', 'at noon', 'in the afternoon'] },
    staff: 'Employees',
    referred: { label: 'Recommended by', choices: ['Client', 'Network', 'Trade fair'] },
  },
  view: 'Call again',
  notes: {
    gatekeeper: [
      'Very friendly at the front desk, the boss is in from ten only.',
      'Please try before nine in the morning.',
    ],
    voicemail_left: ['Said briefly who I am, and that I will call again.'],
    send_documents: [
      'Likes the idea, but decides together with her partner.',
      'It is mostly about letters that were left lying.',
      'Asked for references, send the editing sample along.',
    ],
    callback: ['Was in a meeting, would be glad of a second call.', 'Wants to get the diary first.'],
    meeting_booked: ['Video call, half an hour, I send the invitation.'],
    not_now: ['Get in touch after the move in summer.', 'Of interest again at the end of the year only.'],
    not_interested: ['Does everything on their own, and likes it that way.'],
    has_assistant: ['Has had somebody part-time since January.'],
  },
  callbacks: {
    calendar: 'Wanted to have a look at the diary.',
    site: 'The boss was still on the building site.',
    owner: 'The owner is in today.',
    morning: 'Call after the morning meeting.',
    visitors: 'Had visitors, it is quieter in the afternoon.',
  },
  tasks: {
    report: 'Edit the quarterly report',
    hotel: 'Have the hotel in Vienna confirmed',
    agreement: 'Follow up on the agreement',
    fair: 'Call to confirm the appointments at the fair',
    offer: 'Write a quotation for editing the survey reports',
    reference: 'Look out a reference',
    website: 'Read the website before the talk',
  },
  won: 'Says yes!',
  wording: 'Flat fee for small practices',
  releasedBy: 'Ms Example',
  packet: 'My documents',
  link: { title: 'How I work', url: 'https://sonnentau.example/how-i-work' },
  reminder: {
    name: 'Another time',
    ask: 'Get in touch briefly and ask whether it suits better now',
    look: 'Look at the website: is there anything new?',
    last: 'Call once more, then leave them in peace',
  },
  work: {
    inbox: 'Inbox sorted and answered',
    meetings: 'Next week’s meetings confirmed',
    travel: 'Trip to Zurich planned and booked',
    offer: 'Quotation proofread',
    callbacks: 'Callbacks done',
  },
  ending: 'The parental leave it covers ends.',
  autoReply: 'Automatic reply',
  absence: (until: DateTime) =>
    `Thank you for your message. I am out of the office until ${until.setLocale('en').toFormat('d MMMM')} and will read it after that.`,
  consent: 'Yes, Tilda Sonnentau may send me further e-mails.',
};
