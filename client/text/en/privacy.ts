const n = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const privacy = {
  title: (name: string) => `What is kept about ${name}`,
  menu: 'Data about this person …',
  intro: 'On this map, as it is now:',
  nothing: 'Nothing any more: this person is gone from the map.',
  counts: {
    people: (count: number) =>
      n(count, 'record with posts and contact details', 'records with posts and contact details'),
    contacts: (count: number) => n(count, 'line of contact', 'lines of contact'),
    links: (count: number) => n(count, 'link to a colleague', 'links to colleagues'),
    contactPlans: (count: number) => n(count, 'plan of a line', 'plans of lines'),
    plannedContacts: (count: number) => n(count, 'planned contact', 'planned contacts'),
    influences: (count: number) => n(count, 'influence or conflict', 'influences and conflicts'),
    judgements: (count: number) => n(count, 'judgement', 'judgements'),
    decisions: (count: number) => n(count, 'decision with a role', 'decisions with a role'),
    needs: (count: number) => n(count, 'need', 'needs'),
    personNotes: (count: number) => n(count, 'private note', 'private notes'),
    actions: (count: number) => n(count, 'action', 'actions'),
    accepted: (count: number) => n(count, 'accepted finding', 'accepted findings'),
    comments: (count: number) => n(count, 'comment', 'comments'),
  },
  alsoIn: 'The file also holds what kept versions say, and other texts that name this person.',
  save: 'Save everything as a file',
  erase: 'Erase …',
  eraseTitle: (name: string) => `Erase ${name}?`,
  eraseText:
    'Everything that is kept about this person goes, with the comments about it, from the map, its history and every version. What is left of it in the database file is overwritten. Nothing brings it back, no undo and no version.',
  unreached:
    'No server reaches backups that were made before, files that were saved, and devices that never connect again.',
  texts: 'Also take the name and addresses out of other notes and comments',
  textsMore: 'A mark “[…]” takes their place.',
  confirm: (name: string) => `Type “${name}” to erase`,
  erasing: 'Erasing …',
  eraseNow: 'Erase for good',
  doneTitle: 'Erased',
  done: {
    records: (count: number) => `${n(count, 'record is', 'records are')} gone or changed.`,
    texts: (count: number) => `A mark stands for the name in ${n(count, 'other text', 'other texts')}.`,
    namedStill: (count: number) => `The name still stands in ${n(count, 'other text', 'other texts')}.`,
    rewritten: (count: number) => `${n(count, 'version was', 'versions were')} written anew.`,
    deleted: (count: number) => `${n(count, 'version', 'versions')} could not be read and went.`,
    database: 'The database file was written anew: nothing of it is left in free space.',
    databaseFailed:
      'The database file could not be written anew. Its free space may still hold old bytes until it is used again; the log of the server says why.',
    comesBack: 'What an old copy brings back of this person is taken away again.',
  },
  keep: 'Save this statement',
  statement: {
    head: 'Statement of erasure',
    account: (name: string) => `Account: ${name}`,
    person: (id: string) => `Person: ${id} (id)`,
    at: (instant: string) => `When: ${instant}`,
    by: (name: string) => `By: ${name}`,
    unreached: 'Not reached by this server: backups made before, files saved before, devices that never connect again.',
    file: 'erasure',
  },
};
