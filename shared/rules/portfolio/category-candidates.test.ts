import { describe, expect, it } from 'vitest';
import { AccountProfile } from '../../model/account-profile.ts';
import { categoryCandidates } from './category-candidates.ts';

const account = (name: string, positions: object[]) => ({
  name,
  profile: AccountProfile.parse({ positions: positions.map((one, i) => ({ id: `p${i}`, ...one })) }),
});
const categories = [
  { name: 'Bearings', volume: 1000 },
  { name: 'Seals', volume: null },
];

describe('the category rule', () => {
  it('[PC12] takes purchasers of more than the share, the largest first, customers or not', () => {
    const found = categoryCandidates(
      [
        account('Exactly the share', [{ category: 'Bearings', volume: 10 }]),
        account('Just over it', [{ category: 'bearings ', volume: 11 }]),
        account('Customer', [
          { category: 'Bearings', volume: 20, spend: 5 },
          { category: 'Bearings', volume: 10 },
        ]),
        account('No volume known', [{ category: 'Seals', volume: 500 }]),
        account('Another category', [{ category: 'Grease', volume: 500 }]),
      ],
      categories,
      0.01,
    );
    expect(found.map(({ account: { name }, share, isNew }) => [name, share, isNew])).toEqual([
      ...[
        ['Customer', 0.03, false],
        ['Just over it', 0.011, true],
      ],
    ]);
  });
});
