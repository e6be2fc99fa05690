// The words of one page of the settings, apart from the catalogue that every page loads.
import { criteria as criteriaDe } from './de/criteria.ts';
import { portfolioSettings as settingsDe } from './de/portfolio-settings.ts';
import { criteria } from './en/criteria.ts';
import { portfolioSettings } from './en/portfolio-settings.ts';
import type { Language } from './language.ts';
import { useLanguage } from './use-text.ts';

const en = { ...portfolioSettings, criteria };
const TEXTS: Record<Language, typeof en> = { en, de: { ...settingsDe, criteria: criteriaDe } };

export const usePortfolioSettingsText = (): typeof en => TEXTS[useLanguage()[0]];
