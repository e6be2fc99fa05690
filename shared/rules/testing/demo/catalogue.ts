// Functions, levels and titles that all invented accounts share.

export const FUNCTIONS = [
  {
    id: 'board',
    name: 'Board',
    titles: ['Chief Executive Officer', 'Chief Operating Officer', 'Assistant to the board'],
  },
  { id: 'marketing', name: 'Marketing', titles: ['Chief Marketing Officer', 'Head of Marketing', 'Brand manager'] },
  { id: 'rnd', name: 'R&D', titles: ['Chief Technology Officer', 'Head of Development', 'Development engineer'] },
  { id: 'operations', name: 'Operations', titles: ['Chief Production Officer', 'Plant manager', 'Shift planner'] },
  { id: 'logistics', name: 'Logistics', titles: ['VP Supply Chain', 'Head of Logistics', 'Dispatcher'] },
  { id: 'finance', name: 'Finance', titles: ['Chief Financial Officer', 'Head of Controlling', 'Controller'] },
  { id: 'it', name: 'IT', titles: ['Chief Information Officer', 'Head of IT', 'System architect'] },
  { id: 'service', name: 'Service', titles: ['VP Service', 'Head of Service', 'Service engineer'] },
] as const;
export type FunctionName = (typeof FUNCTIONS)[number]['id'];

export const LEVELS = [
  { id: 'executive', name: 'Executive' },
  { id: 'director', name: 'Director' },
  { id: 'manager', name: 'Manager' },
  { id: 'specialist', name: 'Specialist' },
] as const;
export type LevelName = (typeof LEVELS)[number]['id'];

/** What somebody of this function and level is called. */
export const titleOf = (fn: FunctionName, level: LevelName): string => {
  const titles = FUNCTIONS.find(({ id }) => id === fn)?.titles ?? FUNCTIONS[0].titles;
  return level === 'executive' ? titles[0] : level === 'specialist' ? titles[2] : titles[1];
};

/** The pictures of domain.md §1, and the states between them. */
export const SHAPES = [
  'untouched',
  'bow-tie',
  'star',
  'co-operative',
  'opening',
  'diamond',
  'uncoordinated',
  'integrated',
  'uncoupled',
] as const;
export type DemoShape = (typeof SHAPES)[number];
