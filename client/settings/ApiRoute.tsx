import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import styles from './Api.module.css';
import type { Operation, Route } from './api.ts';
import { schemaShape } from './schema-shape.ts';

type Content = Operation['responses'][string]['content'];

/** One route: closed it says what it does, open also who may, what it takes and what it answers. */
export const ApiRoute = ({ route: { method, path, operation } }: { route: Route }) => {
  const t = useText().api;
  const { parameters, requestBody, responses } = operation;
  const may = operation['x-may'];
  const placeOf = ({ in: where, required }: Operation['parameters'][number]) => {
    if (where === 'path') return t.inPath;
    return required ? t.inQueryNeeded : t.inQuery;
  };
  return (
    <details className={styles.route}>
      <summary className={styles.summary}>
        <ChevronRight className={styles.fold} size={14} strokeWidth={1.6} aria-hidden />
        <span className={styles.call}>
          <span className={styles.method}>{method}</span> <code className={styles.path}>{path}</code>
        </span>
        <span className={styles.does} lang="en">
          {operation.summary}
        </span>
      </summary>
      <div className={styles.inside}>
        <Part title={t.may}>
          {may === null ? t.everybody : may.map((grade) => t.grades[grade] ?? grade).join(', ')}
        </Part>
        {parameters.length > 0 && (
          <Part title={t.parameters}>
            <ul className={styles.parameters}>
              {parameters.map((parameter) => (
                <li key={parameter.name}>
                  <code>{parameter.name}</code> <code className={styles.type}>{schemaShape(parameter.schema)}</code>{' '}
                  <span className={styles.type}>{placeOf(parameter)}</span>
                </li>
              ))}
            </ul>
          </Part>
        )}
        {requestBody && (
          <Part title={t.body}>
            <Shapes content={requestBody.content} />
          </Part>
        )}
        {Object.entries(responses)
          .filter(([status]) => status !== 'default')
          .map(([status, { content }]) => (
            <Part key={status} title={t.answer(status)}>
              {content ? <Shapes content={content} /> : t.noBody}
            </Part>
          ))}
      </div>
    </details>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={styles.part}>
    <h3 className={styles.what}>{title}</h3>
    <div>{children}</div>
  </div>
);

const Shapes = ({ content = {} }: { content: Content }) =>
  Object.entries(content).map(([kind, { schema }]) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: reason: a long shape is scrolled with the keyboard
    <pre key={kind} className={styles.code} tabIndex={0}>
      {kind === 'application/json' ? schemaShape(schema) : kind}
    </pre>
  ));
