import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { failureCode } from '../session/request.ts';
import { TextProvider } from '../text/TextProvider.tsx';
import { useLanguage } from '../text/use-text.ts';
import { Toasts } from '../ui/Toasts.tsx';
import { CrashBoundary } from './CrashBoundary.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Routes } from './Routes.tsx';

const RETRIES = 2;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // Only what may be different next time is asked again; a refusal stays a refusal.
      retry: (count, error) => count < RETRIES && failureCode(error) === 'unavailable',
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/** React Aria's own words and orders follow the chosen language, not the browser's. */
const Locale = ({ children }: { children: ReactNode }) => {
  const [language] = useLanguage();
  return <I18nProvider locale={language}>{children}</I18nProvider>;
};

export const App = () => (
  <TextProvider>
    <Locale>
      <CrashBoundary>
        <QueryClientProvider client={queries}>
          <Routes />
        </QueryClientProvider>
      </CrashBoundary>
      <Toasts />
      <LiveRegion />
    </Locale>
  </TextProvider>
);
