import type { stages as en } from '../en/stages.ts';

export const stages: typeof en = {
  names: {
    exploratory: 'Erkundend',
    basic: 'Einfach',
    'co-operative': 'Kooperativ',
    interdependent: 'Verflochten',
    integrated: 'Integriert',
    uncoupling: 'Entkopplung',
    'pre-kam': 'Pre-KAM',
    'early-kam': 'Early-KAM',
    'mid-kam': 'Mid-KAM',
    'partnership-kam': 'Partnership-KAM',
    'synergistic-kam': 'Synergistic-KAM',
    'uncoupling-kam': 'Uncoupling-KAM',
  },
};
