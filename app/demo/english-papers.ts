import type { Papers } from './paper';

/** Papers of an assistant who doesn't exist. */
export const englishPapers: Papers = {
  resume: {
    title: 'Tilda Sonnentau',
    fileName: 'resume.pdf',
    lines: [
      'Personal assistant, self-employed since 2019',
      '# What I take off your hands',
      'Correspondence and inbox, diary, travel,',
      'reports and business letters, research, confirming calls',
      '# Career',
      '2019 to today    Independent assistant to law firms and planning offices',
      '2012 to 2019     Assistant to the management, Regenpfeifer Exhibition Stands',
      '2009 to 2012     Office administrator, Kleewiese Publishing',
      '# Languages',
      'English (native), German (fluent), French (good)',
      '# Tools',
      'Word processing and spreadsheets in my sleep, the usual diary and case programs',
    ],
  },
  samples: [
    {
      title: 'Business letter from dictation',
      fileName: 'sample-business-letter.pdf',
      lines: [
        'Before: eight minutes of dictation, two thoughts, one afterthought.',
        'After: one page, three paragraphs, one clear request at the end.',
        '# Extract',
        'Dear Ms Wegwarte,',
        'Thank you for your offer of 4 March. There are two points to settle before we accept:',
        'when the second batch will arrive, and what the packaging costs.',
        'If you confirm both by Friday, we will sign on Monday.',
      ],
    },
    {
      title: 'Itinerary for three days',
      fileName: 'sample-itinerary.pdf',
      lines: [
        'Two meetings, one night train, no detour.',
        '# Tuesday',
        '07:12  Depart Hamburg Hbf, coach 7, seat 41',
        '11:30  Meeting at the client’s office, contact person confirmed',
        '# Wednesday',
        '09:00  Visit to the building site, a helmet is waiting',
        '20:55  Night train to Vienna, breakfast at 06:30',
        '# Thursday',
        '10:00  Talk, equipment checked, contact person confirmed by phone',
      ],
    },
  ],
  released: {
    title: 'Edited quarterly report',
    fileName: 'sample-quarterly-report.pdf',
    lines: [
      'Eighteen pages became eleven, and no figure is missing.',
      '# Extract',
      'Turnover rose by four per cent. Most of it comes from the new department in Cologne.',
      'Costs stayed the same, because the move falls in the second half of the year.',
    ],
  },
  unreleased: {
    title: 'Letter to clients at the turn of the year',
    fileName: 'sample-client-letter.pdf',
    lines: [
      'What changes, on one page and without a single section number.',
      '# Extract',
      'From January on, one receipt per journey is enough.',
    ],
  },
};
