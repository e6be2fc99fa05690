import { ID_PATTERN, type PersonId } from '../../model/id.ts';
import { PersonStatus } from '../../model/person.ts';
import { Side } from '../../model/side.ts';
import type { Field } from './columns.ts';
import { fold } from './fold.ts';
import { unescapeFormula } from './formula.ts';
import { type Read, read, refuse } from './import-problem.ts';
import type { Mapping } from './mapping.ts';
import { assembleName, straightName } from './person-name.ts';
import { emailsIn, emptyPersonRow, firstOf, type PersonRow } from './person-row.ts';
import { systemOf } from './programs.ts';
import type { Sheet } from './sheet.ts';

/** Looks a field up in one row: the first filled cell of the columns that mean it. */
type Cells = (field: Field) => string;

const cellsOf = (cells: readonly string[], mapping: Mapping): Cells => {
  const clean = (cell: string): string => (mapping.program === 'facet' ? unescapeFormula(cell) : cell).trim();
  return (field) => {
    for (const [i, meaning] of mapping.fields.entries()) {
      const cell = meaning === field ? clean(cells[i] ?? '') : '';
      if (cell !== '') return cell;
    }
    return '';
  };
};

const orNull = (text: string): string | null => (text === '' ? null : text);

/** One line of text: a title with a line break in it is still one title. */
const lineOrNull = (text: string): string | null => orNull(firstOf(text).replace(/\s+/gu, ' '));

const emailsOf = (cells: readonly string[], mapping: Mapping): string[] => [
  ...new Set(mapping.fields.flatMap((field, i) => (field === 'email' ? emailsIn(cells[i] ?? '') : []))),
];

const nameOf = (of: Cells, program: Mapping['program']): string => {
  const whole = of('name');
  const assembled = assembleName({
    prefix: of('prefix'),
    first: of('first-name'),
    middle: of('middle-name'),
    last: of('last-name'),
    suffix: of('suffix'),
  });
  if (assembled !== '') return assembled;
  return program === 'facet' ? whole : straightName(firstOf(whole));
};

const locationOf = (of: Cells): string | null =>
  orNull(of('location') || [of('city'), of('country')].filter((part) => part !== '').join(', '));

/** The first company of a list (HubSpot). One that a program writes as its record's id says nothing to a person. */
const companyOf = (of: Cells): string | null => {
  const company = (of('company').split(/;| ::: /)[0] ?? '').trim();
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(company) ? null : orNull(company);
};

const truth = (text: string): boolean => /^(true|yes|ja|1|x)$/i.test(text);

const personOf = (cells: readonly string[], row: number, mapping: Mapping): PersonRow => {
  const of = cellsOf(cells, mapping);
  const system = mapping.program === null ? null : systemOf[mapping.program];
  const id = of('id');
  const side = Side.safeParse(fold(of('side')));
  const status = PersonStatus.safeParse(fold(of('status')));
  return {
    ...emptyPersonRow(row),
    name: nameOf(of, mapping.program),
    status: status.success ? status.data : 'active',
    title: lineOrNull(of('title')),
    department: lineOrNull(of('department')),
    company: companyOf(of),
    emails: emailsOf(cells, mapping),
    phone: lineOrNull(of('phone')),
    url: orNull(firstOf(of('url'))),
    location: locationOf(of),
    externalIds: system !== null && id !== '' ? { [system]: id } : {},
    managerName: orNull(of('manager-name')),
    managerId: system !== null && of('manager-id') !== '' ? { system, id: of('manager-id') } : null,
    facetId: mapping.program === 'facet' && ID_PATTERN.test(id) ? (id as PersonId) : null,
    side: side.success ? side.data : null,
    functionName: orNull(of('function')),
    levelName: orNull(of('level')),
    unitName: orNull(of('unit')),
    tip: of('tip') === '' ? null : truth(of('tip')),
    deleted: truth(of('deleted')),
  };
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The people in the rows under the header; blank rows are nobody. A table of headers alone is refused. */
export const peopleOfSheet = (sheet: Sheet, mapping: Mapping): Read<PersonRow[]> => {
  const start = mapping.headerRow === null ? 0 : mapping.headerRow + 1;
  const rows = sheet
    .slice(start)
    .flatMap((cells, i) => (isBlank(cells) ? [] : [personOf(cells, start + i + 1, mapping)]));
  return rows.length === 0 ? refuse({ kind: 'no-people' }) : read(rows);
};
