import {commandTable, generalOptions, type CommandSpec} from './command-table.ts';
import type {OptionTable} from './option.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;

function optionNames(options: OptionTable): readonly string[] {
  return Object.values({...options, ...generalOptions}).map(({name}) => `--${name}`);
}

/** The script that completes commands and options in a shell. */
export function completionScript(shell: (typeof shells)[number]): string {
  const commands = Object.entries<CommandSpec>(commandTable);
  const names = commands.map(([name]) => name).join(' ');
  if (shell === 'fish') {
    const lines = commands.flatMap(([name, {options}]) => [
      `complete -c avance -n __fish_use_subcommand -a ${name}`,
      ...optionNames(options).map(
        (option) => `complete -c avance -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`,
      ),
    ]);
    return `${lines.join('\n')}\n`;
  }
  const cases = commands.map(
    ([name, {options}]) => `    ${name}) words="${optionNames(options).join(' ')}" ;;`,
  );
  return [
    ...(shell === 'zsh' ? ['autoload -U +X bashcompinit && bashcompinit'] : []),
    '_avance() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" words=""',
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    `  [ "$COMP_CWORD" -eq 1 ] && words="${names}"`,
    '  case "$current" in',
    '    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;',
    '    *) [ "$COMP_CWORD" -eq 1 ] && COMPREPLY=($(compgen -W "$words" -- "$current")) || COMPREPLY=($(compgen -f -- "$current")) ;;',
    '  esac',
    '}',
    'complete -o filenames -F _avance avance',
    '',
  ].join('\n');
}
