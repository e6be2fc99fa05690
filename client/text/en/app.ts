type FiveWords = readonly [string, string, string, string, string];

export const app = {
  product: 'Facet',
  skipToContent: 'Skip to content',
  skipToPanel: 'Skip to details',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  back: 'Back',
  loading: 'Loading',
  notifications: 'Notifications',
  required: 'required',
  noMatch: 'Nothing matches',
  /** A choice in a combo box that takes the typed text itself. */
  takeTyped: (typed: string) => `Use “${typed}”`,
  showOptions: 'Show options',
  emptyValue: 'Empty',
  editValue: (label: string, value: string) => `${label}: ${value}. Edit`,
  strength: 'Strength',
  /** The strengths 0 to 4 of a line of contact. */
  strengths: ['not met', 'brief', 'multiple meetings', 'in depth', 'trusted adviser'] as FiveWords,
  strengthOf: (value: number, word: string) => `Strength ${value} of 4, ${word}`,
  shape: (index: string) => `Shape with diamond index ${index}`,
  noShape: 'No shape yet',
  side: { supplier: 'our company', customer: 'the customer' },
  keys: {
    Mod: 'Ctrl',
    Ctrl: 'Ctrl',
    Shift: 'Shift',
    Alt: 'Alt',
    Enter: 'Enter',
    Escape: 'Esc',
    Delete: 'Del',
    Backspace: 'Backspace',
    Space: 'Space',
    Tab: 'Tab',
  },
};
