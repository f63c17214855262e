/** What others at the company have said. */
export const companyNews = {
  title: 'From others at this company',
  refused: 'wants no more contact',
  replied: 'has replied',
};
