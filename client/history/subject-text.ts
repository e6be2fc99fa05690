import type { Collection } from '../../shared/model/record.ts';
import type { Fields } from '../../shared/rules/diff/difference.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import type { Wording } from './value-text.ts';

const TOLD = 60;

/** What a record is called when something is said of it: "Jo Meier", "Line Anna Berg – Jo Meier", "Action “Visit”". */
export const subjectText = (collection: Collection, record: Fields, wording: Wording): string => {
  const { t, person, line, value } = wording;
  const { subjects } = t;
  const noun = t.lists[collection]![0];
  const called = (text: unknown): string => {
    const words = shorten(String(text ?? '').trim(), TOLD);
    return words ? subjects.called(noun, words) : noun;
  };
  switch (collection) {
    case 'people':
      return person(record.id);
    case 'contacts':
      return subjects.line(person(record.supplier), person(record.customer));
    case 'contactPlans':
      return subjects.planOf(...line(record.contact));
    case 'plannedContacts':
      return subjects.plannedLine(person(record.supplier), person(record.customer));
    case 'links':
    case 'influences':
      return subjects.link(person(record.from), value(collection, 'kind', record.kind), person(record.to));
    case 'judgements':
      return person(record.person);
    case 'needs':
      return subjects.of(noun, person(record.person));
    case 'personNotes':
      return subjects.about(noun, person(record.person));
    case 'stages':
    case 'evidence':
    case 'milestones':
      return subjects.on(
        subjects.called(noun, value(collection, 'stage', record.stage)),
        wording.day(String(record.date)),
      );
    case 'notes':
    case 'actions':
    case 'comments':
      return called(record.text);
    case 'accepted':
      return called(record.finding);
    default:
      return called(record.name);
  }
};
