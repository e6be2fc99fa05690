const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

export const session = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline',
  savedMeaning: 'Everything is on the server’s disk.',
  savingMeaning: (pending: number) =>
    pending === 0 ? 'Connecting to the server.' : `${changes(pending)} on the way to the server.`,
  offlineMeaning: (pending: number) =>
    pending === 0
      ? 'Offline. What you change is kept on this device and sent when the connection is back.'
      : `Offline, ${changes(pending)} kept on this device.`,
  lost: 'The connection is lost. You can go on working.',
  back: 'The connection is back.',
  reconnect: 'Try again',
  otherTab: 'You, other tab',
  here: (count: number) =>
    count === 0 ? 'Nobody else is here' : count === 1 ? '1 other is here' : `${count} others are here`,
  joined: (name: string) => `${name} is here.`,
  left: (name: string) => `${name} left.`,
  following: (name: string) => `You follow ${name}`,
  follow: (name: string) => `Follow ${name}`,
  stopFollowing: 'Stop following',
  ends: {
    gone: { title: 'This account is not here', text: 'It was deleted, or it is not shared with you.' },
    'signed-out': {
      title: 'You are signed out',
      text: 'Sign in again to go on. Changes that were not sent are kept on this device.',
    },
    refused: { title: 'The server closed the connection', text: 'Changes that were not sent are kept on this device.' },
  },
};
