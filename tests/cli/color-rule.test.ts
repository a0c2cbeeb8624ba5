import { describe, expect, it } from 'vitest';
import { wantsColor, wantsLinks } from '../../src/cli/color-rule.js';

describe('wantsColor', () => {
  it.each<[string, Record<string, string>, boolean, boolean | null, boolean]>([
    ['a terminal', {}, true, null, true],
    ['a pipe', {}, false, null, false],
    ['NO_COLOR on a terminal', { NO_COLOR: '1' }, true, null, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true, null, true],
    ['FORCE_COLOR into a pipe', { FORCE_COLOR: '1' }, false, null, true],
    ['FORCE_COLOR=0 on a terminal', { FORCE_COLOR: '0' }, true, null, false],
    ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, null, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, null, false],
    ['--color into a pipe, whatever the environment', { NO_COLOR: '1' }, false, true, true],
    ['--no-color, whatever the environment', { FORCE_COLOR: '1' }, true, false, false],
  ])('%s', (_, environment, terminal, typed, answer) => {
    expect(wantsColor(environment, terminal, typed)).toBe(answer);
  });
});

describe('wantsLinks', () => {
  it.each<[string, Record<string, string>, boolean, boolean]>([
    ['an unknown terminal', {}, true, false],
    ['a terminal known to follow them', { TERM_PROGRAM: 'iTerm.app' }, true, true],
    ['a new VTE', { VTE_VERSION: '7600' }, true, true],
    ['an old VTE', { VTE_VERSION: '4800' }, true, false],
    ['inside tmux', { TERM_PROGRAM: 'iTerm.app', TMUX: '/tmp/x' }, true, false],
    ['without colour', { TERM_PROGRAM: 'iTerm.app' }, false, false],
    ['forced', { FORCE_HYPERLINK: '1' }, true, true],
    ['forbidden', { FORCE_HYPERLINK: '1', NO_HYPERLINKS: '1' }, true, false],
  ])('%s', (_, environment, color, answer) => {
    expect(wantsLinks(environment, color)).toBe(answer);
  });
});
