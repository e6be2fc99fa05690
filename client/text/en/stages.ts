export const stages = {
  names: {
    exploratory: 'Exploratory',
    basic: 'Basic',
    'co-operative': 'Co-operative',
    interdependent: 'Interdependent',
    integrated: 'Integrated',
    uncoupling: 'Uncoupling',
    'pre-kam': 'Pre-KAM',
    'early-kam': 'Early-KAM',
    'mid-kam': 'Mid-KAM',
    'partnership-kam': 'Partnership-KAM',
    'synergistic-kam': 'Synergistic-KAM',
    'uncoupling-kam': 'Uncoupling-KAM',
  },
};
