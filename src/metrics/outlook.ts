// Which status a figure has by how sure its sentence is of it.

import type { Status } from '../model/fact.js';
import type { Mood } from '../model/mood.js';

/** A status for each mood that leaves it open; "signed" also where nothing is said of it. */
export interface Outlook extends Record<Exclude<Mood, 'denied' | 'ended' | 'done'>, Status> {
  /** Announced, and of a time gone by. */
  past: Status;
  /** Where its own noun names it: "its capital spending will exceed" is foreseen, "it will spend" is made known. */
  named?: Partial<Record<Mood, Status>>;
}

/** Sales, profit: what comes about by itself. */
const level: Outlook = {
  talks: 'forecast',
  possible: 'forecast',
  target: 'target',
  expected: 'forecast',
  planned: 'forecast',
  announced: 'actual',
  past: 'actual',
  will: 'forecast',
  signed: 'actual',
};

/** A round, a fine: what somebody does once. */
const event: Outlook = {
  talks: 'considered',
  possible: 'considered',
  target: 'target',
  expected: 'considered',
  planned: 'announced',
  announced: 'actual',
  past: 'actual',
  will: 'announced',
  signed: 'actual',
};

/** What is made known before it is done, often long before. */
const deal: Outlook = { ...event, target: 'announced', expected: 'announced', announced: 'announced' };

/** What companies build and spend by plans that they make public. */
const plan: Outlook = { ...level, talks: 'considered', planned: 'announced', announced: 'announced', will: 'announced' };

export const outlooks = { level, event, deal, plan };
