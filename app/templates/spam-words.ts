/** Words and phrases that mail filters count against a message; stems where a word is bent. */
const PHRASES = {
  de: [
    '100 % kostenlos',
    '100% kostenlos',
    'garantierter erfolg',
    'geld verdienen',
    'gratis',
    'jetzt kaufen',
    'jetzt zugreifen',
    'kein risiko',
    'klicken sie hier',
    'hier klicken',
    'kostenlos',
    'nur für kurze zeit',
    'nur heute',
    'rabatt',
    'risikofrei',
    'schnell reich',
    'sie haben gewonnen',
    'sonderangebot',
    'sofort handeln',
    'unschlagbar',
    'unverbindliches angebot',
    'zum sonderpreis',
  ],
  en: [
    '100% free',
    'act now',
    'best price',
    'buy now',
    'click here',
    'discount',
    'earn money',
    'for free',
    'free trial',
    'guaranteed',
    'limited time',
    'make money',
    'no obligation',
    'no risk',
    'only today',
    'order now',
    'risk-free',
    'special offer',
    'unbeatable',
    'winner',
    'you have won',
  ],
};

/** The phrases of the text that filters know, each as it stands there, once. */
export function spamWords(text: string, language: 'de' | 'en'): string[] {
  const found = PHRASES[language].flatMap((phrase) => {
    const words = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
    return text.match(new RegExp(`(?<![\\p{L}\\d])${words}(?!\\p{Ll}{3})`, 'iu'))?.[0] ?? [];
  });
  return [...new Set(found.map((words) => words.replace(/\s+/g, ' ')))].slice(0, 5);
}
