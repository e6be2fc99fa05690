import type { Stage } from '../../../shared/model/stage.ts';

/** The one page that a customer sees. His words, not those of our trade; empty names of companies are possible. */
export const say = {
  tab: 'One question',
  question: (supplier: string, customer: string) =>
    supplier && customer
      ? `How do you see the collaboration between ${customer} and ${supplier}?`
      : supplier
        ? `How do you see your collaboration with ${supplier}?`
        : 'How do you see our collaboration?',
  lead: 'Choose what comes closest from where you stand. There is no right answer.',
  stages: {
    exploratory: {
      title: 'We are getting to know each other',
      text: 'We talk, and find out whether working together makes sense. Little or nothing has been bought yet.',
    },
    basic: {
      title: 'They are one supplier among several',
      text: 'Orders run, mostly through one or two contacts. We could easily buy elsewhere.',
    },
    'co-operative': {
      title: 'We work together on some things',
      text: 'Several people on both sides know each other. We share what is needed, and look at others as well.',
    },
    interdependent: {
      title: 'We rely on each other',
      text: 'Many departments and levels work together, confidential matters are discussed openly. Each would miss the other.',
    },
    integrated: {
      title: 'We work almost as one team',
      text: 'Joint teams, a joint long-term plan, open books. A separation would hurt both of us.',
    },
    uncoupling: {
      title: 'It is coming to an end',
      text: 'We are winding the collaboration down, or want to.',
    },
  } satisfies Record<Stage, { title: string; text: string }>,
  choose: 'Where it stands',
  chooseNeeded: 'Choose the line that comes closest.',
  comment: 'Would you like to add something? (optional)',
  commentHint: 'What works, what is missing, what should change.',
  commentLong: (count: number) => `${count} characters too long.`,
  name: 'Your name',
  nameNeeded: 'Your name is needed.',
  reads: (supplier: string) =>
    `The team of ${supplier || 'the company that asks you'} reads your answer and your comment with your name.`,
  send: 'Send answer',
  sendAgain: 'Send changed answer',
  keep: 'Leave it as it is',
  thanks: (name: string) => `Thank you, ${name}.`,
  arrived: (supplier: string) => `Your answer has reached ${supplier || 'the team'}.`,
  givenOn: (day: string) => `Your answer of ${day}`,
  yourComment: 'Your comment',
  noComment: 'No comment',
  change: 'Change answer',
  until: (day: string) => `You can change it with this link until ${day}.`,
  untilRevoked: 'You can change it with this link.',
  lockedTitle: 'You are asked for your view',
  lockedText: 'This link is protected by a passphrase. Whoever sent it to you knows it.',
  passphrase: 'Passphrase',
  wrong: 'This is not the passphrase of the link.',
  open: 'Continue',
  endedTitle: { expired: 'This link has expired', revoked: 'This link was withdrawn' },
  endedText: 'It takes no more answers. If you would still like to say something, ask whoever sent it for a new one.',
  unknownTitle: 'This link leads nowhere',
  unknownText: 'It may be incomplete. Open it again from the message in which you got it, or ask for a new one.',
  unreachableTitle: 'The page cannot be reached right now',
  language: 'Language',
  loading: 'The question is on its way',
};
