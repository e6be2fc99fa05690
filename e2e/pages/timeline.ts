import { expect, type Locator, type Page } from '@playwright/test';

export type Shown = { threads: number; coverage: number | null; coordination: number | null; diamondIndex: number };

const shareOf = (text: string): number | null => {
  const [part, whole] = (text.match(/\d+/g) ?? []).map(Number);
  return part === undefined || whole === undefined ? null : part / whole;
};

/** The strip and what follows it: the handle, the headline in the panel, the chips. */
export class Timeline {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  handle(): Locator {
    return this.page.getByRole('slider', { name: 'Day shown' });
  }

  banner(): Locator {
    return this.page.getByRole('note').filter({ hasText: /You look/ });
  }

  /** Month by month and day by day, as a hand on the keyboard goes. */
  async keysTo(day: string): Promise<void> {
    await this.handle().focus();
    for (let step = 0; step < 120; step++) {
      const now = (await this.handle().getAttribute('aria-valuenow')) ?? '0';
      const days = Math.round(Date.parse(day) / 86_400_000) - Number(now);
      if (days === 0) return;
      const key = days > 0 ? 'ArrowRight' : 'ArrowLeft';
      await this.page.keyboard.press(Math.abs(days) > 31 ? key : `Shift+${key}`);
      await expect(this.handle()).not.toHaveAttribute('aria-valuenow', now);
    }
    throw new Error(`${day} was not reached`);
  }

  /** Drags the handle to where the day is; it snaps to a day on which something is dated. */
  async dragTo(day: string): Promise<void> {
    const handle = await this.handle().boundingBox();
    const [low, high, now] = await Promise.all(
      ['min', 'max', 'now'].map(async (which) => Number(await this.handle().getAttribute(`aria-value${which}`))),
    );
    const plate = await this.handle().locator('..').boundingBox();
    if (!handle || !plate || low === undefined || high === undefined || now === undefined) throw new Error('no strip');
    const x = handle.x + handle.width / 2;
    // two known places give the scale: today's, and the right end of the axis
    const perDay = (plate.x + plate.width - 54 - x) / (high - now);
    const goal = x + (Date.parse(day) / 86_400_000 - now) * perDay;
    await this.page.mouse.move(x, handle.y + 40);
    await this.page.mouse.down();
    await this.page.mouse.move(goal - 30, handle.y + 40, { steps: 6 });
    await this.page.mouse.move(goal, handle.y + 40, { steps: 4 });
    await this.page.mouse.up();
  }

  async shown(): Promise<Shown> {
    const panel = this.page.getByRole('region', { name: 'Shape of the relationship' });
    const figure = (name: string) => panel.getByRole('button', { name: new RegExp(`^${name}`) }).innerText();
    const [threads, coverage, coordination] = [
      await figure('Threads'),
      await figure('Coverage'),
      await figure('Coordination'),
    ];
    const index = await panel.getByText(/^Diamond index/).innerText();
    return {
      threads: Number(threads.match(/\d+/)?.[0]),
      coverage: shareOf(coverage),
      coordination: shareOf(coordination),
      diamondIndex: Number(index.match(/[\d.]+/)?.[0]),
    };
  }
}
