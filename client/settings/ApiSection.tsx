import { Download } from 'lucide-react';
import { useState } from 'react';
import { paths } from '../../shared/protocol/routes.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Api.module.css';
import { ApiExample } from './ApiExample.tsx';
import { ApiRoute } from './ApiRoute.tsx';
import { groupsOf, matching, useDescription } from './api.ts';
import { Failure } from './Failure.tsx';
import { schemaShape } from './schema-shape.ts';

/** The interface for programs, readable: every route by group, with what it takes, what it answers and who may. */
export const ApiSection = () => {
  const text = useText();
  const t = text.api;
  const { data, error, refetch } = useDescription();
  const [wanted, setWanted] = useState('');
  const groups = (data ? groupsOf(data) : [])
    .map(({ tag, routes }) => ({ tag, routes: matching(routes, wanted) }))
    .filter(({ routes }) => routes.length > 0);
  return (
    <section aria-label={t.title}>
      <p className={styles.text}>{t.text}</p>
      <p>
        <a className={styles.download} href={paths.openapi} download="facet-openapi.json">
          <Download size={14} strokeWidth={1.6} aria-hidden />
          {t.download}
        </a>
      </p>
      <ApiExample />
      <div className={styles.rest} aria-busy={!data && !error}>
        {!data && !error && <p className={styles.text}>{text.app.loading}</p>}
        {!data && <Failure error={error} action={<Button onPress={() => void refetch()}>{t.tryAgain}</Button>} />}
        {data && (
          <>
            <TextField label={t.find} placeholder={t.findHint} value={wanted} onChange={setWanted} />
            <div role="status">{groups.length === 0 && <p className={styles.none}>{t.none(wanted)}</p>}</div>
            {groups.map(({ tag, routes }) => (
              <section key={tag} className={styles.group} aria-label={t.groups[tag] ?? tag}>
                <h2 className={styles.heading}>{t.groups[tag] ?? tag}</h2>
                {routes.map((route) => (
                  <ApiRoute key={`${route.method} ${route.path}`} route={route} />
                ))}
              </section>
            ))}
            <section className={styles.group} aria-label={t.failure}>
              <h2 className={styles.heading}>{t.failure}</h2>
              <p className={styles.text}>{t.failureText}</p>
              <pre className={styles.code}>{schemaShape(data.components.schemas.Error)}</pre>
            </section>
          </>
        )}
      </div>
    </section>
  );
};
