import { ImportAccountsRequest, ImportAccountsResponse } from '../../shared/protocol/account-import.ts';
import {
  ChangeProfileRequest,
  EventsQuery,
  HistoryQuery,
  Portfolio,
  PortfolioEvent,
  PortfolioHistory,
  ProfileAnswer,
} from '../../shared/protocol/portfolio.ts';
import {
  AcceptRequest as AcceptFindingRequest,
  ChangeReviewRequest,
  RecordRequest,
  ReviewActionRequest,
  ReviewEvent,
  ReviewList,
  SeenReview,
  StartReviewRequest,
  TickActionRequest,
} from '../../shared/protocol/reviews.ts';
import {
  ChangeRoundRequest,
  CloseRoundRequest,
  CloseRoundResponse,
  MakeRoundRequest,
  RoundList,
  RoundView,
  ScoresRequest,
} from '../../shared/protocol/scoring.ts';
import { ListedView, PutViewRequest, ViewList } from '../../shared/protocol/views.ts';
import type { RouteRow } from './route-table.ts';

const review = '/api/portfolio/reviews/:review';
const reviewed = `${review}/accounts/:account`;

/** The routes of the portfolio: the list, views, rounds of scoring, reviews, profiles. A part of `ROUTE_TABLE`. */
export const PORTFOLIO_ROUTES: Readonly<Record<string, RouteRow>> = {
  'GET /api/portfolio': { summary: 'The list of accounts with all that it shows of each', answers: Portfolio },
  'GET /api/portfolio/events': {
    summary: 'What changes in it, as server-sent events',
    query: EventsQuery,
    answers: PortfolioEvent,
    file: 'text/event-stream',
  },
  'GET /api/portfolio/history': {
    summary: 'How each account stood on two days',
    query: HistoryQuery,
    answers: PortfolioHistory,
  },
  'POST /api/portfolio/import': {
    summary: 'Makes accounts from a table, and fills in figures of those that are there',
    takes: ImportAccountsRequest,
    answers: ImportAccountsResponse,
  },
  'GET /api/portfolio/rounds': { summary: 'The rounds of scoring that you may know of', answers: RoundList },
  'POST /api/portfolio/rounds': {
    summary: 'Asks people to score accounts by criteria',
    takes: MakeRoundRequest,
    answers: RoundView,
    status: 201,
  },
  'GET /api/portfolio/rounds/:round': {
    summary: 'A round: what you gave, and after the reveal what everybody gave',
    answers: RoundView,
  },
  'PATCH /api/portfolio/rounds/:round': {
    summary: 'Renames a round, asks other people, reveals it or opens it again',
    takes: ChangeRoundRequest,
    answers: RoundView,
  },
  'DELETE /api/portfolio/rounds/:round': { summary: 'Deletes a round with all its scores', status: 204 },
  'PUT /api/portfolio/rounds/:round/sheets/:account': {
    summary: 'What you give an account',
    takes: ScoresRequest,
    status: 204,
  },
  'PUT /api/portfolio/rounds/:round/agreed/:account': {
    summary: 'What was agreed on for an account',
    takes: ScoresRequest,
    status: 204,
  },
  'POST /api/portfolio/rounds/:round/close': {
    summary: 'Closes a round: each account gets a status',
    takes: CloseRoundRequest,
    answers: CloseRoundResponse,
  },
  'GET /api/portfolio/views': { summary: 'Your saved views of the list, and shared ones', answers: ViewList },
  'PUT /api/portfolio/views/:view': {
    summary: 'Saves a view, or changes one of yours',
    takes: PutViewRequest,
    answers: ListedView,
  },
  'DELETE /api/portfolio/views/:view': { summary: 'Deletes one of your views', status: 204 },
  'GET /api/portfolio/reviews': { summary: 'The review meetings that you may see', answers: ReviewList },
  'POST /api/portfolio/reviews': {
    summary: 'Begins a review of some accounts',
    takes: StartReviewRequest,
    answers: SeenReview,
    status: 201,
  },
  [`GET ${review}`]: { summary: 'A review, with the accounts that you may see', answers: SeenReview },
  [`PATCH ${review}`]: {
    summary: 'Shows another account, takes over presenting, ends it or goes on with it',
    takes: ChangeReviewRequest,
    answers: SeenReview,
  },
  [`DELETE ${review}`]: { summary: 'Deletes a review and its minutes', status: 204 },
  [`GET ${review}/events`]: {
    summary: 'What changes in it and who is here, as server-sent events',
    answers: ReviewEvent,
    file: 'text/event-stream',
  },
  [`PATCH ${reviewed}`]: {
    summary: 'Writes down decision, note, next review, and that an account is done with',
    takes: RecordRequest,
    answers: SeenReview,
  },
  [`POST ${reviewed}/actions`]: {
    summary: 'Makes an action, in the account and in the minutes',
    takes: ReviewActionRequest,
    answers: SeenReview,
  },
  [`PATCH ${reviewed}/actions/:action`]: {
    summary: 'Says that an action of the account is done, or is not',
    takes: TickActionRequest,
    answers: SeenReview,
  },
  [`PUT ${reviewed}/accepted`]: {
    summary: 'Accepts a finding for a reason, or no more',
    takes: AcceptFindingRequest,
    answers: SeenReview,
  },
  'GET /api/accounts/:account/profile': {
    summary: 'Figures, status and tags of an account, and its reviews',
    answers: ProfileAnswer,
  },
  'PATCH /api/accounts/:account/profile': {
    summary: 'Changes some of them',
    takes: ChangeProfileRequest,
    answers: ProfileAnswer,
  },
};
