import type { Person } from '../../../shared/model/person.ts';
import { useSeesInside } from '../../session/hooks.ts';
import { ActionsSection } from '../actions/ActionsSection.tsx';
import { Editable } from '../Editable.tsx';
import { FindingsSection } from '../findings/FindingsSection.tsx';
import { Influences } from '../judging/Influences.tsx';
import { Judgement } from '../judging/Judgement.tsx';
import { Needs } from '../judging/Needs.tsx';
import { PrivateNote } from '../judging/PrivateNote.tsx';
import { Roles } from '../judging/Roles.tsx';
import { Talk } from '../talk/Talk.tsx';
import { ContactDetails } from './ContactDetails.tsx';
import { PersonFields } from './PersonFields.tsx';
import { PersonHead } from './PersonHead.tsx';
import { PersonLines } from './PersonLines.tsx';
import { PersonLinks } from './PersonLinks.tsx';
import { PostHistory } from './PostHistory.tsx';

/** One person: who it is, the present post, what we think of him, lines, links inside the own company, and the past. */
export const PersonPanel = ({ person }: { person: Person }) => {
  const seesInside = useSeesInside();
  const isJudged = seesInside && person.side === 'customer';
  return (
    <>
      <Editable>
        <PersonHead person={person} />
        <PersonFields person={person} />
        {isJudged && (
          <>
            <Judgement person={person} />
            <Roles person={person} />
          </>
        )}
        <PersonLines person={person} />
        <PersonLinks person={person} />
        {isJudged && (
          <>
            <Influences person={person} />
            <Needs person={person} />
            <PrivateNote person={person} />
          </>
        )}
        <ActionsSection about={person.id} />
      </Editable>
      <FindingsSection about={person.id} />
      <Talk about={person.id} />
      <Editable>
        <PostHistory person={person} />
        <ContactDetails person={person} />
      </Editable>
    </>
  );
};
