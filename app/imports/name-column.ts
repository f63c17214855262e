import { hasLegalForm } from '~/companies/company-name';
import { foldText } from '~/platform/fold-text';
import { isRoleAddress } from '~/prospects/role-address';

/** The cells of one row that help to tell whose name it is. */
export interface NameClue {
  name: string;
  email: string;
  website: string;
}

/** Words that stand in names of organisations, folded, German and English. */
const organisation =
  /\b(bank|sparkasse|verein|verband|bund|stiftung|hotel|praxis|kanzlei|apotheke|klinik|krankenhaus|hospital|clinic|center|centre|zentrum|schule|school|universit\w*|institut\w*|group|gruppe|holding|services?|solutions?|systems?|technolog\w*|consulting|beratung|partners?|associates|international|medical|health|agentur|studio|werkstatt|bau|bros|shop|store|cafe|restaurant|software|industries|trading|logisti\w*|immobilien|versicherung\w*|akademie|academy|foundation|society|company|& co|communications?|media|capital|investments?|products?|networks?|marketing|enterprises|engineering|insurance|college|labs?|\w+werk|\w+haus|\w+bank|\w+verband)\b/;

/**
 * Whether a column called 'Name' holds firms (above 0) or people (below 0): by legal forms, by words of
 * organisations, and by whether the mail's domain or the part before the @ repeats the name.
 */
export function firmEvidence(clues: readonly NameClue[]): number {
  const weights = clues.filter(({ name }) => /\p{L}/u.test(name) && !/^[=+@-]/.test(name)).map(weigh);
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(weights.length, 1);
}

function weigh({ name, email, website }: NameClue) {
  const folded = foldText(name);
  if (hasLegalForm(name) || organisation.test(folded)) return 1;
  const [local = '', domain = ''] = foldText(email).split('@');
  let weight = looksLikePerson(name) ? -0.4 : 0.4;
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  if (words.some((word) => local.includes(word))) weight -= 0.8;
  if (words.some((word) => domain.includes(word) || foldText(website).includes(word))) weight += 0.8;
  if (email && isRoleAddress(email)) weight += 0.4;
  return weight;
}

const looksLikePerson = (name: string) => /^(\p{Lu}[\p{L}'’.-]+,? ){1,3}\p{Lu}[\p{L}'’-]+$/u.test(name);
