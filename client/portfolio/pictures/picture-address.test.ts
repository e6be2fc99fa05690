import { describe, expect, it } from 'vitest';
import { readView } from '../../../shared/rules/portfolio/list-view.ts';
import { pictureAddress } from './picture-address.ts';

const changed = (search: string, change: Partial<ReturnType<typeof readView>>) =>
  pictureAddress('/pictures/pareto', search, { ...readView(search), ...change });

describe('the address of a picture', () => {
  it('[PP15] holds the view of the list as the list writes it, and keeps what is chosen of the picture', () => {
    const search = 'kam=mail%3Akim%40example.com&only=critical,mine&figure=profit&show=table';
    const address = changed(search, { group: 'stage' });
    expect(readView(address.split('?')[1] ?? '')).toEqual({ ...readView(search), group: 'stage' });
    expect(new URLSearchParams(address.split('?')[1]).get('figure')).toBe('profit');
    expect(changed(search, { quick: [] })).not.toContain('only');
  });

  it('[PP15] is bare when nothing is chosen', () => {
    expect(changed('only=mine', { quick: [] })).toBe('/pictures/pareto');
    expect(changed('', {})).toBe('/pictures/pareto');
  });
});
