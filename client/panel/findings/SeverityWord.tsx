import type { Severity } from '../../../shared/rules/findings/finding.ts';
import { useText } from '../../text/use-text.ts';
import styles from './findings.module.css';

/** How bad it is, before its sentence, in the colour that only findings have. */
export const SeverityWord = ({ severity }: { severity: Severity }) => (
  <b className={styles.severity} data-severity={severity}>
    {useText().findings.severity[severity]}
  </b>
);
