import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Profile.module.css';
import type { ProfilePart } from './profile-part.ts';

const adding = (tag: string) => () => ({ entries: { tags: { add: [tag] } } });
const taking = (tag: string) => () => ({ entries: { tags: { remove: [tag] } } });

export const TagsSection = ({ profile, edit, mayEdit }: ProfilePart) => {
  const t = usePortfolioText().profile;
  const [typed, setTyped] = useState('');

  const add = () => {
    const tags = typed.split(/[,;]/).map((tag) => tag.trim().slice(0, 60));
    setTyped('');
    for (const tag of tags.filter((one) => one !== '')) edit(t.said.tagAdded(tag), adding(tag), taking(tag));
  };

  return (
    <section className={styles.section} aria-labelledby="profile-tags">
      <h3 className={styles.heading} id="profile-tags">
        {t.tags.title}
      </h3>
      {profile.tags.length > 0 && (
        <ul className={styles.tags}>
          {profile.tags.map((tag) => (
            <li key={tag} className={styles.tag}>
              <span dir="auto">{tag}</span>
              {mayEdit && (
                <Button
                  className={styles.untag ?? ''}
                  aria-label={t.tags.remove(tag)}
                  onPress={() => edit(t.said.tagRemoved(tag), taking(tag), adding(tag))}
                >
                  <X size={12} strokeWidth={1.6} aria-hidden />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {profile.tags.length === 0 && !mayEdit && <p className={styles.soft}>{t.tags.none}</p>}
      {mayEdit && (
        <TextField
          label={t.tags.add}
          hideLabel
          placeholder={`${t.tags.add}: ${t.tags.placeholder}`}
          value={typed}
          onChange={setTyped}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
      )}
    </section>
  );
};
