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
{{hoursPerWeek}} hours a week are agreed.{{#if officeHours}} The assistant can be reached at these times: {{officeHours}}.{{/if}} The rest of her working time is hers to arrange.

3. Payment
The rate is {{rate}}, plus sales tax where it is due. The assistant sends an invoice every month, to be paid within fourteen days. Taxes and insurance are her own.

4. Confidentiality
The separate non-disclosure agreement covers everything the assistant learns at work.

5. Term
This agreement has no fixed end. Either side can end it in writing with four weeks’ notice to the end of a month.

6. Closing
Changes need to be in writing. Should one clause be invalid, the others remain in force.

Draft of {{agreementDate}}
`;
