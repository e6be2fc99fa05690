import type { Version } from '../../shared/protocol/versions.ts';
import type { Text } from '../text/use-text.ts';

/** The name of a version, else why it was kept. */
export const versionTitle = ({ name, kind }: Pick<Version, 'name' | 'kind'>, t: Text['history']): string =>
  name ?? t.kinds[kind];

/** Who kept it and who edited before it. */
export const versionPeople = ({ by, editors }: Pick<Version, 'by' | 'editors'>, t: Text['history']): string => {
  if (by && editors.length === 1 && editors[0]?.id === by.id) return t.editedAndAsked(by.name);
  return [by && t.askedBy(by.name), editors.length > 0 ? t.editedBy(editors.map(({ name }) => name)) : t.untouched]
    .filter(Boolean)
    .join(', ');
};
