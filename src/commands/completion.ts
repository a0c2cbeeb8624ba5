// The `completion` command: what a shell must know to complete our command lines.

import { Failure } from '../model/failure.js';
import { cell } from '../view/sheet.js';
import type { Command } from './command.js';

const scripts: Readonly<Record<string, string>> = {
  bash: `# aifacts completion bash >> ~/.bashrc
_aifacts() {
  local IFS=$'\\n' word=\${COMP_WORDS[COMP_CWORD]} one
  COMPREPLY=()
  while read -r one; do
    case $word in
      \\"*) COMPREPLY+=("\\"$one\\"") ;;
      \\'*) COMPREPLY+=("'$one'") ;;
      *) COMPREPLY+=("$(printf %q "$one")") ;;
    esac
  done < <(aifacts __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _aifacts aifacts`,
  zsh: `#compdef aifacts
# aifacts completion zsh > "\${fpath[1]}/_aifacts"
_aifacts() {
  local -a found
  found=("\${(@f)$(aifacts __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found:#}")
  if (( \${#found} )); then compadd -U -- "\${found[@]}"; else _files; fi
}
if [ "$funcstack[1]" = "_aifacts" ]; then _aifacts "$@"; else compdef _aifacts aifacts; fi`,
  fish: `# aifacts completion fish > ~/.config/fish/completions/aifacts.fish
function __aifacts_complete
    set -l words (commandline -opc) (commandline -ct)
    aifacts __complete $words[2..-1] 2>/dev/null
end
complete -c aifacts -f -a '(__aifacts_complete)'
complete -c aifacts -n '__fish_seen_subcommand_from import add check figures extract' -F`,
};

export const completion: Command = {
  name: 'completion',
  summary: 'Completion of commands, names, metrics and sources for bash, zsh or fish',
  group: 'Grow',
  examples: ['aifacts completion bash', 'aifacts completion zsh', 'aifacts completion fish'],
  schema: async () => (await import('../view/records/schemas.js')).completionSchema,

  declare: (command) => command.argument('<shell>', Object.keys(scripts).join(', ')),

  run(_, options) {
    const shell = options.shell as string;
    const script = Object.hasOwn(scripts, shell) ? scripts[shell]! : null;
    if (script === null)
      throw new Failure(
        'usage',
        `there is no completion for "${shell}"`,
        `aifacts completion with one of ${Object.keys(scripts).join(', ')}`,
        Object.keys(scripts),
      );
    return {
      records: () => ({ shell, script }),
      fields: ['shell', 'script'],
      page: () => ({ head: script.split('\n').map((line) => [cell(line)]), sheets: [], foot: [] }),
    };
  },
};
