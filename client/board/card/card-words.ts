import type { Day } from '../../../shared/model/day.ts';
import type { Language } from '../../text/language.ts';
import type { Text } from '../../text/use-text.ts';
import type { CardContent } from '../scene/read-board.ts';
import { shortMonth } from './short-month.ts';

type Called = Pick<CardContent, 'name' | 'title' | 'status' | 'since'>;

/** The two lines of a card: who it is, and what he is, or that nobody is there. */
export const cardWords = (
  { name, title, status, since }: Called,
  t: Text['board'],
  day: Day,
  language: Language,
): { name: string; under: string } => {
  const called = name || title || t.unnamed;
  switch (status) {
    case 'active':
      return { name: called, under: name || !title ? title : t.unnamed };
    case 'placeholder':
      return { name: called, under: t.notKnownYet };
    case 'vacant':
      return { name: called, under: since ? t.vacantSince(shortMonth(since, day, language)) : t.vacant };
  }
};
