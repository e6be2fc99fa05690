import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChevronDown, Map as MapIcon } from 'lucide-react';
import type { AccountId } from '../../shared/model/id.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { createFromFile } from './accounts.ts';
import { EXAMPLES, type Example, fetchExample } from './examples.ts';
import { Failure } from './Failure.tsx';
import styles from './StartPage.module.css';

/** Each opening makes an account of its own: examples are there to be changed. */
export const LookAround = ({ onOpen }: { onOpen: (id: AccountId) => void }) => {
  const text = useText().home;
  const t = text.start.look;
  const client = useQueryClient();
  const open = useMutation({
    mutationFn: async (example: Example) => {
      const file = await fetchExample(example);
      return createFromFile(text.examples[example], file);
    },
    onSuccess: ({ id }) => onOpen(id),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <section className={styles.way} aria-labelledby="start-look">
      <h2 className={styles.name} id="start-look">
        <MapIcon size={16} strokeWidth={1.6} aria-hidden />
        {t.title}
      </h2>
      <p className={styles.text}>{t.text}</p>
      <div className={styles.row}>
        <Button
          size="large"
          className={styles.grow ?? ''}
          isPending={open.isPending}
          onPress={() => open.mutate('nordwind')}
        >
          {t.action}
        </Button>
        <Menu
          label={t.more}
          trigger={<IconButton icon={ChevronDown} label={t.more} size="large" className={styles.more ?? ''} />}
          items={EXAMPLES.map((example) => ({
            id: example,
            label: text.examples[example],
            onAction: () => open.mutate(example),
          }))}
        />
      </div>
      <div className={styles.failure}>
        <Failure error={open.error} />
      </div>
    </section>
  );
};
