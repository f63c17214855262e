import countries from 'i18n-iso-countries/index.js';
import de from 'i18n-iso-countries/langs/de.json';
import en from 'i18n-iso-countries/langs/en.json';

/** ISO 3166 with its names in German and English; the package's own entry reads those of eighty languages. */
for (const names of [de, en]) countries.registerLocale(names);

export { countries };
