/** What a new English workspace begins with; from then on the texts are hers. */
export const englishTemplates = {
  cover: `{{salutation}},

Thank you for our conversation. On this page you will find everything you need to get an impression of my work.

I look forward to hearing from you.

{{senderName}}`,
  first: {
    name: 'Documents after the call',
    subject: 'My documents, as promised on the phone',
    body: `{{salutation}},

Thank you for the friendly conversation{{#if callDate}} on {{callDate}}{{/if}}. As promised, here are my documents.

{{#if packetLink}}[See my resume and work samples]({{packetLink}}){{else}}You will find my resume and work samples attached.{{/if}}

{{#if services}}You asked about {{services}}. I am happy to tell you how I do this for other clients.

{{/if}}If you have any questions, just reply to this message{{#if senderPhone}} or call me on {{senderPhone}}{{/if}}.

Kind regards
{{senderName}}`,
  },
  followUp: {
    name: 'Follow-up on the documents',
    subject: 'Have you had a chance to look?',
    body: `{{salutation}},

A few days ago I sent you my documents. Have you had a chance to look at them?

{{#if packetLink}}[Here is everything on one page again.]({{packetLink}}){{else}}I have attached them again, just in case.{{/if}}

We could start small, with one task that has been waiting for a while. After that we will both know whether it works. When would be a good moment for a short call?

Kind regards
{{senderName}}`,
  },
};
