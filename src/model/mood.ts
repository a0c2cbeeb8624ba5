// How sure words make a statement, before the metric decides what that means for it.

export type Mood = 'denied' | 'ended' | 'talks' | 'possible' | 'target' | 'expected' | 'planned' | 'announced' | 'will' | 'signed' | 'done';
