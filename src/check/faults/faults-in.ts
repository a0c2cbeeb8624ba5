// What a draft gets wrong whatever the base knows: its figures against each other.

import type { DraftRead, Fault } from '../draft/draft-read.js';
import { convertedTwice } from './converted-twice.js';
import { growthThatFails } from './growth-that-fails.js';
import { raisedMoreThanWorth } from './raised-more-than-worth.js';
import { sharesOverWhole } from './shares-over-whole.js';
import { toldTwice } from './told-twice.js';

const looks: readonly ((read: DraftRead) => Fault[])[] = [sharesOverWhole, growthThatFails, toldTwice, raisedMoreThanWorth, convertedTwice];

export const faultsIn = (read: DraftRead): Fault[] => looks.flatMap((look) => look(read));
