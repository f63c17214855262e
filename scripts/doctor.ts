/**
 * npm run doctor [-- --json]
 * Looks at the installation and says what needs attention; the exit status is 1 then.
 */
import { examine } from '~/doctor/examine.server';
import { i18nFor } from '~/i18n/i18n.server';
import { terminalLocale } from '~/i18n/terminal-locale';

const { t } = i18nFor(terminalLocale(process.env));
const findings = await examine(t, process.env);
const ok = findings.every((finding) => finding.ok);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ ok, findings }));
} else {
  for (const finding of findings) {
    console.log(`${finding.ok ? '✓' : '!'} ${finding.text}`);
    if (finding.advice) console.log(`  → ${finding.advice}`);
  }
  console.log(`\n${t(ok ? 'doctor.allFine' : 'doctor.attention')}`);
}
process.exitCode = ok ? 0 : 1;
