import type { PersonId } from '../../shared/model/id.ts';
import { Face } from '../ui/Face.tsx';
import { useNaming } from './use-naming.ts';

/** The small face of a person who is told of. */
export const NamedFace = ({ person }: { person: PersonId }) => {
  const one = useNaming().people.get(person);
  return <Face name={one?.name ?? ''} side={one?.side ?? 'supplier'} size="small" />;
};
