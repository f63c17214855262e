/** A non-disclosure agreement in English to begin with. */
export const englishNda = `Non-disclosure agreement

between

{{clientName}}
{{clientAddress}}
(“the client”)

and

{{senderName}}
{{postalAddress}}
(“the assistant”)

1. Purpose
The assistant works for the client as an independent contractor ({{services}}). In doing so she learns things that are not meant for others.

2. What is confidential
Everything the assistant learns about the client and about the client’s customers, suppliers and staff is confidential, whatever its form. This does not cover what is public, what she lawfully knew before, or what she receives from someone entitled to share it without a duty of confidence.

3. Duties of the assistant
She uses confidential information for her work only, passes it on to nobody, keeps it safe from others and reports a loss without delay. Should a law or an authority require disclosure, she tells the client beforehand as far as that is permitted.

4. Work samples and references
Naming the client as a reference, or showing as a work sample anything made for the client, needs the client’s release in writing.

5. Return
When the work ends, or on request, the assistant returns documents and deletes copies unless a law requires her to keep them.

6. Term
This agreement begins when it is signed and stays in force for three years after the work has ended.

7. Closing
Changes need to be in writing. Should one clause be invalid, the others remain in force.

Draft of {{agreementDate}}
`;
