// Whether to use colour: what was typed, then the environment, then the terminal.

export type Environment = Readonly<Record<string, string | undefined>>;

/** https://no-color.org and https://force-color.org: set means not empty. */
export function wantsColor(environment: Environment, isTerminal: boolean, typed: boolean | null): boolean {
  if (typed !== null) return typed;
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return !['0', 'false'].includes(environment.FORCE_COLOR);
  return isTerminal && environment.TERM !== 'dumb';
}

/** Terminals known to follow OSC 8 links. */
export function wantsLinks(
  { TERM_PROGRAM, VTE_VERSION, WT_SESSION, KITTY_WINDOW_ID, KONSOLE_VERSION, TMUX, TERM, NO_HYPERLINKS, FORCE_HYPERLINK }: Environment,
  color: boolean,
): boolean {
  if (NO_HYPERLINKS || !color) return false;
  if (FORCE_HYPERLINK) return FORCE_HYPERLINK !== '0';
  if (TMUX || TERM === 'dumb') return false;
  return Boolean(
    WT_SESSION ||
    KITTY_WINDOW_ID ||
    KONSOLE_VERSION ||
    Number(VTE_VERSION) >= 5000 ||
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'].includes(TERM_PROGRAM ?? ''),
  );
}
