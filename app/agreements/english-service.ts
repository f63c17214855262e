/** A service agreement in English to begin with. */
export const englishService = `Service agreement

between

{{clientName}}
{{clientAddress}}
(“the client”)

and

{{senderName}}
{{postalAddress}}
(“the assistant”)

1. Services
From {{startDate}} on the assistant does the following for the client: {{services}}. She works as an independent contractor, from her own office and with her own equipment.

2. Hours
{{#if hoursPerWeek}}{{hoursPerWeek}} hours a week are agreed. {{/if}}{{#if officeHours}}The assistant can be reached at these times: {{officeHours}}. {{/if}}Apart from that, she arranges her working time as she likes.

3. Payment
The fee is {{rate}}, plus sales tax where it is due. The assistant sends an invoice every month, for a one-off piece of work when it is done, to be paid within fourteen days. Taxes and insurance are her own.

4. Confidentiality
The separate non-disclosure agreement covers everything the assistant learns at work.

5. Term
A one-off piece of work ends the agreement when it is done. Otherwise it has no fixed end, and either side can end it in writing with four weeks’ notice to the end of a month.

6. Closing
Changes need to be in writing. Should one clause be invalid, the others remain in force.

Draft of {{agreementDate}}
`;
