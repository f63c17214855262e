import type { SomeTranslations } from '../translations';
import { callScreen } from './call-screen';
import { callbackPane } from './callback-pane';
import { common } from './common';
import { companyNews } from './company-news';
import { consent } from './consent';
import { errors } from './errors';
import { everywhere } from './everywhere';
import { help } from './help';
import { scriptPane } from './script-pane';
import { time } from './time';

/** All that a call needs, so that its page needn't wait for the rest. */
export const callPage = {
  ...everywhere,
  callbacks: callbackPane,
  calls: callScreen,
  common,
  companies: { news: companyNews },
  consent,
  errors,
  help,
  scripts: scriptPane,
  time,
} satisfies SomeTranslations;
