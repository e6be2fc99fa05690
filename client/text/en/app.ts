type FiveWords = readonly [string, string, string, string, string];

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

const kept = (count: number, onDevice: boolean): string =>
  `${changes(count)} ${onDevice ? 'kept on this device' : 'in this page only'}`;

export const app = {
  product: 'Facet',
  title: (place: string) => `${place} – Facet`,
  skipToContent: 'Skip to content',
  skipToPanel: 'Skip to details',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  back: 'Back',
  loading: 'Loading',
  notifications: 'Notifications',
  noMatch: 'Nothing matches',
  /** A choice in a combo box that takes the typed text itself. */
  takeTyped: (typed: string) => `Use “${typed}”`,
  halfDay: 'This day is not complete, or does not exist.',
  showOptions: 'Show options',
  emptyValue: 'Empty',
  strength: 'Strength',
  /** The strengths 0 to 4 of a line of contact. */
  strengths: ['not met', 'brief', 'multiple meetings', 'in depth', 'trusted adviser'] as FiveWords,
  strengthOf: (value: number, word: string) => `Strength ${value} of 4, ${word}`,
  shape: (index: string) => `Shape with diamond index ${index}`,
  noShape: 'No shape yet',
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
  rail: {
    label: 'Facet',
    accounts: 'Accounts',
    pictures: 'Pictures',
    choose: 'Choose',
    reviews: 'Reviews',
    map: 'Map',
    table: 'Table',
    history: 'History',
    people: 'People',
    help: 'Help',
    settings: 'Settings',
  },
  settings: {
    theme: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    language: 'Language',
    /** Each language by its own name. */
    languages: { en: 'English', de: 'Deutsch' },
    signOut: 'Sign out',
    signedInAs: (name: string) => `Signed in as ${name}`,
    copiesStay: (count: number) =>
      count === 1
        ? 'One account has changes the server does not have. They stay on this device until you sign in again.'
        : `${count} accounts have changes the server does not have. They stay on this device until you sign in again.`,
    textsStay: (count: number) =>
      count === 1
        ? 'One text of yours was not sent. It stays on this device until you sign in again.'
        : `${count} texts of yours were not sent. They stay on this device until you sign in again.`,
  },
  account: {
    bar: 'Account',
    rename: (name: string) => `Names of ${name}`,
    unnamed: 'Unnamed account',
    map: 'Map',
    details: 'Details',
    showDetails: 'Details',
    hideDetails: 'Hide details',
    here: 'People here now',
    follow: (name: string) => `Follow ${name}`,
    unfollow: (name: string) => `Stop following ${name}`,
    following: (name: string) => `You follow ${name}`,
    stop: 'Stop',
    more: (count: number) => `${count} more`,
    saved: 'Saved',
    saving: 'Saving…',
    offline: (count: number, onDevice: boolean) => (count === 0 ? 'Offline' : `Offline, ${kept(count, onDevice)}`),
    offlineShort: (count: number) => (count === 0 ? 'Offline' : `Offline, ${count}`),
    couldNotSave: (count: number, onDevice: boolean) =>
      count === 0 ? 'Cannot save now' : `Could not save, ${kept(count, onDevice)}`,
    undo: 'Undo',
    redo: 'Redo',
    search: 'Search',
    file: 'Import / Export',
    importFile: 'Import a file',
    pasteList: 'Paste a list',
    exportAccount: 'Account file (JSON)',
    exportPeople: 'People (CSV)',
    exportContacts: 'Lines of contact (CSV)',
    dropToImport: 'Drop the file to import it',
    importSection: 'Import',
    exportSection: 'Export',
    exportFailed: 'The export did not work. Try again in a moment.',
    loading: 'The account is being loaded',
    loadingOffline: 'The server cannot be reached and this account is not on this device yet.',
    quickAdd: 'Add a person',
    quickAddHint: 'Anna Berg, CFO',
    add: 'Add',
    addTo: 'Company',
    added: (name: string) => `${name} added.`,
  },
};
