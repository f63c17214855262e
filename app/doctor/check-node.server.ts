import type { TFunction } from 'i18next';
import { engines } from '../../package.json';
import { attention, type Finding, fine } from './finding';

/** Whether this Node.js is one that Anklang runs on. */
export function checkNode(t: TFunction, version = process.versions.node): Finding {
  const [major = 0, minor = 0] = engines.node.match(/\d+/g)?.map(Number) ?? [];
  const [ourMajor = 0, ourMinor = 0] = version.split('.').map(Number);
  const isNewEnough = ourMajor > major || (ourMajor === major && ourMinor >= minor);
  const words = { version, needed: `${major}.${minor}` };
  return isNewEnough
    ? fine('node', t('doctor.node.ok', words))
    : attention('node', t('doctor.node.old', words), t('doctor.node.advice', words));
}
