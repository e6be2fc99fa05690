import { OctagonAlert } from 'lucide-react';
import { Text } from 'react-aria-components';
import styles from './field.module.css';

/** What is wrong with a value, said with icon and word. Inside a React Aria field it is linked to the input. */
export const FieldError = ({ error }: { error: string | null | undefined }) =>
  error ? (
    <Text slot="errorMessage" className={styles.error} role="alert">
      <OctagonAlert size={14} strokeWidth={1.6} aria-hidden />
      {error}
    </Text>
  ) : null;
