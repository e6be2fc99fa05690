import type { Person } from '../../../shared/model/person.ts';
import { Editable } from '../Editable.tsx';
import { FindingsSection } from '../findings/FindingsSection.tsx';
import { Talk } from '../talk/Talk.tsx';
import { ContactDetails } from './ContactDetails.tsx';
import { PersonFields } from './PersonFields.tsx';
import { PersonHead } from './PersonHead.tsx';
import { PersonLines } from './PersonLines.tsx';
import { PersonLinks } from './PersonLinks.tsx';
import { PostHistory } from './PostHistory.tsx';

/** One person: who it is, the present post, lines to the other company, links inside the own one, and the past. */
export const PersonPanel = ({ person }: { person: Person }) => (
  <>
    <Editable>
      <PersonHead person={person} />
      <PersonFields person={person} />
      <PersonLines person={person} />
      <PersonLinks person={person} />
    </Editable>
    <FindingsSection about={person.id} />
    <Talk about={person.id} />
    <Editable>
      <PostHistory person={person} />
      <ContactDetails person={person} />
    </Editable>
  </>
);
