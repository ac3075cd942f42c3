import {commandTable, generalOptions, type CommandSpec} from './command-table.ts';
import type {Option, OptionTable} from './option.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;

function optionsOf({options}: {readonly options: OptionTable}): readonly Option<unknown>[] {
  return Object.values({...options, ...generalOptions});
}

/** The words that may follow an option; empty for a file, a number or any text. */
function valuesOf({allowed, offered = []}: Option<unknown>): string {
  return [...allowed, ...offered].join(' ');
}

/** The script that completes commands, options and their values in a shell. */
export function completionScript(shell: (typeof shells)[number]): string {
  const commands = Object.entries<CommandSpec>(commandTable);
  const names = commands.map(([name]) => name).join(' ');
  if (shell === 'fish') {
    const lines = commands.flatMap(([name, spec]) => [
      `complete -c avance -n __fish_use_subcommand -a ${name}`,
      ...optionsOf(spec).map((option) => {
        const values = valuesOf(option);
        const line = `complete -c avance -n '__fish_seen_subcommand_from ${name}' -l ${option.name}`;
        return values ? `${line} -x -a '${values}'` : line;
      }),
    ]);
    return `${lines.join('\n')}\n`;
  }
  const cases = commands.flatMap(([name, spec]) => {
    const options = optionsOf(spec);
    const values = options.flatMap((option) => {
      const words = valuesOf(option);
      return words ? [`        --${option.name}) values="${words}" ;;`] : [];
    });
    return [
      `    ${name}) words="${options.map((option) => `--${option.name}`).join(' ')}"`,
      '      case "$previous" in',
      ...values,
      '      esac ;;',
    ];
  });
  return [
    ...(shell === 'zsh' ? ['autoload -U +X bashcompinit && bashcompinit'] : []),
    '_avance() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words="" values=""',
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    `  [ "$COMP_CWORD" -eq 1 ] && values="${names}"`,
    '  case "$current" in',
    '    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;',
    '    *) [ -n "$values" ] && COMPREPLY=($(compgen -W "$values" -- "$current")) || COMPREPLY=($(compgen -f -- "$current")) ;;',
    '  esac',
    '}',
    'complete -o filenames -F _avance avance',
    '',
  ].join('\n');
}
