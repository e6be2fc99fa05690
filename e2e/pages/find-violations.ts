import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * React Aria's own live region keeps for seven seconds what was read out, by reference to a button that may be gone by
 * then together with its page.
 */
const READ_OUT = 'body > [data-live-announcer]';

/** A list that floats belongs to its field by `aria-controls`, wherever in the document it stands. */
const isFloatingList = (id: string, html: string): boolean => id === 'region' && html.includes('role="listbox"');

type Scheme = 'light' | 'dark';

/** Under a dialog nothing can be reached, and what lies there was looked at before. */
const DIALOG = ':is([role="dialog"], [role="alertdialog"])';

/** The rules that judge colours: a theme changes colours and nothing else, so the second one is asked only about these. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** A switch of the theme fades: the colours in between are nobody's to read. */
const colorsAtRest = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const fades = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fades.map((fade) => fade.finished));
  });

/** What axe finds on the screen as it stands, in each of the themes: "map, dark: color-contrast .card". */
export const findViolations = async (page: Page, screen: string, schemes: readonly Scheme[]): Promise<string[]> => {
  const found: string[] = [];
  const isDialog = (await page.locator(DIALOG).count()) > 0;
  for (const [index, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    await colorsAtRest(page);
    // there are no frames, so the page itself can be asked; otherwise axe opens a page of its own for every answer
    const axe = new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .exclude(READ_OUT);
    if (isDialog) axe.include(DIALOG);
    if (index > 0) axe.withRules(OF_COLOURS);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      for (const { target, html, failureSummary } of nodes.slice(0, 3))
        if (!isFloatingList(id, html))
          found.push(`${screen}, ${colorScheme}: ${id} ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim()}`);
  }
  return found;
};
