import type { Page } from 'playwright-core';
import { openPage } from './open-page';

const OWNER = {
  name: 'Tilda Sonnentau',
  email: 'tilda@sonnentau.example',
  password: 'ein-heller-morgen-7',
};

/** Sets up the workspace from the link of the first start, in German; ends at the questions of the welcome page. */
export async function signUp(page: Page, setupLink: string): Promise<void> {
  await openPage(page, setupLink);
  await page.getByLabel('Ihr Name').fill(OWNER.name);
  await page.getByLabel('E-Mail').fill(OWNER.email);
  await page.getByLabel('Passwort').fill(OWNER.password);
  await page.getByRole('button', { name: 'Arbeitsbereich einrichten' }).click();
  await page.waitForURL(/\/welcome\/profile$/);
}
