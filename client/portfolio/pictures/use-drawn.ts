import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  type Portfolio,
  PortfolioHistory,
  type PortfolioRow,
  portfolioPaths,
} from '../../../shared/protocol/portfolio.ts';
import { stageName } from '../../../shared/rules/stages/stage-ladder.ts';
import { ask } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { boxesPicture } from './boxes-picture.ts';
import { capacityPicture } from './capacity-picture.ts';
import { claimsPicture } from './claims-picture.ts';
import type { HeatGroup } from './draw-heat.ts';
import type { Drawing, Drawn } from './drawn.ts';
import { heatPicture } from './heat-picture.ts';
import { movementPicture } from './movement-picture.ts';
import { paretoPicture } from './pareto-picture.ts';
import type { PictureName } from './picture-names.ts';
import { positionsPicture } from './positions-picture.ts';
import type { PictureQuery } from './use-picture-query.ts';

/** How the accounts stood on two days, as it was kept; asked for only while the movement is looked at. */
export const useHistory = ({ from, until }: Pick<PictureQuery, 'from' | 'until'>, isAsked: boolean) =>
  useQuery({
    queryKey: ['portfolio-history', from, until],
    queryFn: () => ask(PortfolioHistory, 'GET', `${portfolioPaths.history}?from=${from}&until=${until}`),
    enabled: isAsked,
  });

type Asked = {
  picture: PictureName;
  portfolio: Portfolio;
  rows: readonly PortfolioRow[];
  /** There are others that are not among them. */
  isPart: boolean;
  groups: readonly HeatGroup[] | null;
  query: PictureQuery;
  history: PortfolioHistory | undefined;
};

/** The picture asked for, of these rows; drawn anew only when something of it has changed. */
export const useDrawn = ({ picture, portfolio, rows, isPart, groups, query, history }: Asked): Drawn => {
  const text = useText();
  const t = usePortfolioText().pictures;
  const [language] = useLanguage();
  const { settings, stageNames, today } = portfolio;
  const { by, figure, from, until, what, onlyMoved } = query;
  return useMemo((): Drawn => {
    const drawing: Drawing = {
      ...{ rows, isPart, settings, today, t, language },
      stageName: (stage) => text.stages.names[stageName(stage, stageNames)],
    };
    switch (picture) {
      case 'functions': {
        const blank = text.home.blank[by];
        const catalogue = settings[by] ?? Object.entries(blank).map(([id, name]) => ({ id, name }));
        return heatPicture({ ...drawing, catalogue }, by, groups);
      }
      case 'claims':
        return claimsPicture(drawing);
      case 'boxes':
        return boxesPicture(drawing);
      case 'positions':
        return positionsPicture(drawing);
      case 'pareto':
        return paretoPicture(drawing, figure);
      case 'capacity':
        return capacityPicture(drawing);
      case 'movement':
        return movementPicture(drawing, { from, until, history, what, onlyMoved });
    }
  }, [
    picture,
    rows,
    groups,
    isPart,
    settings,
    stageNames,
    today,
    t,
    text,
    language,
    by,
    figure,
    from,
    until,
    history,
    what,
    onlyMoved,
  ]);
};
