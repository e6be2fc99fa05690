import type { CSSProperties } from 'react';
import styles from './Skeleton.module.css';

/** Where something will stand in a moment. Still, not blinking; the place around it says "loading" in words. */
export const Skeleton = ({ width, height = 16 }: { width?: number | string; height?: number | string }) => (
  <span className={styles.bone} style={{ width: width ?? '100%', height } satisfies CSSProperties} aria-hidden />
);
