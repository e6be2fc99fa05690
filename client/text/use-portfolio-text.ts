// The words of the portfolio, apart from the catalogue that every page loads: they come with its pages.
import { bring as bringDe } from './de/bring-accounts.ts';
import { choosing as choosingDe } from './de/choosing.ts';
import { criteria as criteriaDe } from './de/criteria.ts';
import { pictures as picturesDe } from './de/pictures.ts';
import { portfolio as portfolioDe } from './de/portfolio.ts';
import { portfolioFindings as portfolioFindingsDe } from './de/portfolio-findings.ts';
import { profile as profileDe } from './de/profile.ts';
import { review as reviewDe } from './de/review.ts';
import { bring } from './en/bring-accounts.ts';
import { choosing } from './en/choosing.ts';
import { criteria } from './en/criteria.ts';
import { pictures } from './en/pictures.ts';
import { portfolio } from './en/portfolio.ts';
import { portfolioFindings } from './en/portfolio-findings.ts';
import { profile } from './en/profile.ts';
import { review } from './en/review.ts';
import type { Language } from './language.ts';
import { useLanguage } from './use-text.ts';

const en = { portfolio, portfolioFindings, pictures, choosing, criteria, review, profile, bring };
export type PortfolioText = typeof en;

const TEXTS: Record<Language, PortfolioText> = {
  en,
  de: {
    portfolio: portfolioDe,
    portfolioFindings: portfolioFindingsDe,
    pictures: picturesDe,
    choosing: choosingDe,
    criteria: criteriaDe,
    review: reviewDe,
    profile: profileDe,
    bring: bringDe,
  },
};

export const usePortfolioText = (): PortfolioText => TEXTS[useLanguage()[0]];
