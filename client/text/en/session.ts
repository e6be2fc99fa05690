import type { SaveProblem } from '../../session/save-problem.ts';

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

type Problem = {
  /** After "Could not save:" and "Reason:", without a full stop. */
  reason: string;
  /** What happens by itself and what to do. */
  next: string;
};

/** What is said of saving when something stands in its way. */
export const session = {
  couldNotSave: (reason: string) => `Could not save: ${reason}.`,
  cannotSave: (reason: string) => `Nothing can be saved now: ${reason}.`,
  reason: (reason: string) => `Reason: ${reason}.`,
  kept: (pending: number, onDevice: boolean) =>
    onDevice
      ? `Your ${changes(pending)} ${pending === 1 ? 'is' : 'are'} kept on this device.`
      : `Your ${changes(pending)} ${pending === 1 ? 'is' : 'are'} in this page only: leave it open.`,
  saveFile: 'Save as a file',
  giveUp: 'Discard my changes',
  giveUpTitle: (pending: number) => `Discard ${changes(pending)}?`,
  giveUpText: 'They are taken off this device, and you see the account as the others do. This cannot be undone.',
  problems: {
    full: {
      reason: 'the server’s disk is full',
      next: 'What waits is saved when there is room. Tell whoever runs the server.',
    },
    'read-only': {
      reason: 'the server’s disk is read-only',
      next: 'What waits is saved when the disk can be written again. Tell whoever runs the server.',
    },
    failing: {
      reason: 'the server’s disk does not work as it should',
      next: 'The server goes on trying. Tell whoever runs it.',
    },
    loadFailed: {
      reason: 'the server could not load this account',
      next: 'It is tried again. Tell whoever runs the server.',
    },
    tooSlow: { reason: 'the connection is too slow', next: 'It is tried again, nothing needs to be done.' },
    tooFast: { reason: 'too many changes came at once', next: 'They are sent again, nothing needs to be done.' },
    roomFull: {
      reason: 'too many people have this account open',
      next: 'It is tried again until there is room. It helps when somebody closes it.',
    },
    serverFull: { reason: 'the server has too many accounts open', next: 'It is tried again until there is room.' },
    tooLarge: {
      reason: 'a change is too large for the server',
      next: 'Undo it or make it smaller, an import in parts for instance, then try again.',
    },
    documentTooLarge: {
      reason: 'the account would be larger than the server allows',
      next: 'Undo the change or remove what is no longer needed, then try again.',
    },
    incomplete: {
      reason: 'the changes build on others that did not reach the server',
      next: 'They are sent again, nothing needs to be done.',
    },
    malformed: {
      reason: 'the server could not read what this page sent',
      next: 'Try again. If it happens again, export the account to a file and tell whoever runs the server.',
    },
    signedOut: { reason: 'you are signed out', next: 'Sign in again to go on.' },
    forbidden: {
      reason: 'your access to this account ended',
      next: 'Ask the owner of this Facet to let you in again.',
    },
    gone: { reason: 'this account was deleted', next: 'Whoever has a file or a backup of it can bring it back.' },
    onlyReads: {
      reason: 'your role has changed, you may only read this account now',
      next: 'They will not be saved and nobody else sees them. Save this account with your changes as a file, or ask the owner for the right to edit: then they are saved by themselves.',
    },
    refused: { reason: 'the server does not want this connection', next: 'Reload the page and try again.' },
  } satisfies Record<SaveProblem, Problem>,
};
